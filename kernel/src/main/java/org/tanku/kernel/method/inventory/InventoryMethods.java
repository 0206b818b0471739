package org.tanku.kernel.method.inventory;

import org.tanku.kernel.method.Gases;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// The farm inventory and the saving of fertiliser in the library of methods (农业清单方法).
public final class InventoryMethods {
    private static final Methodology INVENTORY =
            new Methodology(
                    "farm-inventory",
                    new Words("省级、县级农业温室气体清单", "Farm inventory of a province or county"),
                    new Words(
                            "稻田甲烷、肠道发酵、粪便管理与农用地氧化亚氮。因子取 2011 年省级指南，或 IPCC 2006、2019 中已取得的部分；"
                                    + "2025 年版指南的表未取得。缺因子即拒绝，不当作零。",
                            "Methane of rice, enteric fermentation and manure, nitrous oxide of"
                                + " fields and manure, by the guide of 2011 or what was obtained of"
                                + " IPCC 2006 and 2019. A missing factor is refused, never zero."),
                    Standing.ACCOUNTING,
                    InventoryLines.SOURCE,
                    Stream.of(InventoryLines.list(), SoilNitrogen.list())
                            .flatMap(List::stream)
                            .toList(),
                    List.of(
                            "farm-pg-2011@2026-1",
                            "farm-ipcc-2019@2026-1",
                            "paddy-ipcc-2006@2026-1",
                            "paddy-ipcc-2019@2026-1",
                            "farm-benchmarks@2026-1",
                            WarmingPotentials.EDITION),
                    List.of(),
                    List.of(),
                    "w08-total-ar5");

    private static final Methodology FERTILISER =
            new Methodology(
                    "fertiliser",
                    new Words("化肥减量增效的氧化亚氮减排", "Nitrous oxide saved by less fertiliser"),
                    new Words(
                            "减施的氮乘以直接、沉降与淋溶因子之和。属于清单与政策效果，不是信用。",
                            "Nitrogen no longer spread times the sum of direct and indirect"
                                    + " factors: an effect for the inventory, not a credit."),
                    Standing.ACCOUNTING,
                    Fertiliser.SOURCE,
                    Stream.concat(Fertiliser.list().stream(), Stream.of(Gases.NITROUS_OXIDE))
                            .toList(),
                    List.of("farm-pg-2011@2026-1", WarmingPotentials.EDITION),
                    List.of(),
                    List.of(),
                    "w09-nitrous-oxide");

    private InventoryMethods() {}

    public static List<Methodology> list() {
        return List.of(INVENTORY, FERTILISER);
    }
}

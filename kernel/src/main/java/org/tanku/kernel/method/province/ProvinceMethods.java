package org.tanku.kernel.method.province;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.method.stock.VegetationEquations;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// The provincial accounts in the library of methods (省域核算方法).
public final class ProvinceMethods {
    private ProvinceMethods() {}

    private static final Methodology STOCK =
            new Methodology(
                    "province-stock",
                    new Words("省域森林植被碳储量（全口径）", "Vegetation carbon stock of a province"),
                    new Words(
                            "乔木林按蓄积—生物量关系，竹林按株数或面积，灌木林、经济林按面积，散生木和四旁树按蓄积；"
                                    + "其他碳库按碳密度；按县、类型、龄组、起源汇总。",
                            "Trees by volume lines, bamboo by culms or area, shrubland and economic"
                                    + " forest by area, scattered trees by volume; other pools by"
                                    + " density; by county, type, age group and origin."),
                    Standing.ACCOUNTING,
                    StockEquations.PROVINCE.formula().source(),
                    Stream.<List<Equation<?>>>of(
                                    List.of(
                                            TreeCarbon.AREA,
                                            VegetationEquations.BIOMASS,
                                            VegetationEquations.CARBON,
                                            VegetationEquations.ALL_STANDS),
                                    StockEquations.list(),
                                    InventoryEquations.list())
                            .flatMap(List::stream)
                            .toList(),
                    List.of(
                            "volume-biomass@2026-1",
                            "province-biomass@2026-1",
                            "pool-density@2026-1",
                            "fujian-inventory@2026-1"),
                    List.of(),
                    List.of(),
                    "zj-1-masson-pine");

    private static final Methodology CHANGE =
            new Methodology(
                    "province-change",
                    new Words("省域碳储量变化", "Change of the carbon stock of a province"),
                    new Words(
                            "储量变化法：两期碳储量之差除以间隔年数；损益法：蓄积乘以生长率、消耗率、"
                                    + "平均木材基本密度、扩展系数与含碳率。两种方法的结果不得混用。",
                            "Stock difference between two inventories, or growth less use from"
                                    + " volume, rates, wood density, expansion and carbon fraction."
                                    + " The two are never mixed."),
                    Standing.ACCOUNTING,
                    ChangeEquations.STOCK_DIFFERENCE.formula().source(),
                    Stream.concat(
                                    ChangeEquations.list().stream(),
                                    Stream.<Equation<?>>of(InventoryEquations.VOLUME_OF_PARTS))
                            .toList(),
                    List.of(
                            "province-biomass@2026-1",
                            "province-growth@2026-1",
                            "tree-biomass@2026-1"),
                    List.of(),
                    GainLoss.settings(),
                    "qt-1-oaks");

    public static List<Methodology> list() {
        return List.of(STOCK, CHANGE);
    }
}

package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.pools.SoilLayers;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// The methods of bamboo in the library of methods (竹林方法).
public final class BambooMethods {
    private BambooMethods() {}

    private static final String SET = "bamboo@2026-1";

    private static final Methodology AFFORESTATION =
            new Methodology(
                    "ar-cm-002",
                    new Words("AR-CM-002-V01 竹子造林碳汇项目方法学", "AR-CM-002-V01 bamboo afforestation"),
                    new Words(
                            "由立竹调查（胸径、竹龄、株数）计算竹林碳储量变化，基线取零；达到稳定立竹度后不再计入。根茎比与稳定值须使用者确认或提供。",
                            "Change of bamboo carbon from tables of culms; the baseline is zero,"
                                + " and nothing counts beyond the steady stock. The root ratio and"
                                + " the steady stock come from the user."),
                    Standing.LEGACY,
                    BambooNet.NET_PLANTED.formula().source(),
                    Stream.of(
                                    Moso.list(),
                                    Culms.ofMethods(),
                                    BambooNet.ofAfforestation(),
                                    List.<Equation<?>>of(StandTotals.REMOVALS))
                            .flatMap(List::stream)
                            .toList(),
                    List.of(SET),
                    List.of(),
                    settings(),
                    "planted-net");

    private static final Methodology MANAGEMENT =
            new Methodology(
                    "ar-cm-005",
                    new Words("AR-CM-005-V01 竹林经营碳汇项目方法学", "AR-CM-005-V01 bamboo management"),
                    new Words(
                            "竹林经营增汇：项目情景与登记时固定的基线情景竹林碳储量变化之差，可加竹产品，减项目排放。",
                            "Growth of managed bamboo less the baseline frozen at registration,"
                                    + " with products where they are counted, less emissions."),
                    Standing.LEGACY,
                    BambooNet.NET_MANAGED.formula().source(),
                    Stream.of(
                                    Moso.list(),
                                    Culms.ofMethods(),
                                    BambooNet.ofManagement(),
                                    List.<Equation<?>>of(StandTotals.REMOVALS))
                            .flatMap(List::stream)
                            .toList(),
                    List.of(SET),
                    List.of(),
                    settings(),
                    "managed-net");

    private static final Methodology MOSO =
            new Methodology(
                    "bamboo",
                    new Words("毛竹生物量与碳储量", "Biomass and carbon of moso bamboo"),
                    new Words(
                            "毛竹单株地上生物量方程（浙江），以及按器官实测的单株、林分生物量与碳储量。",
                            "The Zhejiang equation of a culm above ground, and culms, stands and"
                                    + " soil as weighed organ by organ."),
                    Standing.TOOL,
                    Moso.ABOVE_GROUND.formula().source(),
                    Stream.of(Moso.list(), Culms.ofOrgans(), SoilLayers.list())
                            .flatMap(List::stream)
                            .toList(),
                    List.of(SET),
                    List.of(),
                    List.of(),
                    "moso-10-cm-2-du");

    public static List<Methodology> list() {
        return List.of(AFFORESTATION, MANAGEMENT, MOSO);
    }

    private static List<Setting<?>> settings() {
        return List.of(BambooCase.roots(ParameterSet.load(SET)), BambooCase.steady());
    }
}

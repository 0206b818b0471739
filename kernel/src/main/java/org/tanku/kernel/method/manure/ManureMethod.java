package org.tanku.kernel.method.manure;

import org.tanku.kernel.method.Gases;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// Manure to organic fertiliser in the library of methods (粪污资源化利用 AMS-III.D、AMS-III.F).
public final class ManureMethod {
    /// The edition of factors.
    static final String FACTORS = "manure@2026-1";

    /// What no public source gives for run-off.
    static final Setting<Ratio> MCF_RO =
            new Setting.Required<>(
                    ManureLetters.MCF_RO,
                    new Words("渗滤液的 MCF 未取得可靠出处。", "No sure source gives the MCF of run-off."));

    static final Setting<Ratio> UF_RO =
            new Setting.Required<>(
                    ManureLetters.UF_RO,
                    new Words(
                            "渗滤液的不确定性校正系数未取得可靠出处。",
                            "No sure source gives the correction for run-off."));

    static final Setting<Ratio> FRAC_GAS =
            new Setting.Required<>(
                    ManureLetters.FRAC_GAS,
                    new Words(
                            "氮挥发比例随粪污系统而异，须给出。",
                            "The share that volatilises depends on the system."));

    static final Setting<Ratio> FRAC_LEACH =
            new Setting.Required<>(
                    ManureLetters.FRAC_LEACH,
                    new Words(
                            "氮淋溶比例随粪污系统而异，须给出。", "The share that leaches depends on the system."));

    public static final Methodology METHODOLOGY =
            new Methodology(
                    "manure",
                    new Words(
                            "粪污制有机肥（AMS-III.D、AMS-III.F）",
                            "Manure to fertiliser (AMS-III.D, III.F)"),
                    new Words(
                            "基线为厌氧塘等粪污管理的甲烷与氧化亚氮，项目为好氧堆肥。堆肥排放按 CDM TOOL13 或 GB/T 32151.22 两条路线"
                                    + "之一计算，两者相差约七倍，路线写入结果。",
                            "Methane and nitrous oxide of a lagoon against aerobic composting, by"
                                + " the route of TOOL13 or of GB/T 32151.22. The two differ about"
                                + " sevenfold, so the result says which."),
                    Standing.INDICATIVE_NOT_CREDITABLE,
                    ManureBaseline.SOURCE,
                    Stream.of(ManureBaseline.list(), Composting.list(), Gases.list())
                            .flatMap(List::stream)
                            .toList(),
                    List.of(FACTORS, WarmingPotentials.EDITION),
                    ManureRules.RULES,
                    List.of(MCF_RO, UF_RO, FRAC_GAS, FRAC_LEACH),
                    "w07-baseline");

    private ManureMethod() {}
}

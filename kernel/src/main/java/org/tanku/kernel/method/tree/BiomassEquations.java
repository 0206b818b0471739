package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Litres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// Biomass of a tree by diameter and height (单木生物量方程), kilograms of dry matter.
public final class BiomassEquations {
    private BiomassEquations() {}

    static final Source ZHEJIANG =
            new Source(
                    "郑英茂 et al. 2020, ChinaXiv 202003.00015", "引自 Zhang 2007 等", Confidence.FOUND);
    private static final Source NATIONAL =
            new Source("LY/T 2263-2014 与 LY/T 2264-2014", "地上生物量", Confidence.RECALLED_MEDIUM);
    private static final Source ORGANS =
            new Source(
                    "Xiang et al. 2021, R 程序包 StemAnalysis 0.1.0 (Wu and Xiang 2022)",
                    "各器官方程",
                    Confidence.FOUND);
    private static final Source PIECEWISE =
            new Source("国家标准分段式，公开程序 debug-LiXiwen/lyzy", "胸径 5 cm 分段", Confidence.FOUND);

    static final Symbol<Ratio> K = TreeSymbols.fitted("k");
    static final Symbol<Ratio> P = TreeSymbols.fitted("p");
    static final Symbol<Ratio> A_B = TreeSymbols.fitted("a_B");
    static final Symbol<Ratio> B_B = TreeSymbols.fitted("b_B");
    static final Symbol<Ratio> C_B = TreeSymbols.fitted("c_B");
    static final Symbol<Ratio> A_V = TreeSymbols.fitted("a_V");
    static final Symbol<Ratio> B_V = TreeSymbols.fitted("b_V");
    static final Symbol<Ratio> C_V = TreeSymbols.fitted("c_V");
    static final Symbol<Ratio> A_R = TreeSymbols.fitted("a_R");
    static final Symbol<Ratio> B_R = TreeSymbols.fitted("b_R");
    static final Symbol<Ratio> C_R = TreeSymbols.fitted("c_R");

    /// The diameter at which the pieces of the form meet (分段胸径).
    static final Symbol<Centimetres> PIECE =
            TreeSymbols.diameter("D_piece", "分段胸径", "diameter at which the pieces meet");

    static final Symbol<TonnesPerCubicMetre> BCF =
            new Symbol<>(
                    "BCF",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "生物量转换因子",
                    "biomass conversion factor");
    static final Symbol<Ratio> RSR = Symbols.amount("RSR", "根茎比", "root-to-shoot ratio");

    /// Biomass as a power of D²H.
    ///
    ///     B_AB = k · (DBH² · H)^p
    ///
    /// @source 郑英茂 et al. 2020 after Zhang 2007
    public static final Equation4<Ratio, Ratio, Centimetres, Metres, Kilograms> POWER =
            new Equation4<>(
                    Formula.of(
                            "tree-biomass-power",
                            "单木生物量（D²H 幂函数）",
                            "biomass as a power of D²H",
                            "B_AB = k · (DBH² · H)^p",
                            ZHEJIANG),
                    TreeSymbols.B_AB,
                    K,
                    P,
                    TreeSymbols.DBH,
                    TreeSymbols.H,
                    (k, p, DBH, H) -> k * StrictMath.pow(DBH * DBH * H, p));

    /// Biomass as a power of the diameter and one of the height.
    ///
    ///     B_AB = a · DBH^b · H^c
    ///
    /// @source LY/T 2263-2014, LY/T 2264-2014
    public static final Equation5<Ratio, Ratio, Ratio, Centimetres, Metres, Kilograms> TWO_POWERS =
            new Equation5<>(
                    Formula.of(
                            "tree-biomass-two-powers",
                            "单木生物量（胸径与树高幂函数）",
                            "biomass as powers of diameter and height",
                            "B_AB = a · DBH^b · H^c",
                            NATIONAL),
                    TreeSymbols.B_AB,
                    VolumeEquations.A,
                    VolumeEquations.B,
                    VolumeEquations.C,
                    TreeSymbols.DBH,
                    TreeSymbols.H,
                    VolumeEquations::power);

    /// Biomass of one organ by a line between logarithms.
    ///
    ///     B_i = exp(a + b · ln(DBH² · H))
    ///
    /// @source Xiang et al. 2021
    public static final Equation4<Ratio, Ratio, Centimetres, Metres, Kilograms> BY_LOGARITHM =
            new Equation4<>(
                    Formula.of(
                            "tree-biomass-by-logarithm",
                            "器官生物量（对数线性方程）",
                            "biomass of an organ by a line between logarithms",
                            "B_i = exp(a + b · ln(DBH² · H))",
                            ORGANS),
                    TreeSymbols.B_I,
                    VolumeEquations.A,
                    VolumeEquations.B,
                    TreeSymbols.DBH,
                    TreeSymbols.H,
                    BiomassEquations::byLogarithm);

    /// The arithmetic of [#BY_LOGARITHM], which the columns share.
    static double byLogarithm(double a, double b, double DBH, double H) {
        return StrictMath.exp(a + b * StrictMath.log(DBH * DBH * H));
    }

    /// All organs above the ground, or all terms of a sum.
    public static final Total<Kilograms> ORGANS_ABOVE =
            new Total<>(
                    Formula.of(
                            "tree-biomass-of-organs",
                            "地上各器官生物量之和",
                            "sum of the organs above ground",
                            "B_AB = Σ B_i",
                            ORGANS),
                    TreeSymbols.B_AB,
                    TreeSymbols.B_I);

    /// Biomass above ground to volume of stem, of one piece of the form.
    ///
    ///     BCF = a_B · DBH^b_B · H^c_B
    public static final Equation5<Ratio, Ratio, Ratio, Centimetres, Metres, TonnesPerCubicMetre>
            CONVERSION =
                    new Equation5<>(
                            Formula.of(
                                    "tree-conversion-factor",
                                    "生物量转换因子（分段式）",
                                    "biomass conversion factor, piecewise",
                                    "BCF = a_B · DBH^b_B · H^c_B",
                                    PIECEWISE),
                            BCF,
                            A_B,
                            B_B,
                            C_B,
                            TreeSymbols.DBH,
                            TreeSymbols.H,
                            VolumeEquations::power);

    /// Volume in cubic decimetres, of one piece of the form.
    ///
    ///     V_dm = a_V · DBH^b_V · H^c_V
    public static final Equation5<Ratio, Ratio, Ratio, Centimetres, Metres, Litres>
            CUBIC_DECIMETRES =
                    new Equation5<>(
                            Formula.of(
                                    "tree-volume-in-cubic-decimetres",
                                    "立木材积（立方分米，分段式）",
                                    "volume of a tree in cubic decimetres, piecewise",
                                    "V_dm = a_V · DBH^b_V · H^c_V",
                                    PIECEWISE),
                            TreeSymbols.V_DM,
                            A_V,
                            B_V,
                            C_V,
                            TreeSymbols.DBH,
                            TreeSymbols.H,
                            VolumeEquations::power);

    /// Root-to-shoot ratio, of one piece of the form.
    ///
    ///     RSR = a_R · DBH^b_R · H^c_R
    public static final Equation5<Ratio, Ratio, Ratio, Centimetres, Metres, Ratio> ROOT_TO_SHOOT =
            new Equation5<>(
                    Formula.of(
                            "tree-root-to-shoot",
                            "根茎比（分段式）",
                            "root-to-shoot ratio, piecewise",
                            "RSR = a_R · DBH^b_R · H^c_R",
                            PIECEWISE),
                    RSR,
                    A_R,
                    B_R,
                    C_R,
                    TreeSymbols.DBH,
                    TreeSymbols.H,
                    VolumeEquations::power);

    /// Biomass above ground by conversion factor: t/m³ times dm³ are kilograms.
    ///
    ///     B_AB = BCF · V_dm
    public static final Equation2<TonnesPerCubicMetre, Litres, Kilograms> BY_CONVERSION =
            new Equation2<>(
                    Formula.of(
                            "tree-biomass-by-conversion",
                            "地上生物量（转换因子乘以材积）",
                            "biomass above ground by conversion factor",
                            "B_AB = BCF · V_dm",
                            PIECEWISE),
                    TreeSymbols.B_AB,
                    BCF,
                    TreeSymbols.V_DM,
                    (factor, volume) -> factor * volume);

    /// Biomass below ground by the tree's own ratio.
    ///
    ///     B_BB = RSR · B_AB
    public static final Equation2<Ratio, Kilograms, Kilograms> ROOTS =
            new Equation2<>(
                    Formula.of(
                            "tree-roots-by-ratio",
                            "地下生物量（根茎比乘以地上生物量）",
                            "biomass below ground by ratio",
                            "B_BB = RSR · B_AB",
                            PIECEWISE),
                    TreeSymbols.B_BB,
                    RSR,
                    TreeSymbols.B_AB,
                    (ratio, above) -> ratio * above);

    public static List<Equation<?>> list() {
        return List.of(
                POWER,
                TWO_POWERS,
                BY_LOGARITHM,
                ORGANS_ABOVE,
                CONVERSION,
                CUBIC_DECIMETRES,
                ROOT_TO_SHOOT,
                BY_CONVERSION,
                ROOTS);
    }
}

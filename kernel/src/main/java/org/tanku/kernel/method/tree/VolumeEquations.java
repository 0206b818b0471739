package org.tanku.kernel.method.tree;

import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Volume of a standing tree by diameter and height (二元立木材积式). One equation serves all tables;
/// their coefficients are rows.
public final class VolumeEquations {
    private VolumeEquations() {}

    static final Source SOURCE =
            new Source(
                    "DB35/T 1823-2019 与 LY 208-77",
                    "二元立木材积式，公开程序 ForestCalculator 转引",
                    Confidence.FOUND);
    private static final Source VARIABLE =
            new Source("贵州省二元立木材积式（变指数）", "公开程序 ForestCalculator 转引", Confidence.FOUND);

    static final Symbol<Ratio> A = TreeSymbols.fitted("a");
    static final Symbol<Ratio> B = TreeSymbols.fitted("b");
    static final Symbol<Ratio> C = TreeSymbols.fitted("c");
    static final Symbol<Ratio> B0 = TreeSymbols.fitted("b₀");
    static final Symbol<Ratio> B1 = TreeSymbols.fitted("b₁");
    static final Symbol<Ratio> C0 = TreeSymbols.fitted("c₀");
    static final Symbol<Ratio> C1 = TreeSymbols.fitted("c₁");

    /// Volume of the stem over bark.
    ///
    ///     V = a · DBH^b · H^c
    ///
    /// | letter | meaning | unit |
    /// |---|---|---|
    /// | DBH | diameter at breast height (胸径) | cm |
    /// | H | height (树高) | m |
    /// | V | volume of the stem (立木材积) | m³ |
    ///
    /// @source DB35/T 1823-2019, LY 208-77, DB51/T 1467-2012, DB51/T 1462-2012
    public static final Equation5<Ratio, Ratio, Ratio, Centimetres, Metres, CubicMetres> VOLUME =
            new Equation5<>(
                    Formula.of(
                            "tree-volume",
                            "立木材积（二元材积式）",
                            "volume of a tree by diameter and height",
                            "V = a · DBH^b · H^c",
                            SOURCE),
                    TreeSymbols.V,
                    A,
                    B,
                    C,
                    TreeSymbols.DBH,
                    TreeSymbols.H,
                    VolumeEquations::power);

    /// The exponent of the diameter where it moves with the size of the tree.
    ///
    ///     b = b₀ − b₁ · (DBH + H)
    public static final Equation4<Ratio, Ratio, Centimetres, Metres, Ratio> EXPONENT_OF_DIAMETER =
            new Equation4<>(
                    Formula.of(
                            "tree-volume-exponent-of-diameter",
                            "胸径的变指数",
                            "exponent of the diameter that moves with size",
                            "b = b₀ − b₁ · (DBH + H)",
                            VARIABLE),
                    B,
                    B0,
                    B1,
                    TreeSymbols.DBH,
                    TreeSymbols.H,
                    (b0, b1, DBH, H) -> b0 - b1 * (DBH + H));

    /// The exponent of the height where it moves with the size of the tree.
    ///
    ///     c = c₀ + c₁ · (DBH + H)
    public static final Equation4<Ratio, Ratio, Centimetres, Metres, Ratio> EXPONENT_OF_HEIGHT =
            new Equation4<>(
                    Formula.of(
                            "tree-volume-exponent-of-height",
                            "树高的变指数",
                            "exponent of the height that moves with size",
                            "c = c₀ + c₁ · (DBH + H)",
                            VARIABLE),
                    C,
                    C0,
                    C1,
                    TreeSymbols.DBH,
                    TreeSymbols.H,
                    (c0, c1, DBH, H) -> c0 + c1 * (DBH + H));

    /// The power form that volumes and masses share.
    static double power(double a, double b, double c, double DBH, double H) {
        return a * StrictMath.pow(DBH, b) * StrictMath.pow(H, c);
    }

    public static List<Equation<?>> list() {
        return List.of(VOLUME, EXPONENT_OF_DIAMETER, EXPONENT_OF_HEIGHT);
    }
}

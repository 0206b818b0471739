package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// The diameter that a tree had, by its stump (根径推算胸径). The ratio is fitted on trees that still
/// stand near by; no local table is public.
public final class StumpEquations {
    private StumpEquations() {}

    static final Source SOURCE = new Source("Tanku", "一元材积表未公开，以邻近立木拟合代替", Confidence.DERIVED);

    /// Diameter at breast height to that of the stump (胸径与根径之比).
    public static final Symbol<Ratio> K = Symbols.ratio("k", "胸径与根径之比", "DBH to stump diameter");

    private static final Symbol<Centimetres> DIAMETERS =
            TreeSymbols.diameter("ΣDBH", "立木胸径合计", "sum of the diameters");
    private static final Symbol<Centimetres> STUMPS =
            TreeSymbols.diameter("ΣD₀", "立木根径合计", "sum of the diameters at the ground");

    /// Diameter of a felled tree.
    ///
    ///     DBH = k · D₀
    public static final Equation2<Ratio, Centimetres, Centimetres> DIAMETER =
            new Equation2<>(
                    Formula.of(
                            "diameter-by-stump",
                            "由根径推算胸径",
                            "diameter at breast height by that of the stump",
                            "DBH = k · D₀",
                            SOURCE),
                    TreeSymbols.DBH,
                    K,
                    TreeSymbols.STUMP,
                    (k, stump) -> k * stump);

    static final Total<Centimetres> SUM_OF_DIAMETERS =
            new Total<>(
                    Formula.of(
                            "sum-of-diameters",
                            "立木胸径合计",
                            "sum of diameters at breast height",
                            "ΣDBH = Σ DBH",
                            SOURCE),
                    DIAMETERS,
                    TreeSymbols.DBH);

    static final Total<Centimetres> SUM_OF_STUMPS =
            new Total<>(
                    Formula.of(
                            "sum-of-stump-diameters",
                            "立木根径合计",
                            "sum of diameters at the ground",
                            "ΣD₀ = Σ D₀",
                            SOURCE),
                    STUMPS,
                    TreeSymbols.STUMP);

    /// The ratio of neighbouring trees: of the sums, so that a thick tree weighs more than a thin
    /// one.
    ///
    ///     k = ΣDBH / ΣD₀
    public static final Equation2<Centimetres, Centimetres, Ratio> RATIO =
            new Equation2<>(
                    Formula.of(
                            "stump-ratio",
                            "胸径与根径之比（邻近立木）",
                            "DBH to stump diameter of neighbouring trees",
                            "k = ΣDBH / ΣD₀",
                            SOURCE),
                    K,
                    DIAMETERS,
                    STUMPS,
                    (diameters, stumps) -> diameters / stumps);

    public static List<Equation<?>> list() {
        return List.of(DIAMETER, SUM_OF_DIAMETERS, SUM_OF_STUMPS, RATIO);
    }
}

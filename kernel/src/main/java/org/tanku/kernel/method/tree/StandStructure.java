package org.tanku.kernel.method.tree;

import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.SquareMetresPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.EquationOfMany;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// How dense and how thick a stand is (林分结构): basal area and mean diameter.
public final class StandStructure {
    private StandStructure() {}

    private static final Source DEFINITION =
            new Source("测树学定义", "断面积与平均胸径", Confidence.RECALLED_HIGH);

    static final Symbol<PerHectare> N_I =
            new Symbol<>(
                    "N_i", Unit.PER_HECTARE, PerHectare::new, "该株代表的每公顷株数", "number of the tree");
    static final Symbol<SquareMetresPerHectare> G_I =
            new Symbol<>(
                    "G_i",
                    Unit.SQUARE_METRE_PER_HECTARE,
                    SquareMetresPerHectare::new,
                    "该株代表的每公顷断面积",
                    "basal area for which the tree stands");

    /// Cross-section of the stem at breast height.
    ///
    ///     g = π · (DBH / (2 · 100))²
    public static final Equation1<Centimetres, SquareMetres> BASAL_AREA =
            new Equation1<>(
                    Formula.of(
                            "tree-basal-area",
                            "胸高断面积",
                            "basal area of a tree",
                            "g = π · (DBH / (2 · 100))²",
                            DEFINITION),
                    TreeSymbols.G_TREE,
                    TreeSymbols.DBH,
                    StandStructure::circle);

    /// All cross-sections of the plot.
    public static final Total<SquareMetres> BASAL_AREA_OF_TREES =
            new Total<>(
                    Formula.of(
                            "plot-basal-area-of-trees",
                            "样地断面积合计",
                            "basal area of all trees of a plot",
                            "Σg = Σ g",
                            DEFINITION),
                    TreeSymbols.G_ALL,
                    TreeSymbols.G_TREE);

    /// Basal area on a hectare.
    ///
    ///     G = Σg / A_p
    public static final Equation2<SquareMetres, Hectares, SquareMetresPerHectare>
            BASAL_AREA_PER_HECTARE =
                    new Equation2<>(
                            Formula.of(
                                    "plot-basal-area",
                                    "每公顷断面积",
                                    "basal area per hectare",
                                    "G = Σg / A_p",
                                    DEFINITION),
                            TreeSymbols.G,
                            TreeSymbols.G_ALL,
                            TreeSymbols.A_P,
                            (basalArea, area) -> basalArea / area);

    /// Basal area for which one tree stands where trees stand for different numbers on a hectare.
    ///
    ///     G_i = N_i · g
    public static final Equation2<PerHectare, SquareMetres, SquareMetresPerHectare> SHARE_OF_TREE =
            new Equation2<>(
                    Formula.of(
                            "tree-basal-area-per-hectare",
                            "该株代表的每公顷断面积",
                            "basal area per hectare for which a tree stands",
                            "G_i = N_i · g",
                            DEFINITION),
                    G_I,
                    N_I,
                    TreeSymbols.G_TREE,
                    (n, g) -> n * g);

    /// Basal area on a hectare from trees with their own numbers.
    public static final Total<SquareMetresPerHectare> BASAL_AREA_OF_SHARES =
            new Total<>(
                    Formula.of(
                            "basal-area-of-shares",
                            "各株代表断面积之和",
                            "basal area per hectare of trees with their own numbers",
                            "G = Σ G_i",
                            DEFINITION),
                    TreeSymbols.G,
                    G_I);

    /// Trees on a hectare from trees with their own numbers.
    public static final Total<PerHectare> STEMS_OF_SHARES =
            new Total<>(
                    Formula.of(
                            "stems-of-shares",
                            "各株代表株数之和",
                            "trees per hectare of trees with their own numbers",
                            "N = Σ N_i",
                            DEFINITION),
                    TreeSymbols.N,
                    N_I);

    /// Diameter of the tree of mean basal area.
    ///
    ///     D_g = 2 · 100 · √(G / (π · N))
    public static final Equation2<SquareMetresPerHectare, PerHectare, Centimetres> MEAN_DIAMETER =
            new Equation2<>(
                    Formula.of(
                            "quadratic-mean-diameter",
                            "平均胸径（由每公顷断面积与株数）",
                            "quadratic mean diameter by basal area and number",
                            "D_g = 2 · 100 · √(G / (π · N))",
                            DEFINITION),
                    TreeSymbols.D_G,
                    TreeSymbols.G,
                    TreeSymbols.N,
                    (G, N) -> 2 * Centimetres.PER_METRE * Math.sqrt(G / (Math.PI * N)));

    /// Diameter of the tree of mean basal area, of trees that stand for one number.
    ///
    ///     D_g = √(Σ DBH² / n)
    public static final EquationOfMany<Centimetres, Centimetres> MEAN_OF_DIAMETERS =
            new EquationOfMany<>(
                    Formula.of(
                            "quadratic-mean-of-diameters",
                            "平均胸径（各株平方平均）",
                            "quadratic mean of diameters",
                            "D_g = √(Σ DBH² / n)",
                            DEFINITION),
                    TreeSymbols.D_G,
                    TreeSymbols.DBH,
                    StandStructure::quadraticMean);

    private static double circle(double DBH) {
        double radius = DBH / (2 * Centimetres.PER_METRE);
        return Math.PI * (radius * radius);
    }

    private static double quadraticMean(double... diameters) {
        Summation squares = new Summation();
        for (double each : diameters) {
            squares.add(each * each);
        }
        return Math.sqrt(squares.value() / diameters.length);
    }

    public static List<Equation<?>> list() {
        return List.of(
                BASAL_AREA,
                BASAL_AREA_OF_TREES,
                BASAL_AREA_PER_HECTARE,
                SHARE_OF_TREE,
                BASAL_AREA_OF_SHARES,
                STEMS_OF_SHARES,
                MEAN_DIAMETER,
                MEAN_OF_DIAMETERS);
    }
}

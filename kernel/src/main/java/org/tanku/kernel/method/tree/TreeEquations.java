package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.KilogramsCarbon;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;

import java.util.List;

/// From the volume or the crown of one tree to its carbon (单株碳储量计算).
public final class TreeEquations {
    private TreeEquations() {}

    static final Source VOLUME_ROUTE = new Source("AR-TOOL14 v4.2", "单木生物量，材积法", Confidence.FOUND);
    static final Source ALLOMETRIC_ROUTE =
            new Source("AR-TOOL14 v4.2", "单木生物量，异速生长方程法", Confidence.FOUND);

    /// Biomass of the stem.
    ///
    ///     B_S = V · D · 1000
    public static final Equation2<CubicMetres, TonnesPerCubicMetre, Kilograms> STEM =
            new Equation2<>(
                    Formula.of(
                            "tree-stem-biomass",
                            "树干生物量（材积乘以木材基本密度）",
                            "biomass of the stem by volume",
                            "B_S = V · D · 1000",
                            VOLUME_ROUTE),
                    TreeSymbols.B_S,
                    TreeSymbols.V,
                    Symbols.D,
                    (V, D) -> V * D * Kilograms.PER_TONNE);

    /// Biomass above ground by expansion of the stem.
    ///
    ///     B_AB = B_S · BEF
    public static final Equation2<Kilograms, Ratio, Kilograms> ABOVE_GROUND =
            new Equation2<>(
                    Formula.of(
                            "tree-biomass-above-ground",
                            "地上生物量（树干生物量乘以扩展因子）",
                            "biomass above ground by expansion",
                            "B_AB = B_S · BEF",
                            VOLUME_ROUTE),
                    TreeSymbols.B_AB,
                    TreeSymbols.B_S,
                    Symbols.BEF,
                    (stem, BEF) -> stem * BEF);

    /// Biomass below ground by the ratio of the species.
    ///
    ///     B_BB = B_AB · R
    public static final Equation2<Kilograms, Ratio, Kilograms> BELOW_GROUND =
            new Equation2<>(
                    Formula.of(
                            "tree-biomass-below-ground",
                            "地下生物量（地上生物量乘以根茎比）",
                            "biomass below ground by the species' ratio",
                            "B_BB = B_AB · R",
                            ALLOMETRIC_ROUTE),
                    TreeSymbols.B_BB,
                    TreeSymbols.B_AB,
                    Symbols.R,
                    (above, R) -> above * R);

    /// The whole tree. Where an equation gives the roots with it, nothing is added for them.
    ///
    ///     B = B_AB + B_BB
    public static final Equation2<Kilograms, Kilograms, Kilograms> WHOLE_TREE =
            new Equation2<>(
                    Formula.of(
                            "tree-biomass",
                            "单株生物量（地上与地下之和）",
                            "biomass of the whole tree",
                            "B = B_AB + B_BB",
                            ALLOMETRIC_ROUTE),
                    TreeSymbols.B,
                    TreeSymbols.B_AB,
                    TreeSymbols.B_BB,
                    (above, below) -> above + below);

    /// Carbon of the tree.
    ///
    ///     C = B · CF
    public static final Equation2<Kilograms, Ratio, KilogramsCarbon> CARBON =
            new Equation2<>(
                    Formula.of(
                            "tree-carbon",
                            "单株碳储量（碳）",
                            "carbon of the tree",
                            "C = B · CF",
                            ALLOMETRIC_ROUTE),
                    TreeSymbols.C,
                    TreeSymbols.B,
                    Symbols.CF,
                    (B, CF) -> B * CF);

    /// The same as carbon dioxide.
    ///
    ///     C_t = C · 44/12
    public static final Equation1<KilogramsCarbon, KilogramsCO2e> AS_CO2E =
            new Equation1<>(
                    Formula.of(
                            "tree-carbon-as-co2e",
                            "单株碳储量（二氧化碳当量）",
                            "carbon of the tree as carbon dioxide",
                            "C_t = C · 44/12",
                            new Source("molar masses", "44/12", Confidence.FOUND)),
                    TreeSymbols.C_TREE,
                    TreeSymbols.C,
                    carbon -> carbon * TonnesCO2e.PER_TONNE_OF_CARBON);

    public static List<Equation<?>> list() {
        return List.of(STEM, ABOVE_GROUND, BELOW_GROUND, WHOLE_TREE, CARBON, AS_CO2E);
    }
}

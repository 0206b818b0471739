package org.tanku.kernel.method.arcm001;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomass;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Biomass of the trees of a stratum from its mean tree (林木生物量), by expansion of the stem or by a
/// biomass equation, and the carbon in it.
public final class TreeBiomass {
    private TreeBiomass() {}

    private static final Symbol<TonnesBiomass> B_TREE =
            new Symbol<>(
                    "B_TREE",
                    Unit.TONNE_BIOMASS,
                    TonnesBiomass::new,
                    "林木生物量（地上与地下）",
                    "biomass of the trees above and below ground");
    private static final Symbol<TonnesBiomass> F_AB =
            new Symbol<>(
                    "f_AB",
                    Unit.TONNE_BIOMASS,
                    TonnesBiomass::new,
                    "平均单株地上生物量",
                    "above-ground biomass of the mean tree");
    private static final Symbol<CubicMetres> V_TREE =
            new Symbol<>(
                    "V_TREE",
                    Unit.CUBIC_METRE,
                    CubicMetres::new,
                    "平均单株材积",
                    "volume of the mean tree");
    private static final Symbol<PerHectare> N_TREE =
            new Symbol<>("N_TREE", Unit.PER_HECTARE, PerHectare::new, "每公顷株数", "trees a hectare");

    /// Method I, by expansion of the stem volume.
    ///
    ///     B_TREE = V_TREE · D · BEF · (1 + R) · N_TREE · A
    public static final Equation6<
                    CubicMetres,
                    TonnesPerCubicMetre,
                    Ratio,
                    Ratio,
                    PerHectare,
                    Hectares,
                    TonnesBiomass>
            BY_VOLUME =
                    new Equation6<>(
                            Formula.of(
                                    "afforestation-biomass-by-volume",
                                    "林木生物量（生物量扩展因子法）",
                                    "biomass of trees by expansion of the stem",
                                    "B_TREE = V_TREE · D · BEF · (1 + R) · N_TREE · A",
                                    AfforestationEquations.SOURCE),
                            B_TREE,
                            V_TREE,
                            Symbols.D,
                            Symbols.BEF,
                            Symbols.R,
                            N_TREE,
                            Symbols.A,
                            (V, D, BEF, R, N, A) -> V * D * BEF * (1 + R) * N * A);

    /// Method II, by a biomass equation of the species.
    ///
    ///     B_TREE = f_AB · (1 + R) · N_TREE · A
    public static final Equation4<TonnesBiomass, Ratio, PerHectare, Hectares, TonnesBiomass>
            BY_EQUATION =
                    new Equation4<>(
                            Formula.of(
                                    "afforestation-biomass-by-equation",
                                    "林木生物量（生物量方程法）",
                                    "biomass of trees by a biomass equation",
                                    "B_TREE = f_AB · (1 + R) · N_TREE · A",
                                    AfforestationEquations.SOURCE),
                            B_TREE,
                            F_AB,
                            Symbols.R,
                            N_TREE,
                            Symbols.A,
                            (f, R, N, A) -> f * (1 + R) * N * A);

    /// Carbon in the biomass.
    ///
    ///     C_TREE = 44/12 · B_TREE · CF
    public static final Equation2<TonnesBiomass, Ratio, TonnesCO2e> CARBON =
            new Equation2<>(
                    Formula.of(
                            "afforestation-tree-carbon",
                            "林木生物质碳储量（由生物量）",
                            "carbon stock of trees from their biomass",
                            "C_TREE = 44/12 · B_TREE · CF",
                            AfforestationEquations.SOURCE),
                    Symbols.C_TREE,
                    B_TREE,
                    Symbols.CF,
                    (B, CF) -> TonnesCO2e.PER_TONNE_OF_CARBON * B * CF);

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(BY_VOLUME, BY_EQUATION, CARBON);
    }
}

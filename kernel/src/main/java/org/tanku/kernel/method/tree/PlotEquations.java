package org.tanku.kernel.method.tree;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2ePerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// From the trees of a plot to a hectare (样地换算为每公顷).
public final class PlotEquations {
    private PlotEquations() {}

    static final Source DEFINITION = new Source("森林调查通则", "样地换算", Confidence.RECALLED_HIGH);

    static final Symbol<Ratio> COUNT = Symbols.ratio("n", "样地活立木株数", "living trees of the plot");
    static final Symbol<TonnesBiomassPerHectare> B_P =
            new Symbol<>(
                    "b_p",
                    Unit.TONNE_BIOMASS_PER_HECTARE,
                    TonnesBiomassPerHectare::new,
                    "样地单位面积生物量",
                    "biomass per hectare of the plot");
    static final Symbol<TonnesCO2ePerHectare> C_P =
            new Symbol<>(
                    "c_p",
                    Unit.TONNE_CO2E_PER_HECTARE,
                    TonnesCO2ePerHectare::new,
                    "样地单位面积碳储量",
                    "carbon stock per hectare of the plot");

    /// Area of the plot.
    ///
    ///     A_p = A_m2 / 10000
    public static final Equation1<SquareMetres, Hectares> AREA =
            new Equation1<>(
                    Formula.of(
                            "plot-area",
                            "样地面积换算为公顷",
                            "area of a plot in hectares",
                            "A_p = A_m2 / 10000",
                            DEFINITION),
                    TreeSymbols.A_P,
                    TreeSymbols.A_M2,
                    area -> area / SquareMetres.PER_HECTARE);

    /// Living trees on a hectare.
    ///
    ///     N = n / A_p
    public static final Equation2<Ratio, Hectares, PerHectare> STEMS =
            new Equation2<>(
                    Formula.of(
                            "plot-stems", "每公顷株数", "trees per hectare", "N = n / A_p", DEFINITION),
                    TreeSymbols.N,
                    COUNT,
                    TreeSymbols.A_P,
                    (n, area) -> n / area);

    /// Volume of all living trees of the plot.
    public static final Total<CubicMetres> VOLUME_OF_TREES =
            new Total<>(
                    Formula.of(
                            "plot-volume-of-trees",
                            "样地材积合计",
                            "volume of all trees of a plot",
                            "ΣV = Σ V",
                            DEFINITION),
                    TreeSymbols.V_ALL,
                    TreeSymbols.V);

    /// Volume on a hectare.
    ///
    ///     v_p = ΣV / A_p
    public static final Equation2<CubicMetres, Hectares, CubicMetresPerHectare> VOLUME =
            new Equation2<>(
                    Formula.of(
                            "plot-volume",
                            "样地每公顷蓄积量",
                            "volume per hectare of a plot",
                            "v_p = ΣV / A_p",
                            DEFINITION),
                    TreeSymbols.V_P,
                    TreeSymbols.V_ALL,
                    TreeSymbols.A_P,
                    (volume, area) -> volume / area);

    /// Biomass of all living trees of the plot.
    public static final Total<Kilograms> BIOMASS_OF_TREES =
            new Total<>(
                    Formula.of(
                            "plot-biomass-of-trees",
                            "样地生物量合计",
                            "biomass of all trees of a plot",
                            "ΣB = Σ B",
                            TreeEquations.ALLOMETRIC_ROUTE),
                    TreeSymbols.B_ALL,
                    TreeSymbols.B);

    /// Biomass on a hectare.
    ///
    ///     b_p = ΣB / 1000 / A_p
    public static final Equation2<Kilograms, Hectares, TonnesBiomassPerHectare> BIOMASS =
            new Equation2<>(
                    Formula.of(
                            "plot-biomass",
                            "样地单位面积生物量",
                            "biomass per hectare of a plot",
                            "b_p = ΣB / 1000 / A_p",
                            TreeEquations.ALLOMETRIC_ROUTE),
                    B_P,
                    TreeSymbols.B_ALL,
                    TreeSymbols.A_P,
                    (biomass, area) -> biomass / Kilograms.PER_TONNE / area);

    /// Carbon of all living trees of the plot.
    public static final Total<KilogramsCO2e> CARBON_OF_TREES =
            new Total<>(
                    Formula.of(
                            "plot-carbon-of-trees",
                            "样地碳储量合计",
                            "carbon stock of all trees of a plot",
                            "ΣC_t = Σ C_t",
                            TreeEquations.ALLOMETRIC_ROUTE),
                    TreeSymbols.C_ALL,
                    TreeSymbols.C_TREE);

    /// Carbon on a hectare.
    ///
    ///     c_p = ΣC_t / 1000 / A_p
    public static final Equation2<KilogramsCO2e, Hectares, TonnesCO2ePerHectare> CARBON =
            new Equation2<>(
                    Formula.of(
                            "plot-carbon",
                            "样地单位面积碳储量",
                            "carbon stock per hectare of a plot",
                            "c_p = ΣC_t / 1000 / A_p",
                            TreeEquations.ALLOMETRIC_ROUTE),
                    C_P,
                    TreeSymbols.C_ALL,
                    TreeSymbols.A_P,
                    (carbon, area) -> carbon / Kilograms.PER_TONNE / area);

    public static List<Equation<?>> list() {
        return List.of(
                AREA,
                STEMS,
                VOLUME_OF_TREES,
                VOLUME,
                BIOMASS_OF_TREES,
                BIOMASS,
                CARBON_OF_TREES,
                CARBON);
    }
}

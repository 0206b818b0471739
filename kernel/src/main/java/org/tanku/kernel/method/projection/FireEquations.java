package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.GramsPerKilogram;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// What a fire in a scenario gives off beside carbon dioxide (情景火灾的非二氧化碳排放). The carbon dioxide
/// itself is in the stock that is lost.
public final class FireEquations {
    private FireEquations() {}

    private static final Source SOURCE =
            new Source("AR-TOOL08 v4.0.0", "non-CO₂ emissions from burning", Confidence.FOUND);

    private static final Symbol<Hectares> BURNT_AREA =
            new Symbol<>("A_BURN", Unit.HECTARE, Hectares::new, "过火面积", "area that burns");
    private static final Symbol<TonnesBiomassPerHectare> ABOVE =
            new Symbol<>(
                    "b_AB",
                    Unit.TONNE_BIOMASS_PER_HECTARE,
                    TonnesBiomassPerHectare::new,
                    "地上生物量",
                    "biomass above ground");
    private static final Symbol<Ratio> COMBUSTION =
            Symbols.ratio("COMF", "燃烧因子", "combustion factor").within(0, 1);
    private static final Symbol<GramsPerKilogram> METHANE =
            grams("EF_CH4", "甲烷排放因子", "methane per dry matter");
    private static final Symbol<GramsPerKilogram> NITROUS_OXIDE =
            grams("EF_N2O", "氧化亚氮排放因子", "nitrous oxide per dry matter");
    private static final Symbol<Ratio> GWP_METHANE =
            Symbols.ratio("GWP_CH4", "甲烷增温潜势", "warming potential of methane")
                    .within(0, Double.POSITIVE_INFINITY);
    private static final Symbol<Ratio> GWP_NITROUS_OXIDE =
            Symbols.ratio("GWP_N2O", "氧化亚氮增温潜势", "warming potential of nitrous oxide")
                    .within(0, Double.POSITIVE_INFINITY);
    private static final Symbol<GramsPerKilogram> PER_DRY_MATTER =
            grams("e", "单位干物质燃烧排放（CO₂ 当量）", "CO₂e per dry matter burnt");

    /// The area that burns.
    public static final Equation2<Hectares, Ratio, Hectares> AREA =
            new Equation2<>(
                    Formula.of(
                            "projected-burnt-area",
                            "情景过火面积",
                            "area that burns in a scenario",
                            "A_BURN = A · p",
                            new Source("Tanku", "小班面积乘过火比例", Confidence.DESIGN)),
                    BURNT_AREA,
                    Symbols.A,
                    ProjectionEquations.BURNT,
                    (A, p) -> A * p);

    /// Biomass above ground before the fire.
    public static final Equation3<
                    CubicMetresPerHectare, TonnesPerCubicMetre, Ratio, TonnesBiomassPerHectare>
            ABOVE_GROUND =
                    new Equation3<>(
                            Formula.of(
                                    "projected-biomass-above-ground",
                                    "地上生物量（蓄积量法）",
                                    "biomass above ground by volume",
                                    "b_AB = V · D · BEF",
                                    new Source("AR-CM-003-V01", "蓄积量法", Confidence.RECALLED_HIGH)),
                            ABOVE,
                            Symbols.V,
                            Symbols.D,
                            Symbols.BEF,
                            (V, D, BEF) -> V * D * BEF);

    /// Warming of what a kilogram of dry matter gives off.
    public static final Equation4<
                    GramsPerKilogram, Ratio, GramsPerKilogram, Ratio, GramsPerKilogram>
            WARMING =
                    new Equation4<>(
                            Formula.of(
                                    "projected-warming-of-burning",
                                    "单位干物质燃烧的非二氧化碳排放",
                                    "warming per dry matter burnt",
                                    "e = EF_CH4 · GWP_CH4 + EF_N2O · GWP_N2O",
                                    SOURCE),
                            PER_DRY_MATTER,
                            METHANE,
                            GWP_METHANE,
                            NITROUS_OXIDE,
                            GWP_NITROUS_OXIDE,
                            (ch4, gwpCh4, n2o, gwpN2o) -> ch4 * gwpCh4 + n2o * gwpN2o);

    /// What the fire gives off.
    ///
    ///     GHG = A_BURN · b_AB · COMF · e / 1000
    ///
    /// @source AR-TOOL08 v4.0.0
    public static final Equation4<
                    Hectares, TonnesBiomassPerHectare, Ratio, GramsPerKilogram, TonnesCO2e>
            EMISSION =
                    new Equation4<>(
                            Formula.of(
                                    "projected-fire-emission",
                                    "情景火灾排放量",
                                    "emission from a fire in a scenario",
                                    "GHG = A_BURN · b_AB · COMF · e / 1000",
                                    SOURCE),
                            ProjectionEquations.FIRE,
                            BURNT_AREA,
                            ABOVE,
                            COMBUSTION,
                            PER_DRY_MATTER,
                            (A, b, COMF, e) -> A * b * COMF * e / Kilograms.PER_TONNE);

    private static Symbol<GramsPerKilogram> grams(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.GRAM_PER_KILOGRAM, GramsPerKilogram::new, chinese, english);
    }

    /// @param potentials the row of warming potentials: `CDM tool 21` or `AR-CM`
    static Explained<TonnesCO2e> emission(
            ParameterSet factors,
            String potentials,
            Explained<Hectares> burnt,
            Explained<TonnesBiomassPerHectare> above) {
        String row = "火灾 温带及亚热带";
        return EMISSION.of(
                burnt,
                above,
                factors.get(row, COMBUSTION),
                WARMING.of(
                        factors.get(row, METHANE),
                        factors.get(potentials, GWP_METHANE),
                        factors.get(row, NITROUS_OXIDE),
                        factors.get(potentials, GWP_NITROUS_OXIDE)));
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(AREA, ABOVE_GROUND, WARMING, EMISSION);
    }
}

package org.tanku.kernel.method.gainloss;

import org.tanku.kernel.quantity.GramsPerKilogram;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Gases of a fire (火灾气体排放), equation 2.27: one equation for each gas.
public final class FireGases {
    private FireGases() {}

    static final Symbol<Hectares> AREA =
            new Symbol<>("A", Unit.HECTARE, Hectares::new, "过火面积", "area burnt");
    static final Symbol<TonnesBiomassPerHectare> FUEL =
            new Symbol<>(
                            "M_B",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "可燃物量",
                            "fuel per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> COMBUSTION =
            new Symbol<>("C_f", Unit.RATIO, Ratio::new, "燃烧因子", "combustion factor")
                    .within(0, GainEquations.ALL);
    static final Symbol<GramsPerKilogram> G_CO2 =
            new Symbol<>(
                    "G_CO2",
                    Unit.GRAM_PER_KILOGRAM,
                    GramsPerKilogram::new,
                    "二氧化碳排放因子",
                    "carbon dioxide for a kilogram of dry matter");
    static final Symbol<GramsPerKilogram> G_CH4 =
            new Symbol<>(
                    "G_CH4",
                    Unit.GRAM_PER_KILOGRAM,
                    GramsPerKilogram::new,
                    "甲烷排放因子",
                    "methane for a kilogram of dry matter");
    static final Symbol<GramsPerKilogram> G_N2O =
            new Symbol<>(
                    "G_N2O",
                    Unit.GRAM_PER_KILOGRAM,
                    GramsPerKilogram::new,
                    "氧化亚氮排放因子",
                    "nitrous oxide for a kilogram of dry matter");
    static final Symbol<TonnesCO2e> L_CO2 =
            new Symbol<>(
                    "L_CO2",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "火灾二氧化碳排放",
                    "carbon dioxide of a fire");
    static final Symbol<TonnesMethane> L_CH4 =
            new Symbol<>(
                    "L_CH4", Unit.TONNE_METHANE, TonnesMethane::new, "火灾甲烷排放", "methane of a fire");
    static final Symbol<TonnesNitrousOxide> L_N2O =
            new Symbol<>(
                    "L_N2O",
                    Unit.TONNE_NITROUS_OXIDE,
                    TonnesNitrousOxide::new,
                    "火灾氧化亚氮排放",
                    "nitrous oxide of a fire");

    /// Carbon dioxide of a fire.
    ///
    ///     L_CO2 = A · M_B · C_f · G_CO2 / 1000
    public static final Equation4<
                    Hectares, TonnesBiomassPerHectare, Ratio, GramsPerKilogram, TonnesCO2e>
            CARBON_DIOXIDE =
                    new Equation4<>(
                            Formula.of(
                                    "ipcc-fire-co2",
                                    "火灾二氧化碳排放",
                                    "carbon dioxide of a fire",
                                    "L_CO2 = A · M_B · C_f · G_CO2 / 1000",
                                    Ipcc.SOURCE_2_27),
                            L_CO2,
                            AREA,
                            FUEL,
                            COMBUSTION,
                            G_CO2,
                            FireGases::gas);

    /// Methane of a fire.
    ///
    ///     L_CH4 = A · M_B · C_f · G_CH4 / 1000
    public static final Equation4<
                    Hectares, TonnesBiomassPerHectare, Ratio, GramsPerKilogram, TonnesMethane>
            METHANE =
                    new Equation4<>(
                            Formula.of(
                                    "ipcc-fire-ch4",
                                    "火灾甲烷排放",
                                    "methane of a fire",
                                    "L_CH4 = A · M_B · C_f · G_CH4 / 1000",
                                    Ipcc.SOURCE_2_27),
                            L_CH4,
                            AREA,
                            FUEL,
                            COMBUSTION,
                            G_CH4,
                            FireGases::gas);

    /// Nitrous oxide of a fire.
    ///
    ///     L_N2O = A · M_B · C_f · G_N2O / 1000
    public static final Equation4<
                    Hectares, TonnesBiomassPerHectare, Ratio, GramsPerKilogram, TonnesNitrousOxide>
            NITROUS_OXIDE =
                    new Equation4<>(
                            Formula.of(
                                    "ipcc-fire-n2o",
                                    "火灾氧化亚氮排放",
                                    "nitrous oxide of a fire",
                                    "L_N2O = A · M_B · C_f · G_N2O / 1000",
                                    Ipcc.SOURCE_2_27),
                            L_N2O,
                            AREA,
                            FUEL,
                            COMBUSTION,
                            G_N2O,
                            FireGases::gas);

    private static double gas(double A, double fuel, double combustion, double factor) {
        return A * fuel * combustion * factor / Kilograms.PER_TONNE;
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(CARBON_DIOXIDE, METHANE, NITROUS_OXIDE);
    }
}

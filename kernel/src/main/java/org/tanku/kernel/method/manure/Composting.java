package org.tanku.kernel.method.manure;

import org.tanku.kernel.method.Gases;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.GigajoulesPerTonne;
import org.tanku.kernel.quantity.MegawattHours;
import org.tanku.kernel.quantity.MegawattHoursPerTonne;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesCO2PerGigajoule;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerMegawattHour;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// What composting emits (堆肥项目排放), by the route of CDM TOOL13; and the reduction.
public final class Composting {
    static final Source SOURCE =
            new Source("AMS-III.F；CDM TOOL13", "堆肥项目排放", Confidence.RECALLED_HIGH);

    /// Methane by wet tonnes, equation (24).
    ///
    ///     M_CH4 = Q · k_CH4
    public static final Equation2<Tonnes, Ratio, TonnesMethane> METHANE =
            new Equation2<>(
                    formula(
                            "compost-methane",
                            "堆肥甲烷",
                            "methane of composting",
                            "M_CH4 = Q · k_CH4"),
                    Gases.M_CH4,
                    ManureLetters.Q,
                    ManureLetters.K_CH4,
                    (Q, k) -> Q * k);

    /// Nitrous oxide by wet tonnes, equation (25).
    ///
    ///     M_N2O = Q · k_N2O
    public static final Equation2<Tonnes, Ratio, TonnesNitrousOxide> NITROUS_OXIDE =
            new Equation2<>(
                    formula(
                            "compost-nitrous-oxide",
                            "堆肥氧化亚氮",
                            "nitrous oxide of composting",
                            "M_N2O = Q · k_N2O"),
                    Gases.M_N2O,
                    ManureLetters.Q,
                    ManureLetters.K_N2O,
                    (Q, k) -> Q * k);

    /// Electricity where no meter tells it.
    ///
    ///     EC = Q · k_EC
    public static final Equation2<Tonnes, MegawattHoursPerTonne, MegawattHours> UNMETERED =
            new Equation2<>(
                    formula(
                            "compost-unmetered",
                            "未计量用电量",
                            "electricity where unmetered",
                            "EC = Q · k_EC"),
                    ManureLetters.EC,
                    ManureLetters.Q,
                    ManureLetters.K_EC,
                    (Q, k) -> Q * k);

    /// Emission of electricity, equation (26).
    ///
    ///     PE_EC = EC · EF_grid · (1 + TDL)
    public static final Equation3<MegawattHours, TonnesCO2ePerMegawattHour, Ratio, TonnesCO2e>
            ELECTRICITY =
                    new Equation3<>(
                            formula(
                                    "compost-electricity",
                                    "用电排放",
                                    "emission of electricity",
                                    "PE_EC = EC · EF_grid · (1 + TDL)"),
                            ManureLetters.PE_EC,
                            ManureLetters.EC,
                            ManureLetters.EF_GRID,
                            ManureLetters.TDL,
                            (EC, EF, TDL) -> EC * EF * (1 + TDL));

    /// Emission of one fuel, equation (27).
    ///
    ///     PE_FC = FC · NCV · EF_fuel
    public static final Equation3<Tonnes, GigajoulesPerTonne, TonnesCO2PerGigajoule, TonnesCO2e>
            FUEL =
                    new Equation3<>(
                            formula(
                                    "compost-fuel",
                                    "燃料排放",
                                    "emission of fuel",
                                    "PE_FC = FC · NCV · EF_fuel"),
                            ManureLetters.PE_FC,
                            ManureLetters.FC,
                            ManureLetters.NCV,
                            ManureLetters.EF_FUEL,
                            (FC, NCV, EF) -> FC * NCV * EF);

    /// Methane of the run-off, equation (28).
    ///
    ///     PE_RO = Q_RO · COD · B0_ww · MCF_RO · UF_RO · GWP_CH4
    public static final Equation6<
                    CubicMetres, TonnesPerCubicMetre, Ratio, Ratio, Ratio, Ratio, TonnesCO2e>
            RUN_OFF =
                    new Equation6<>(
                            formula(
                                    "compost-run-off",
                                    "渗滤液排放",
                                    "emission of run-off",
                                    "PE_RO = Q_RO · COD · B0_ww · MCF_RO · UF_RO · GWP_CH4"),
                            ManureLetters.PE_RO,
                            ManureLetters.Q_RO,
                            ManureLetters.COD,
                            ManureLetters.B0_WW,
                            ManureLetters.MCF_RO,
                            ManureLetters.UF_RO,
                            WarmingPotentials.GWP_CH4,
                            (Q, COD, B0, MCF, UF, gwp) -> Q * COD * B0 * MCF * UF * gwp);

    /// All parts of the project emission, equation (23).
    ///
    ///     PE = Σ PE_i
    public static final Total<TonnesCO2e> PROJECT =
            new Total<>(
                    formula("compost-project", "项目排放", "project emission", "PE = Σ PE_i"),
                    ManureLetters.PE,
                    ManureLetters.PE_PART);

    /// The reduction of a year.
    ///
    ///     ER = BE − PE − LE
    public static final Equation3<TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e> REDUCTION =
            new Equation3<>(
                    formula("manure-reduction", "减排量", "emission reduction", "ER = BE − PE − LE"),
                    ManureLetters.ER,
                    ManureLetters.BE,
                    ManureLetters.PE,
                    ManureLetters.LE,
                    (BE, PE, LE) -> BE - PE - LE);

    /// The reduction of all records of a year.
    ///
    ///     ER_y = Σ ER_i
    public static final Total<TonnesCO2e> TOTAL =
            new Total<>(
                    formula(
                            "manure-reduction-total",
                            "年减排量",
                            "reduction of the year",
                            "ER_y = Σ ER_i"),
                    ManureLetters.ER_YEAR,
                    ManureLetters.ER_PART);

    private Composting() {}

    static List<Equation<?>> list() {
        return List.of(
                METHANE,
                NITROUS_OXIDE,
                UNMETERED,
                ELECTRICITY,
                FUEL,
                RUN_OFF,
                PROJECT,
                REDUCTION,
                TOTAL);
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }
}

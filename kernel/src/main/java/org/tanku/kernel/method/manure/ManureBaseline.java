package org.tanku.kernel.method.manure;

import org.tanku.kernel.method.Gases;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.quantity.CubicMetresMethanePerKilogramSolids;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHeadYear;
import org.tanku.kernel.quantity.KilogramsSolids;
import org.tanku.kernel.quantity.KilogramsSolidsPerHeadDay;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Tonnes;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;

import java.util.List;

/// What manure emits where it is kept (粪污管理排放): methane of its volatile solids, nitrous oxide of
/// its nitrogen. Used for the baseline, and by the route of GB/T 32151.22 for composting too.
public final class ManureBaseline {
    static final Source SOURCE =
            new Source("AMS-III.D；IPCC 2006 第 4 卷第 10 章", "粪污管理排放", Confidence.RECALLED_HIGH);

    /// Volatile solids of animals that weigh more or less than the default, equation (22).
    ///
    ///     VS = VS_0 · W / W_0
    public static final Equation3<
                    KilogramsSolidsPerHeadDay, Kilograms, Kilograms, KilogramsSolidsPerHeadDay>
            SCALED =
                    new Equation3<>(
                            formula(
                                    "manure-solids-scaled",
                                    "按体重校正的挥发性固体",
                                    "volatile solids scaled by weight",
                                    "VS = VS_0 · W / W_0"),
                            ManureLetters.VS,
                            ManureLetters.VS_DEFAULT,
                            ManureLetters.W,
                            ManureLetters.W_DEFAULT,
                            (VS, W, standard) -> VS * W / standard);

    /// Volatile solids of a herd in a year.
    ///
    ///     VS_y = N · VS · nd
    public static final Equation3<Heads, KilogramsSolidsPerHeadDay, Days, KilogramsSolids> SOLIDS =
            new Equation3<>(
                    formula(
                            "manure-solids-of-heads",
                            "按存栏计算的挥发性固体",
                            "volatile solids by heads",
                            "VS_y = N · VS · nd"),
                    ManureLetters.VS_Y,
                    ManureLetters.N,
                    ManureLetters.VS,
                    ManureLetters.DAYS,
                    (N, VS, days) -> N * VS * days);

    /// Volatile solids in a measured mass of manure, for equation (21).
    ///
    ///     VS_y = Q · f_VS · 1000
    public static final Equation2<Tonnes, Ratio, KilogramsSolids> SOLIDS_OF_MASS =
            new Equation2<>(
                    formula(
                            "manure-solids-of-mass",
                            "按粪污量计算的挥发性固体",
                            "volatile solids by mass",
                            "VS_y = Q · f_VS · 1000"),
                    ManureLetters.VS_Y,
                    ManureLetters.Q,
                    ManureLetters.F_VS,
                    (Q, f) -> Q * f * Kilograms.PER_TONNE);

    /// Methane of the volatile solids in one system.
    ///
    ///     M_CH4 = VS_y · B0 · MCF · MS · D_CH4
    public static final Equation5<
                    KilogramsSolids,
                    CubicMetresMethanePerKilogramSolids,
                    Ratio,
                    Ratio,
                    TonnesPerCubicMetre,
                    TonnesMethane>
            METHANE =
                    new Equation5<>(
                            formula(
                                    "manure-methane",
                                    "粪污管理甲烷",
                                    "methane of manure",
                                    "M_CH4 = VS_y · B0 · MCF · MS · D_CH4"),
                            Gases.M_CH4,
                            ManureLetters.VS_Y,
                            ManureLetters.B0,
                            ManureLetters.MCF,
                            ManureLetters.MS,
                            ManureLetters.D_CH4,
                            (VS, B0, MCF, MS, D) -> VS * B0 * MCF * MS * D);

    /// Baseline methane with the correction of the model, equation (20).
    ///
    ///     E_CH4 = UF_b · M_CH4 · GWP_CH4
    public static final Equation3<Ratio, TonnesMethane, Ratio, TonnesCO2e> BASELINE_METHANE =
            new Equation3<>(
                    formula(
                            "manure-baseline-methane",
                            "基线甲烷排放",
                            "baseline methane",
                            "E_CH4 = UF_b · M_CH4 · GWP_CH4"),
                    Gases.E_CH4,
                    ManureLetters.UF_B,
                    Gases.M_CH4,
                    WarmingPotentials.GWP_CH4,
                    (UF, M, gwp) -> UF * M * gwp);

    /// Nitrous oxide of the nitrogen in one system.
    ///
    ///     M_N2O = N · Nex · MS · EF3 · 44/28 / 1000
    public static final Equation4<
                    Heads, KilogramsNitrogenPerHeadYear, Ratio, Ratio, TonnesNitrousOxide>
            NITROUS_OXIDE =
                    new Equation4<>(
                            formula(
                                    "manure-nitrous-oxide",
                                    "粪污管理氧化亚氮",
                                    "nitrous oxide of manure",
                                    "M_N2O = N · Nex · MS · EF3 · 44/28 / 1000"),
                            Gases.M_N2O,
                            ManureLetters.N,
                            ManureLetters.NEX,
                            ManureLetters.MS,
                            ManureLetters.EF3,
                            (N, Nex, MS, EF) ->
                                    N
                                            * Nex
                                            * MS
                                            * EF
                                            * TonnesNitrousOxide.PER_TONNE_OF_NITROGEN
                                            / Kilograms.PER_TONNE);

    /// Nitrous oxide of the nitrogen that volatilised.
    ///
    ///     M_N2O = N · Nex · Frac_GAS · EF4 · 44/28 / 1000
    public static final Equation4<
                    Heads, KilogramsNitrogenPerHeadYear, Ratio, Ratio, TonnesNitrousOxide>
            VOLATILISED =
                    new Equation4<>(
                            formula(
                                    "manure-volatilised",
                                    "挥发引起的间接氧化亚氮",
                                    "nitrous oxide of volatilised nitrogen",
                                    "M_N2O = N · Nex · Frac_GAS · EF4 · 44/28 / 1000"),
                            Gases.M_N2O,
                            ManureLetters.N,
                            ManureLetters.NEX,
                            ManureLetters.FRAC_GAS,
                            ManureLetters.EF4,
                            (N, Nex, gas, EF) ->
                                    N
                                            * Nex
                                            * gas
                                            * EF
                                            * TonnesNitrousOxide.PER_TONNE_OF_NITROGEN
                                            / Kilograms.PER_TONNE);

    /// Nitrous oxide of the nitrogen that leached.
    ///
    ///     M_N2O = N · Nex · Frac_LEACH · EF5 · 44/28 / 1000
    public static final Equation4<
                    Heads, KilogramsNitrogenPerHeadYear, Ratio, Ratio, TonnesNitrousOxide>
            LEACHED =
                    new Equation4<>(
                            formula(
                                    "manure-leached",
                                    "淋溶引起的间接氧化亚氮",
                                    "nitrous oxide of leached nitrogen",
                                    "M_N2O = N · Nex · Frac_LEACH · EF5 · 44/28 / 1000"),
                            Gases.M_N2O,
                            ManureLetters.N,
                            ManureLetters.NEX,
                            ManureLetters.FRAC_LEACH,
                            ManureLetters.EF5,
                            (N, Nex, leach, EF) ->
                                    N
                                            * Nex
                                            * leach
                                            * EF
                                            * TonnesNitrousOxide.PER_TONNE_OF_NITROGEN
                                            / Kilograms.PER_TONNE);

    /// How much volatile solids a stated baseline needs: a question of plausibility.
    ///
    ///     VS_y = BE / (GWP_CH4 · D_CH4 · UF_b · MCF · B0)
    public static final Equation6<
                    TonnesCO2e,
                    Ratio,
                    TonnesPerCubicMetre,
                    Ratio,
                    Ratio,
                    CubicMetresMethanePerKilogramSolids,
                    KilogramsSolids>
            SOLIDS_NEEDED =
                    new Equation6<>(
                            formula(
                                    "manure-solids-needed",
                                    "达到给定基线排放所需的挥发性固体",
                                    "volatile solids that a baseline needs",
                                    "VS_y = BE / (GWP_CH4 · D_CH4 · UF_b · MCF · B0)"),
                            ManureLetters.VS_Y,
                            ManureLetters.BE,
                            WarmingPotentials.GWP_CH4,
                            ManureLetters.D_CH4,
                            ManureLetters.UF_B,
                            ManureLetters.MCF,
                            ManureLetters.B0,
                            (BE, gwp, D, UF, MCF, B0) -> BE / (gwp * D * UF * MCF * B0));

    /// Baseline emission of both gases.
    ///
    ///     BE = E_CH4 + E_N2O
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> BASELINE =
            new Equation2<>(
                    formula("manure-baseline", "基线排放", "baseline emission", "BE = E_CH4 + E_N2O"),
                    ManureLetters.BE,
                    Gases.E_CH4,
                    Gases.E_N2O,
                    (C, N) -> C + N);

    private ManureBaseline() {}

    static List<Equation<?>> list() {
        return List.of(
                SCALED,
                SOLIDS,
                SOLIDS_OF_MASS,
                METHANE,
                BASELINE_METHANE,
                NITROUS_OXIDE,
                VOLATILISED,
                LEACHED,
                SOLIDS_NEEDED,
                BASELINE);
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }
}

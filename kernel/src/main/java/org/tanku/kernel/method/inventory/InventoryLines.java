package org.tanku.kernel.method.inventory;

import org.tanku.kernel.method.Gases;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Heads;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsMethanePerHeadYear;
import org.tanku.kernel.quantity.KilogramsMethanePerHectare;
import org.tanku.kernel.quantity.KilogramsMethanePerHectareDay;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHeadYear;
import org.tanku.kernel.quantity.KilogramsNitrousOxidePerHeadYear;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrogen;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// One line of activity times factor (清单分项): rice, herds.
public final class InventoryLines {
    static final Source SOURCE =
            new Source("省级温室气体清单编制指南（试行，2011）", "农业部分", Confidence.RECALLED_HIGH);

    /// The factor of a season from a daily factor of the IPCC.
    ///
    ///     EF_rice = EF_d · L
    public static final Equation2<KilogramsMethanePerHectareDay, Days, KilogramsMethanePerHectare>
            SEASON_FACTOR =
                    new Equation2<>(
                            formula(
                                    "inventory-rice-season",
                                    "季节甲烷因子",
                                    "methane factor of a season",
                                    "EF_rice = EF_d · L"),
                            InventoryLetters.EF_RICE,
                            InventoryLetters.EF_D,
                            InventoryLetters.L,
                            (EF, L) -> EF * L);

    /// The daily factor of the IPCC for aggregated water and pre-season, without amendments.
    ///
    ///     EF_d = EF_c · SF_w · SF_p
    public static final Equation3<
                    KilogramsMethanePerHectareDay, Ratio, Ratio, KilogramsMethanePerHectareDay>
            DAILY_FACTOR =
                    new Equation3<>(
                            formula(
                                    "inventory-rice-daily",
                                    "日甲烷因子（不计有机物料）",
                                    "daily methane factor without amendments",
                                    "EF_d = EF_c · SF_w · SF_p"),
                            InventoryLetters.EF_D,
                            InventoryLetters.EF_C,
                            InventoryLetters.SF_W,
                            InventoryLetters.SF_P,
                            (EF, w, p) -> EF * w * p);

    /// Methane of one season of rice, equation (30).
    ///
    ///     M_i = EF_rice · A / 1000
    public static final Equation2<KilogramsMethanePerHectare, Hectares, TonnesMethane> RICE =
            new Equation2<>(
                    formula(
                            "inventory-rice",
                            "一季稻田甲烷",
                            "methane of rice in one season",
                            "M_i = EF_rice · A / 1000"),
                    InventoryLetters.M_PART,
                    InventoryLetters.EF_RICE,
                    InventoryLetters.A,
                    (EF, A) -> EF * A / Kilograms.PER_TONNE);

    /// Enteric methane of one herd.
    ///
    ///     M_i = EF_ent · N / 1000
    public static final Equation2<KilogramsMethanePerHeadYear, Heads, TonnesMethane> ENTERIC =
            new Equation2<>(
                    formula(
                            "inventory-enteric",
                            "一种畜禽肠道发酵甲烷",
                            "enteric methane of a herd",
                            "M_i = EF_ent · N / 1000"),
                    InventoryLetters.M_PART,
                    InventoryLetters.EF_ENT,
                    InventoryLetters.N,
                    (EF, N) -> EF * N / Kilograms.PER_TONNE);

    /// Methane of the manure of one herd.
    ///
    ///     M_i = EF_mCH4 · N / 1000
    public static final Equation2<KilogramsMethanePerHeadYear, Heads, TonnesMethane>
            MANURE_METHANE =
                    new Equation2<>(
                            formula(
                                    "inventory-manure-methane",
                                    "一种畜禽粪便管理甲烷",
                                    "manure methane of a herd",
                                    "M_i = EF_mCH4 · N / 1000"),
                            InventoryLetters.M_PART,
                            InventoryLetters.EF_M_CH4,
                            InventoryLetters.N,
                            (EF, N) -> EF * N / Kilograms.PER_TONNE);

    /// Nitrous oxide of the manure of one herd.
    ///
    ///     X_i = EF_mN2O · N / 1000
    public static final Equation2<KilogramsNitrousOxidePerHeadYear, Heads, TonnesNitrousOxide>
            MANURE_NITROUS_OXIDE =
                    new Equation2<>(
                            formula(
                                    "inventory-manure-nitrous-oxide",
                                    "一种畜禽粪便管理氧化亚氮",
                                    "manure nitrous oxide of a herd",
                                    "X_i = EF_mN2O · N / 1000"),
                            InventoryLetters.X_PART,
                            InventoryLetters.EF_M_N2O,
                            InventoryLetters.N,
                            (EF, N) -> EF * N / Kilograms.PER_TONNE);

    /// Nitrogen that one herd excretes.
    ///
    ///     N_i = Nex · N / 1000
    public static final Equation2<KilogramsNitrogenPerHeadYear, Heads, TonnesNitrogen> EXCRETION =
            new Equation2<>(
                    formula(
                            "inventory-excretion",
                            "一种畜禽氮排泄量",
                            "nitrogen excreted by a herd",
                            "N_i = Nex · N / 1000"),
                    InventoryLetters.N_I,
                    InventoryLetters.NEX,
                    InventoryLetters.N,
                    (Nex, N) -> Nex * N / Kilograms.PER_TONNE);

    /// Methane of all seasons of rice.
    ///
    ///     M_rice = Σ M_i
    public static final Total<TonnesMethane> RICE_TOTAL =
            new Total<>(
                    formula("inventory-rice-total", "稻田甲烷", "methane of rice", "M_rice = Σ M_i"),
                    InventoryLetters.M_RICE,
                    InventoryLetters.M_PART);

    /// Enteric methane of all herds.
    ///
    ///     M_ent = Σ M_i
    public static final Total<TonnesMethane> ENTERIC_TOTAL =
            new Total<>(
                    formula(
                            "inventory-enteric-total",
                            "肠道发酵甲烷",
                            "enteric methane",
                            "M_ent = Σ M_i"),
                    InventoryLetters.M_ENT,
                    InventoryLetters.M_PART);

    /// Methane of all manure.
    ///
    ///     M_man = Σ M_i
    public static final Total<TonnesMethane> MANURE_TOTAL =
            new Total<>(
                    formula(
                            "inventory-manure-total",
                            "粪便管理甲烷",
                            "methane of manure",
                            "M_man = Σ M_i"),
                    InventoryLetters.M_MAN,
                    InventoryLetters.M_PART);

    /// Nitrous oxide of all manure.
    ///
    ///     X_man = Σ X_i
    public static final Total<TonnesNitrousOxide> MANURE_N2O_TOTAL =
            new Total<>(
                    formula(
                            "inventory-manure-n2o-total",
                            "粪便管理氧化亚氮",
                            "nitrous oxide of manure",
                            "X_man = Σ X_i"),
                    InventoryLetters.X_MAN,
                    InventoryLetters.X_PART);

    /// Nitrogen that all herds excrete.
    ///
    ///     N_excr = Σ N_i
    public static final Total<TonnesNitrogen> EXCRETION_TOTAL =
            new Total<>(
                    formula(
                            "inventory-excretion-total",
                            "畜禽氮排泄总量",
                            "nitrogen excreted by all herds",
                            "N_excr = Σ N_i"),
                    InventoryLetters.N_EXCR,
                    InventoryLetters.N_I);

    /// Methane of all sources.
    ///
    ///     M_CH4 = Σ M_k
    public static final Total<TonnesMethane> METHANE =
            new Total<>(
                    formula(
                            "inventory-methane",
                            "农业甲烷",
                            "methane of the inventory",
                            "M_CH4 = Σ M_k"),
                    Gases.M_CH4,
                    InventoryLetters.M_SOURCE);

    /// Nitrous oxide of all sources.
    ///
    ///     M_N2O = Σ X_k
    public static final Total<TonnesNitrousOxide> NITROUS_OXIDE =
            new Total<>(
                    formula(
                            "inventory-nitrous-oxide",
                            "农业氧化亚氮",
                            "nitrous oxide of the inventory",
                            "M_N2O = Σ X_k"),
                    Gases.M_N2O,
                    InventoryLetters.X_SOURCE);

    /// Both gases in carbon dioxide equivalent.
    ///
    ///     E = M_CH4 · GWP_CH4 + M_N2O · GWP_N2O
    public static final Equation4<TonnesMethane, Ratio, TonnesNitrousOxide, Ratio, TonnesCO2e>
            TOTAL =
                    new Equation4<>(
                            formula(
                                    "inventory-total",
                                    "清单总量",
                                    "total of the inventory",
                                    "E = M_CH4 · GWP_CH4 + M_N2O · GWP_N2O"),
                            InventoryLetters.E,
                            Gases.M_CH4,
                            WarmingPotentials.GWP_CH4,
                            Gases.M_N2O,
                            WarmingPotentials.GWP_N2O,
                            (C, gwpC, N, gwpN) -> C * gwpC + N * gwpN);

    /// Methane against a published figure.
    ///
    ///     b = M_CH4 / M_ref
    public static final Equation2<TonnesMethane, TonnesMethane, Ratio> METHANE_BENCHMARK =
            new Equation2<>(
                    formula(
                            "benchmark-methane",
                            "甲烷与对照值之比",
                            "methane against a benchmark",
                            "b = M_CH4 / M_ref"),
                    InventoryLetters.BENCH,
                    Gases.M_CH4,
                    InventoryLetters.M_REF,
                    (M, reference) -> M / reference);

    /// Nitrous oxide against a published figure.
    ///
    ///     b = M_N2O / X_ref
    public static final Equation2<TonnesNitrousOxide, TonnesNitrousOxide, Ratio> N2O_BENCHMARK =
            new Equation2<>(
                    formula(
                            "benchmark-nitrous-oxide",
                            "氧化亚氮与对照值之比",
                            "nitrous oxide against a benchmark",
                            "b = M_N2O / X_ref"),
                    InventoryLetters.BENCH,
                    Gases.M_N2O,
                    InventoryLetters.X_REF,
                    (M, reference) -> M / reference);

    private InventoryLines() {}

    static List<Equation<?>> list() {
        return List.of(
                SEASON_FACTOR,
                DAILY_FACTOR,
                RICE,
                ENTERIC,
                MANURE_METHANE,
                MANURE_NITROUS_OXIDE,
                EXCRETION,
                RICE_TOTAL,
                ENTERIC_TOTAL,
                MANURE_TOTAL,
                MANURE_N2O_TOTAL,
                EXCRETION_TOTAL,
                METHANE,
                NITROUS_OXIDE,
                TOTAL,
                METHANE_BENCHMARK,
                N2O_BENCHMARK);
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }
}

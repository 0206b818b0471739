package org.tanku.kernel.method.paddy;

import org.tanku.kernel.method.Gases;
import org.tanku.kernel.quantity.Days;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsMethanePerHectareDay;
import org.tanku.kernel.quantity.KilogramsNitrogenPerHectare;
import org.tanku.kernel.quantity.KilogramsNitrousOxidePerKilogramNitrogen;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesMethane;
import org.tanku.kernel.quantity.TonnesNitrousOxide;
import org.tanku.kernel.quantity.TonnesPerHectare;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// The route by default factors (缺省值法): the daily factor of a region, scaled by water and
/// amendments.
public final class DefaultRoute {
    static final Source SOURCE =
            new Source(
                    "AMS-III.AU（CMS-017-V01）",
                    "缺省值法；换算系数式见 IPCC 2006/2019 第 4 卷第 5 章",
                    Confidence.FOUND);

    /// One organic amendment in terms of straw worked in shortly before.
    ///
    ///     x_o = ROA · CFOA
    public static final Equation2<TonnesPerHectare, Ratio, TonnesPerHectare> AMENDMENT =
            new Equation2<>(
                    formula(
                            "paddy-amendment",
                            "有机物料折合秸秆量",
                            "amendment as fresh straw",
                            "x_o = ROA · CFOA"),
                    PaddyLetters.X_I,
                    PaddyLetters.ROA,
                    PaddyLetters.CFOA,
                    (ROA, CFOA) -> ROA * CFOA);

    /// All amendments of a season.
    ///
    ///     X_o = Σ x_o
    public static final Total<TonnesPerHectare> AMENDMENTS =
            new Total<>(
                    formula(
                            "paddy-amendments",
                            "折合秸秆总量",
                            "all amendments as fresh straw",
                            "X_o = Σ x_o"),
                    PaddyLetters.X_O,
                    PaddyLetters.X_I);

    /// What organic matter does to methane, equation (10).
    ///
    ///     SF_o = (1 + X_o) ^ k_o
    public static final Equation2<TonnesPerHectare, Ratio, Ratio> AMENDMENT_FACTOR =
            new Equation2<>(
                    formula(
                            "paddy-amendment-factor",
                            "有机物料换算系数",
                            "scaling factor of organic amendments",
                            "SF_o = (1 + X_o) ^ k_o"),
                    PaddyLetters.SF_O,
                    PaddyLetters.X_O,
                    PaddyLetters.K_O,
                    (X, k) -> StrictMath.pow(1 + X, k));

    /// The factor of the region scaled by water and amendments, equation (8).
    ///
    ///     EF_d = EF_c · SF_w · SF_p · SF_o
    public static final Equation4<
                    KilogramsMethanePerHectareDay,
                    Ratio,
                    Ratio,
                    Ratio,
                    KilogramsMethanePerHectareDay>
            DAILY =
                    new Equation4<>(
                            formula(
                                    "paddy-daily-factor",
                                    "日排放因子",
                                    "daily emission factor",
                                    "EF_d = EF_c · SF_w · SF_p · SF_o"),
                            PaddyLetters.EF_D,
                            PaddyLetters.EF_C,
                            PaddyLetters.SF_W,
                            PaddyLetters.SF_P,
                            PaddyLetters.SF_O,
                            (EF, w, p, o) -> EF * w * p * o);

    /// The project factor when only the on-season water changes, equation (9).
    ///
    ///     EF_dP = EF_dBL · SF_wP / SF_w
    public static final Equation3<
                    KilogramsMethanePerHectareDay, Ratio, Ratio, KilogramsMethanePerHectareDay>
            PROJECT_DAILY =
                    new Equation3<>(
                            formula(
                                    "paddy-project-daily",
                                    "项目日排放因子",
                                    "project daily emission factor",
                                    "EF_dP = EF_dBL · SF_wP / SF_w"),
                            PaddyLetters.DAILY_P,
                            PaddyLetters.DAILY_BL,
                            PaddyLetters.SF_WP,
                            PaddyLetters.SF_W,
                            (EF, P, BL) -> EF * P / BL);

    /// The daily factor by the printed multiples of the regional factor.
    ///
    ///     EF_d = EF_c · k_c
    public static final Equation2<
                    KilogramsMethanePerHectareDay, Ratio, KilogramsMethanePerHectareDay>
            MULTIPLE =
                    new Equation2<>(
                            formula(
                                    "paddy-multiple",
                                    "倍数法日排放因子",
                                    "daily factor by multiples",
                                    "EF_d = EF_c · k_c"),
                            PaddyLetters.EF_D,
                            PaddyLetters.EF_C,
                            PaddyLetters.MULTIPLE,
                            (EF, k) -> EF * k);

    /// What a hectare saves in a day, equation (7).
    ///
    ///     EF_ER = EF_dBL − EF_dP
    public static final Equation2<
                    KilogramsMethanePerHectareDay,
                    KilogramsMethanePerHectareDay,
                    KilogramsMethanePerHectareDay>
            DIFFERENCE =
                    new Equation2<>(
                            formula(
                                    "paddy-daily-difference",
                                    "日减排因子",
                                    "daily reduction factor",
                                    "EF_ER = EF_dBL − EF_dP"),
                            PaddyLetters.EF_ER,
                            PaddyLetters.DAILY_BL,
                            PaddyLetters.DAILY_P,
                            (BL, P) -> BL - P);

    /// Methane avoided on an area in its days of cultivation, equation (6).
    ///
    ///     M_CH4 = EF_ER · A · L / 1000
    public static final Equation3<KilogramsMethanePerHectareDay, Hectares, Days, TonnesMethane>
            METHANE =
                    new Equation3<>(
                            formula(
                                    "paddy-default-methane",
                                    "减少的甲烷",
                                    "methane avoided",
                                    "M_CH4 = EF_ER · A · L / 1000"),
                            Gases.M_CH4,
                            PaddyLetters.EF_ER,
                            PaddyLetters.A,
                            PaddyLetters.L,
                            (EF, A, L) -> EF * A * L / Kilograms.PER_TONNE);

    /// The reduction of all field seasons before any deduction.
    ///
    ///     ER_g = Σ E_CH4
    public static final Total<TonnesCO2e> GROSS =
            new Total<>(
                    formula(
                            "paddy-gross",
                            "扣减前的减排量",
                            "reduction before deduction",
                            "ER_g = Σ E_CH4"),
                    PaddyLetters.ER_G,
                    Gases.E_CH4);

    /// What drainage adds to nitrous oxide per kilogram of nitrogen.
    ///
    ///     ΔEF = (EF1_P − EF1_BL) · 44/28
    public static final Equation2<Ratio, Ratio, KilogramsNitrousOxidePerKilogramNitrogen>
            FACTOR_RISE =
                    new Equation2<>(
                            formula(
                                    "paddy-nitrous-oxide-rise",
                                    "排水引起的 N₂O 因子增量",
                                    "rise of the N₂O factor by drainage",
                                    "ΔEF = (EF1_P − EF1_BL) · 44/28"),
                            PaddyLetters.D_EF,
                            PaddyLetters.EF1_P,
                            PaddyLetters.EF1_BL,
                            (P, BL) -> (P - BL) * TonnesNitrousOxide.PER_TONNE_OF_NITROGEN);

    /// Nitrous oxide that drainage adds on one area, equation (16).
    ///
    ///     M_N2O = Q_N · A · ΔEF / 1000
    public static final Equation3<
                    KilogramsNitrogenPerHectare,
                    Hectares,
                    KilogramsNitrousOxidePerKilogramNitrogen,
                    TonnesNitrousOxide>
            NITROUS_OXIDE =
                    new Equation3<>(
                            formula(
                                    "paddy-nitrous-oxide",
                                    "增加的氧化亚氮",
                                    "additional nitrous oxide",
                                    "M_N2O = Q_N · A · ΔEF / 1000"),
                            Gases.M_N2O,
                            PaddyLetters.Q_N,
                            PaddyLetters.A,
                            PaddyLetters.D_EF,
                            (Q, A, EF) -> Q * A * EF / Kilograms.PER_TONNE);

    /// The nitrous oxide of all field seasons.
    ///
    ///     PE_N2O = Σ E_N2O
    public static final Total<TonnesCO2e> NITROUS_OXIDE_OF_ALL =
            new Total<>(
                    formula(
                            "paddy-nitrous-oxide-of-all",
                            "各田块增加的氧化亚氮",
                            "additional nitrous oxide of all fields",
                            "PE_N2O = Σ E_N2O"),
                    PaddyLetters.PE_N2O,
                    Gases.E_N2O);

    /// The reduction less additional nitrous oxide.
    ///
    ///     ER_net = ER − PE_N2O
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> NET =
            new Equation2<>(
                    formula(
                            "paddy-net",
                            "扣除氧化亚氮后的减排量",
                            "reduction less nitrous oxide",
                            "ER_net = ER − PE_N2O"),
                    PaddyLetters.ER_NET,
                    PaddyLetters.ER,
                    PaddyLetters.PE_N2O,
                    (ER, N) -> ER - N);

    private DefaultRoute() {}

    static List<Equation<?>> list() {
        return List.of(
                AMENDMENT,
                AMENDMENTS,
                AMENDMENT_FACTOR,
                DAILY,
                PROJECT_DAILY,
                MULTIPLE,
                DIFFERENCE,
                METHANE,
                GROSS,
                FACTOR_RISE,
                NITROUS_OXIDE,
                NITROUS_OXIDE_OF_ALL,
                NET);
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }
}

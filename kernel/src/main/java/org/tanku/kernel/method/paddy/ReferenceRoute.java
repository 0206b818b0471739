package org.tanku.kernel.method.paddy;

import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsMethanePerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.EquationOfMany;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// The route by measured reference fields (参照田实测法): each pattern of cultivation has the mean of its
/// baseline fields and of its project fields.
public final class ReferenceRoute {
    static final Source SOURCE = new Source("AMS-III.AU（CMS-017-V01）", "参照田实测法", Confidence.FOUND);

    /// The mean of the reference fields of a pattern.
    ///
    ///     EF = mean(EF_f)
    public static final EquationOfMany<KilogramsMethanePerHectare, KilogramsMethanePerHectare>
            MEAN_OF_FIELDS =
                    new EquationOfMany<>(
                            formula(
                                    "paddy-mean-of-fields",
                                    "参照田平均季节排放因子",
                                    "mean of the reference fields",
                                    "EF = mean(EF_f)"),
                            PaddyLetters.EF,
                            PaddyLetters.EF_F,
                            ReferenceRoute::meanOf);

    /// The area of all fields of a pattern that followed the practice.
    ///
    ///     A = Σ A_i
    public static final Total<Hectares> AREA =
            new Total<>(
                    formula("paddy-area", "种植模式面积", "area of a pattern", "A = Σ A_i"),
                    PaddyLetters.A,
                    PaddyLetters.A_I);

    /// Baseline emission of one pattern in one season, equation (2).
    ///
    ///     BE_g = EF_BL · A / 1000 · GWP_CH4
    public static final Equation3<KilogramsMethanePerHectare, Hectares, Ratio, TonnesCO2e>
            BASELINE_OF_PATTERN =
                    new Equation3<>(
                            formula(
                                    "paddy-baseline-of-pattern",
                                    "一个种植模式的基线排放",
                                    "baseline emission of a pattern",
                                    "BE_g = EF_BL · A / 1000 · GWP_CH4"),
                            PaddyLetters.BE_G,
                            PaddyLetters.EF_BL,
                            PaddyLetters.A,
                            WarmingPotentials.GWP_CH4,
                            (EF, A, gwp) -> EF * A / Kilograms.PER_TONNE * gwp);

    /// Baseline emission of all patterns and seasons, equation (1).
    ///
    ///     BE = Σ BE_g
    public static final Total<TonnesCO2e> BASELINE =
            new Total<>(
                    formula("paddy-baseline", "基线排放", "baseline emission", "BE = Σ BE_g"),
                    PaddyLetters.BE,
                    PaddyLetters.BE_G);

    /// Project emission of one pattern in one season.
    ///
    ///     PE_g = EF_P · A / 1000 · GWP_CH4
    public static final Equation3<KilogramsMethanePerHectare, Hectares, Ratio, TonnesCO2e>
            PROJECT_OF_PATTERN =
                    new Equation3<>(
                            formula(
                                    "paddy-project-of-pattern",
                                    "一个种植模式的项目排放",
                                    "project emission of a pattern",
                                    "PE_g = EF_P · A / 1000 · GWP_CH4"),
                            PaddyLetters.PE_G,
                            PaddyLetters.EF_P,
                            PaddyLetters.A,
                            WarmingPotentials.GWP_CH4,
                            (EF, A, gwp) -> EF * A / Kilograms.PER_TONNE * gwp);

    /// Project emission of all patterns and seasons, equation (3).
    ///
    ///     PE = Σ PE_g
    public static final Total<TonnesCO2e> PROJECT =
            new Total<>(
                    formula("paddy-project", "项目排放", "project emission", "PE = Σ PE_g"),
                    PaddyLetters.PE,
                    PaddyLetters.PE_G);

    /// The reduction after one deduction for uncertainty, equation (5).
    ///
    ///     ER = (BE − PE − LE) · (1 − U_d)
    public static final Equation4<TonnesCO2e, TonnesCO2e, TonnesCO2e, Ratio, TonnesCO2e> REDUCTION =
            new Equation4<>(
                    formula(
                            "paddy-reduction",
                            "减排量",
                            "emission reduction",
                            "ER = (BE − PE − LE) · (1 − U_d)"),
                    PaddyLetters.ER,
                    PaddyLetters.BE,
                    PaddyLetters.PE,
                    PaddyLetters.LE,
                    PaddyLetters.U_D,
                    (BE, PE, LE, U) -> (BE - PE - LE) * (1 - U));

    /// What the error of a measured reduction takes off it.
    ///
    ///     U_d = t · SE / ER_g
    public static final Equation3<Ratio, TonnesCO2e, TonnesCO2e, Ratio> UNCERTAINTY =
            new Equation3<>(
                    formula(
                            "paddy-uncertainty",
                            "实测法的不确定性扣减率",
                            "deduction of the measured route",
                            "U_d = t · SE / ER_g"),
                    PaddyLetters.U_D,
                    PaddyLetters.T_ONE_SIDED,
                    PaddyLetters.SE,
                    PaddyLetters.ER_G,
                    (t, SE, ER) -> t * SE / ER);

    /// Half the 90 % interval of a measured reduction, as a share of it.
    ///
    ///     h = t_90 · SE / ER_g
    public static final Equation3<Ratio, TonnesCO2e, TonnesCO2e, Ratio> HALF_WIDTH =
            new Equation3<>(
                    formula(
                            "paddy-half-width",
                            "90 % 置信区间半宽占减排量的比例",
                            "half of the 90 % interval as a share of the reduction",
                            "h = t_90 · SE / ER_g"),
                    PaddyLetters.HALF_WIDTH,
                    PaddyLetters.T_90,
                    PaddyLetters.SE,
                    PaddyLetters.ER_G,
                    (t, SE, ER) -> t * SE / ER);

    /// The reduction after one deduction for uncertainty.
    ///
    ///     ER = ER_g · (1 − U_d)
    public static final Equation2<TonnesCO2e, Ratio, TonnesCO2e> DEDUCTED =
            new Equation2<>(
                    formula(
                            "paddy-deducted",
                            "扣减不确定性后的减排量",
                            "reduction after deduction",
                            "ER = ER_g · (1 − U_d)"),
                    PaddyLetters.ER,
                    PaddyLetters.ER_G,
                    PaddyLetters.U_D,
                    (ER, U) -> ER * (1 - U));

    private ReferenceRoute() {}

    static List<Equation<?>> list() {
        return List.of(
                MEAN_OF_FIELDS,
                AREA,
                BASELINE_OF_PATTERN,
                BASELINE,
                PROJECT_OF_PATTERN,
                PROJECT,
                REDUCTION,
                UNCERTAINTY,
                HALF_WIDTH,
                DEDUCTED);
    }

    private static double meanOf(double... values) {
        return Summation.total(values) / values.length;
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }
}

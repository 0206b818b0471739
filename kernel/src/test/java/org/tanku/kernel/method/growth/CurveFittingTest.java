package org.tanku.kernel.method.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Telling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class CurveFittingTest {
    private static final double[] CLASSES = {5.5, 15.5, 25.5, 40.5};

    @Test
    void the_diameters_of_the_fir_stem_reach_the_known_least_sum_of_squares() {
        CurveFit<Centimetres> fit =
                FirStem.found(
                        CurveEquations.OF_DIAMETER,
                        CurveForm.RICHARDS,
                        FirStem.from(Centimetres::new, 0, FirStem.DIAMETERS));
        assertThat(fit.result().quality().sse()).isLessThanOrEqualTo(1.1854);
        assertThat(fit.parameter("a")).isCloseTo(10.3117, within(5e-5));
        assertThat(fit.parameter("b")).isCloseTo(0.22978, within(5e-6));
        assertThat(fit.parameter("c")).isCloseTo(2.9517, within(5e-5));
        assertThat(fit.result().quality().rmse()).isCloseTo(0.344, within(5e-4));
    }

    @Test
    void the_volumes_of_the_fir_stem_reach_the_known_least_sum_of_squares() {
        CurveFit<CubicMetres> fit =
                FirStem.found(
                        CurveEquations.OF_TREE_VOLUME,
                        CurveForm.RICHARDS,
                        FirStem.from(CubicMetres::new, 0.0001815, FirStem.VOLUMES));
        assertThat(fit.result().quality().sse()).isLessThanOrEqualTo(1.0443e-5);
        assertThat(fit.parameter("a")).isCloseTo(0.079943, within(5e-7));
        assertThat(fit.parameter("b")).isCloseTo(0.10305, within(5e-6));
        assertThat(fit.parameter("c")).isCloseTo(3.2533, within(5e-5));
        assertThat(fit.result().quality().rmse()).isCloseTo(0.00102, within(5e-6));
    }

    @Test
    void errors_and_share_explained_agree_with_another_program() {
        FitResult.Fitted fitted =
                FirStem.found(
                                CurveEquations.OF_DIAMETER,
                                CurveForm.RICHARDS,
                                FirStem.from(Centimetres::new, 0, FirStem.DIAMETERS))
                        .result();
        assertThat(fitted.estimates()).extracting(Estimate::symbol).containsExactly("a", "b", "c");
        assertThat(fitted.estimates().get(0).standardError()).isCloseTo(0.411436, within(1e-5));
        assertThat(fitted.estimates().get(1).standardError()).isCloseTo(0.038990, within(1e-6));
        assertThat(fitted.estimates().get(2).standardError()).isCloseTo(0.725384, within(1e-5));
        assertThat(fitted.covariance().get(0).get(0)).isCloseTo(0.1692794, within(1e-5));
        assertThat(fitted.covariance().get(0).get(1)).isEqualTo(fitted.covariance().get(1).get(0));
        assertThat(fitted.quality().rSquared()).isCloseTo(0.98903248, within(1e-8));
        assertThat(fitted.quality().deviation()).isCloseTo(0.41150591, within(1e-7));
        assertThat(fitted.quality().points()).isEqualTo(10);
        assertThat(fitted.quality().evaluations()).isPositive();
    }

    /// Sums of squares and parameters by SciPy's Levenberg–Marquardt from 150 random starts.
    @ParameterizedTest
    @CsvSource({
        "RICHARDS,   0.58036911, 13.327390, 0.22738982, 3.5834089",
        "LOGISTIC,   0.51477221, 12.724955, 18.500002,  0.38046196",
        "GOMPERTZ,   0.48780107, 13.142158, 5.0203303,  0.25932449",
        "KORF,       1.16609685, 16.375876, 14.855575,  1.3951277",
        "WEIBULL,    0.39057091, 12.766378, 0.0121947,  2.0002390"
    })
    void every_form_finds_the_least_squares_of_the_heights(
            CurveForm form, double sse, double a, double b, double c) {
        CurveFit<Metres> fit =
                FirStem.found(
                        CurveEquations.OF_HEIGHT,
                        form,
                        FirStem.points(Metres::new, FirStem.AGES, FirStem.HEIGHTS));
        assertThat(fit.result().quality().sse()).isCloseTo(sse, within(1e-7));
        assertThat(fit.parameter("a")).isCloseTo(a, within(2e-6 * a));
        assertThat(fit.parameter("b")).isCloseTo(b, within(2e-5 * b));
        assertThat(fit.parameter("c")).isCloseTo(c, within(2e-6 * c));
    }

    @Test
    void a_form_of_two_parameters_has_no_third() {
        CurveFit<Centimetres> fit =
                FirStem.found(
                        CurveEquations.OF_DIAMETER,
                        CurveForm.SCHUMACHER,
                        FirStem.from(Centimetres::new, 0, FirStem.DIAMETERS));
        assertThat(fit.parameter("a")).isCloseTo(14.775741, within(1e-5));
        assertThat(fit.parameter("b")).isCloseTo(7.0417465, within(1e-6));
        assertThat(fit.result().quality().sse()).isCloseTo(0.8601868, within(1e-7));
        assertThatThrownBy(() -> fit.parameter("c")).hasMessage("SCHUMACHER has no c");
        assertThat(at(fit.curve("one fir"), 20)).isCloseTo(10.39, within(0.01));
    }

    @Test
    void height_above_breast_starts_at_breast_height() {
        CurveFit<Metres> fit =
                FirStem.found(
                        CurveEquations.OF_HEIGHT_ABOVE_BREAST,
                        CurveForm.RICHARDS,
                        FirStem.points(Metres::new, FirStem.AGES, FirStem.HEIGHTS));
        assertThat(fit.result().quality().sse()).isCloseTo(0.50221742, within(1e-7));
        assertThat(fit.parameter("a")).isCloseTo(11.779675, within(1e-5));
        assertThat(at(fit.curve("one fir"), 0)).isEqualTo(1.3);
    }

    @Test
    void the_classes_of_zhejiang_give_the_curves_of_the_parameter_set() {
        CurveFit<TonnesCarbonPerHectare> fir =
                FirStem.found(
                        CurveEquations.OF_CARBON,
                        CurveForm.RICHARDS,
                        carbon(
                                new double[] {5.5, 15.5, 23, 30.5, 40},
                                9.87,
                                22.16,
                                31.76,
                                26.63,
                                35.09));
        assertThat(fir.parameter("a")).isCloseTo(34.98, within(0.005));
        assertThat(fir.parameter("b")).isCloseTo(0.07904, within(5e-6));
        assertThat(fir.parameter("c")).isCloseTo(1.2099, within(5e-5));
        assertThat(fir.result().quality().rmse()).isCloseTo(2.75, within(0.005));
        assertThat(fir.ages()).isEqualTo(AgeRange.of(5.5, 40));
        CurveFit<TonnesCarbonPerHectare> mixed =
                FirStem.found(
                        CurveEquations.OF_CARBON,
                        CurveForm.RICHARDS,
                        carbon(CLASSES, 12.29, 29.49, 36.58, 36.71));
        assertThat(mixed.parameter("a")).isCloseTo(37.55, within(0.005));
        assertThat(mixed.parameter("b")).isCloseTo(0.13754, within(5e-6));
        assertThat(mixed.parameter("c")).isCloseTo(1.7784, within(5e-5));
        assertThat(mixed.result().quality().rmse()).isCloseTo(0.64, within(0.005));
    }

    @Test
    void classes_that_rise_in_a_line_are_refused_at_the_bound() {
        List<GrowthPoint<TonnesCarbonPerHectare>> pine =
                carbon(CLASSES, 11.20, 18.18, 20.37, 42.05);
        FitResult.Refused refused = refused(pine, FirStem.LIMITS);
        assertThat(refused.problem()).isEqualTo(FitProblem.ASYMPTOTE_AT_BOUND);
        assertThat(refused.reached().getFirst()).isCloseTo(3 * 42.05, within(1e-6));
        assertThat(refused(pine, FirStem.LIMITS.withAsymptote(2)).reached().getFirst())
                .isCloseTo(2 * 42.05, within(1e-6));
    }

    @Test
    void points_that_no_curve_can_be_told_from_are_refused_by_name() {
        assertThat(refused(carbon(CLASSES, 5, 5, 5, 5), FirStem.LIMITS).problem())
                .isEqualTo(FitProblem.NOT_IDENTIFIED);
        assertThat(refused(carbon(new double[] {5, 10, 20}, 5, 9, 11), FirStem.LIMITS).problem())
                .isEqualTo(FitProblem.TOO_FEW_POINTS);
        assertThat(
                        refused(carbon(new double[] {5, 5, 20, 20}, 5, 6, 11, 12), FirStem.LIMITS)
                                .problem())
                .isEqualTo(FitProblem.TOO_FEW_PLACES);
        assertThat(refused(carbon(CLASSES, 0, 0, 0, 0), FirStem.LIMITS).problem())
                .isEqualTo(FitProblem.POINT_OUT_OF_RANGE);
        assertThat(refused(carbon(CLASSES, 5, 9, 11, 12), new FitLimits(3, 1)).problem())
                .isEqualTo(FitProblem.NOT_CONVERGED);
    }

    @Test
    void the_same_points_always_give_the_same_bits() {
        List<GrowthPoint<Metres>> points =
                FirStem.points(Metres::new, FirStem.AGES, FirStem.HEIGHTS);
        assertThat(FirStem.found(CurveEquations.OF_HEIGHT, CurveForm.WEIBULL, points))
                .isEqualTo(FirStem.found(CurveEquations.OF_HEIGHT, CurveForm.WEIBULL, points));
    }

    @Test
    void a_fitted_curve_tells_its_points_and_errors() {
        GrowthCurve<Centimetres> curve =
                FirStem.found(
                                CurveEquations.OF_DIAMETER,
                                CurveForm.RICHARDS,
                                FirStem.from(Centimetres::new, 0, FirStem.DIAMETERS))
                        .curve("one fir");
        Explained<Centimetres> at12 =
                curve.within(Explained.given(CurveEquations.AGE, new Years(12), "asked"));
        assertThat(at12.value().value()).isCloseTo(8.4975, within(5e-5));
        assertThat(Telling.text(at12.step(), Locale.ENGLISH))
                .contains("least squares: Richards on 10 points, SSE 1.18535985");
        assertThat(Telling.text(at12.step(), Locale.CHINESE)).contains("最小二乘拟合：");
    }

    @Test
    void limits_that_make_no_sense_are_bugs() {
        assertThatThrownBy(() -> new FitLimits(0.9, 10)).hasMessageContaining("0.9");
        assertThatThrownBy(() -> new FitLimits(3, 0)).hasMessageContaining("not 0");
        assertThat(FirStem.LIMITS).isEqualTo(new FitLimits(3, 2000));
    }

    private static <Q extends Quantity> double at(GrowthCurve<Q> curve, double age) {
        return curve.at(Explained.given(CurveEquations.AGE, new Years(age), "asked"))
                .value()
                .value();
    }

    private static List<GrowthPoint<TonnesCarbonPerHectare>> carbon(
            double[] ages, double... values) {
        assertThat(ages).hasSameSizeAs(Arrays.stream(values).boxed().toArray());
        return FirStem.points(TonnesCarbonPerHectare::new, ages, values);
    }

    private static FitResult.Refused refused(
            List<GrowthPoint<TonnesCarbonPerHectare>> points, FitLimits limits) {
        return switch (CurveFitting.fit(
                CurveEquations.OF_CARBON, CurveForm.RICHARDS, points, limits)) {
            case CurveFitting.Outcome.None<TonnesCarbonPerHectare>(var refused) -> refused;
            case CurveFitting.Outcome.Found<TonnesCarbonPerHectare>(var fit) ->
                    throw new AssertionError(fit.toString());
        };
    }
}

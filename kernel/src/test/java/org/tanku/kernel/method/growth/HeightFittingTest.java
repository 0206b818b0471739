package org.tanku.kernel.method.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class HeightFittingTest {
    private static final FitLimits WIDE = FirStem.LIMITS.withAsymptote(10);

    /// By SciPy's Levenberg–Marquardt, from 150 random starts.
    @ParameterizedTest
    @CsvSource({
        "NASLUND,          1.75613206, 2.0151808, 0.0933311,  0",
        "CHAPMAN_RICHARDS, 0.93734427, 14.686505, 0.32694523, 6.736878",
        "WEIBULL,          0.59973140, 12.403614, 0.00315088, 2.8793024",
        "MICHAILOFF,       1.36563078, 35.436122, 11.326485,  0"
    })
    void every_searched_form_finds_the_least_squares(
            HeightForm form, double sse, double a, double b, double c) {
        HeightFit fit = found(form, stem(), WIDE);
        assertThat(fit.result().quality().sse()).isCloseTo(sse, within(1e-7));
        assertThat(fit.parameter("a")).isCloseTo(a, within(1e-5 * a));
        assertThat(fit.parameter("b")).isCloseTo(b, within(2e-5 * b));
        assertThat(fit.result().estimates()).hasSize(form.letters().size());
        if (c > 0) {
            assertThat(fit.parameter("c")).isCloseTo(c, within(1e-5 * c));
        }
    }

    @Test
    void a_line_of_logarithms_is_led_back_with_its_variance() {
        HeightFit fit = found(HeightForm.LOG_LOG, stem(), WIDE);
        assertThat(fit.parameter("a")).isCloseTo(-0.14629184, within(1e-8));
        assertThat(fit.parameter("b")).isCloseTo(1.16094728, within(1e-8));
        assertThat(fit.parameter("s")).isCloseTo(0.08713292, within(1e-8));
        assertThat(fit.result().estimates().get(0).standardError())
                .isCloseTo(0.12155166, within(1e-7));
        assertThat(fit.result().estimates().get(1).standardError())
                .isCloseTo(0.06120557, within(1e-7));
        assertThat(fit.result().estimates().get(2).standardError())
                .isCloseTo(0.08713292 / Math.sqrt(14), within(1e-7));
        assertThat(fit.result().quality().sse()).isCloseTo(2.27156738, within(1e-7));
        assertThat(fit.result().quality().deviation())
                .isCloseTo(Math.sqrt(2.27156738 / 7), within(1e-7));
        assertThat(fit.slim()).isEqualTo(2.0927);
        assertThat(fit.stout()).isEqualTo(10.3465);
    }

    @Test
    void a_bow_of_logarithms_has_three_slopes_and_a_deviation() {
        HeightFit fit = found(HeightForm.LOG_SQUARE, stem(), WIDE);
        assertThat(fit.parameter("a")).isCloseTo(0.30562528, within(1e-7));
        assertThat(fit.parameter("b")).isCloseTo(0.47127725, within(1e-7));
        assertThat(fit.parameter("c")).isCloseTo(0.22263113, within(1e-7));
        assertThat(fit.parameter("s")).isCloseTo(0.0717178, within(1e-7));
        assertThat(fit.result().estimates().get(1).standardError())
                .isCloseTo(0.33514352, within(1e-6));
        assertThat(fit.result().quality().sse()).isCloseTo(2.72379088, within(1e-6));
    }

    @Test
    void forms_with_an_end_of_growth_recover_the_curve_they_were_made_from() {
        for (HeightForm form : List.of(HeightForm.MICHAELIS_MENTEN, HeightForm.CURTIS)) {
            List<HeightPoint> made = new ArrayList<>();
            double b = form == HeightForm.CURTIS ? 6 : 20;
            for (int D = 5; D <= 60; D += 5) {
                double height =
                        form == HeightForm.CURTIS
                                ? 1.3 + 25 * Math.pow(D / (1.0 + D), b)
                                : 1.3 + 25 * D / (b + D);
                made.add(new HeightPoint(new Centimetres(D), new Metres(height)));
            }
            HeightFit fit = found(form, made, FirStem.LIMITS);
            assertThat(fit.parameter("a")).isCloseTo(25, within(1e-6));
            assertThat(fit.parameter("b")).isCloseTo(b, within(1e-6));
            assertThat(fit.result().quality().rSquared()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void the_height_of_a_diameter_tells_the_fit() {
        Explained<Metres> height =
                found(HeightForm.NASLUND, stem(), WIDE)
                        .at(
                                Explained.given(
                                        HeightEquations.DIAMETER, new Centimetres(8), "tree 7"));
        double root = 2.0151808 + 0.0933311 * 8;
        assertThat(height.value().value()).isCloseTo(1.3 + 64 / root / root, within(1e-4));
        assertThat(Telling.text(height.step(), Locale.ENGLISH))
                .contains("least squares: Näslund on 9 points");
        for (HeightForm form : HeightForm.values()) {
            if (form != HeightForm.MICHAELIS_MENTEN && form != HeightForm.CURTIS) {
                assertThat(
                                found(form, stem(), WIDE)
                                        .at(
                                                Explained.given(
                                                        HeightEquations.DIAMETER,
                                                        new Centimetres(8.3917),
                                                        "tree 5"))
                                        .value()
                                        .value())
                        .as(form.id())
                        .isCloseTo(10.9, within(0.95));
            }
        }
    }

    @Test
    void trees_that_no_curve_can_be_told_from_are_refused_by_name() {
        assertThat(refused(HeightForm.MICHAILOFF, stem(), FirStem.LIMITS))
                .isEqualTo(FitProblem.ASYMPTOTE_AT_BOUND);
        assertThat(refused(HeightForm.LOG_LOG, stem().subList(0, 2), WIDE))
                .isEqualTo(FitProblem.TOO_FEW_POINTS);
        assertThat(refused(HeightForm.NASLUND, stem().subList(0, 2), WIDE))
                .isEqualTo(FitProblem.TOO_FEW_POINTS);
        HeightPoint tree = stem().getFirst();
        assertThat(refused(HeightForm.LOG_LOG, List.of(tree, tree, tree), WIDE))
                .isEqualTo(FitProblem.TOO_FEW_PLACES);
        HeightPoint none = new HeightPoint(new Centimetres(5), new Metres(0));
        assertThat(refused(HeightForm.LOG_LOG, List.of(tree, none, stem().get(3)), WIDE))
                .isEqualTo(FitProblem.POINT_OUT_OF_RANGE);
        HeightPoint thin = new HeightPoint(new Centimetres(0), new Metres(2));
        assertThat(refused(HeightForm.LOG_LOG, List.of(tree, thin, stem().get(3)), WIDE))
                .isEqualTo(FitProblem.POINT_OUT_OF_RANGE);
        HeightPoint low = new HeightPoint(new Centimetres(1), new Metres(1.3));
        HeightPoint lower = new HeightPoint(new Centimetres(2), new Metres(1.2));
        for (HeightForm form : List.of(HeightForm.NASLUND, HeightForm.MICHAILOFF)) {
            assertThat(refused(form, List.of(low, lower, low), WIDE))
                    .isEqualTo(FitProblem.POINT_OUT_OF_RANGE);
        }
        assertThatThrownBy(() -> found(HeightForm.NASLUND, stem(), WIDE).parameter("c"))
                .hasMessage("NASLUND has no c");
    }

    private static List<HeightPoint> stem() {
        List<HeightPoint> points = new ArrayList<>();
        for (int i = 0; i < FirStem.DIAMETERS.length; i++) {
            points.add(
                    new HeightPoint(
                            new Centimetres(FirStem.DIAMETERS[i]), new Metres(FirStem.HEIGHTS[i])));
        }
        return points;
    }

    private static HeightFit found(HeightForm form, List<HeightPoint> trees, FitLimits limits) {
        return switch (HeightFitting.fit(form, trees, limits)) {
            case HeightFitting.Outcome.Found(var fit) -> fit;
            case HeightFitting.Outcome.None(var refused) ->
                    throw new AssertionError(refused.toString());
        };
    }

    private static FitProblem refused(HeightForm form, List<HeightPoint> trees, FitLimits limits) {
        return switch (HeightFitting.fit(form, trees, limits)) {
            case HeightFitting.Outcome.None(var refused) -> refused.problem();
            case HeightFitting.Outcome.Found(var fit) -> throw new AssertionError(fit.toString());
        };
    }
}

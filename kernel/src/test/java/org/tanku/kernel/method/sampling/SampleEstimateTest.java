package org.tanku.kernel.method.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.sampling.Samples.sample;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;

class SampleEstimateTest {
    private static SampleEstimate.Answer.Estimated<TonnesBiomassPerHectare> estimated(
            SampleEstimate.Answer<TonnesBiomassPerHectare> answer) {
        return (SampleEstimate.Answer.Estimated<TonnesBiomassPerHectare>) answer;
    }

    @SafeVarargs
    private static List<SampleProblem.Found> problems(
            SampleEstimate.Sample<TonnesBiomassPerHectare>... samples) {
        return ((SampleEstimate.Answer.Refused<TonnesBiomassPerHectare>)
                        SampleEstimate.OF_BIOMASS.of(List.of(samples), Samples.NINETY))
                .problems();
    }

    /// With t of 13 degrees of freedom in full, 1.770933; the sheet rounds it to 1.7709.
    @Test
    void three_strata_come_out_as_worked_by_hand() {
        var estimate =
                estimated(SampleEstimate.OF_BIOMASS.of(Samples.threeStrata(), Samples.NINETY));
        assertThat(estimate.result().mean().value().value()).isCloseTo(63.514286, within(5e-7));
        assertThat(estimate.result().standardError().value().value())
                .isCloseTo(2.594677, within(5e-7));
        assertThat(estimate.result().uncertainty().value().value())
                .isCloseTo(0.0723459, within(5e-8));
        assertThat(estimate.interval().halfWidth().value().value()).isCloseTo(4.5950, within(5e-5));
        assertThat(estimate.interval().lower().value().value()).isCloseTo(58.9193, within(5e-5));
        assertThat(estimate.interval().upper().value().value()).isCloseTo(68.1093, within(5e-5));
    }

    @Test
    void a_prescribed_t_is_taken_as_it_is_and_told() {
        var estimate =
                estimated(
                        SampleEstimate.OF_BIOMASS.of(
                                List.of(sample(100, 40, 120, 60, 180)), Samples.t(2)));
        assertThat(estimate.result().uncertainty().value().value())
                .isCloseTo(0.632455532, within(1e-9));
        assertThat(Telling.text(estimate.interval().lower().step(), Locale.ENGLISH))
                .contains("X_low = 36.7544 t d.m./hm²", "t = 2  a test");
    }

    @Test
    void a_poor_sample_of_volume_does_not_reach_below_zero() {
        var answer =
                SampleEstimate.OF_VOLUME.of(
                        List.of(
                                new SampleEstimate.Sample<>(
                                        Samples.hectares(10),
                                        List.of(Samples.volume(1), Samples.volume(99)))),
                        Samples.NINETY);
        var estimate = (SampleEstimate.Answer.Estimated<CubicMetresPerHectare>) answer;
        assertThat(estimate.result().uncertainty().value().value()).isGreaterThan(1);
        assertThat(estimate.interval().lower().value().value()).isZero();
    }

    @Test
    void nothing_to_estimate_is_refused() {
        assertThat(problems())
                .containsExactly(
                        new SampleProblem.Found(SampleProblem.NO_STRATUM, SampleProblem.OF_ALL));
    }

    @Test
    void every_stratum_with_too_few_plots_is_named() {
        assertThat(
                        problems(
                                sample(10, 50, 60),
                                sample(10),
                                sample(10, 50),
                                sample(0, 50, 60),
                                sample(0)))
                .containsExactly(
                        new SampleProblem.Found(SampleProblem.NO_PLOT, 1),
                        new SampleProblem.Found(SampleProblem.ONE_PLOT, 2),
                        new SampleProblem.Found(SampleProblem.AREA_IS_ZERO, 3),
                        new SampleProblem.Found(SampleProblem.AREA_IS_ZERO, 4));
    }

    @Test
    void a_mean_of_zero_has_no_relative_uncertainty() {
        assertThat(problems(sample(10, 0, 0, 0)))
                .containsExactly(
                        new SampleProblem.Found(SampleProblem.MEAN_IS_ZERO, SampleProblem.OF_ALL));
    }
}

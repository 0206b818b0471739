package org.tanku.kernel.method.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.sampling.Samples.biomass;
import static org.tanku.kernel.method.sampling.Samples.hectares;
import static org.tanku.kernel.method.sampling.Samples.ratio;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;

import java.util.Arrays;
import java.util.List;

class DoubleSamplingTest {
    private static final List<DoubleSampling.MeasuredPlot> FOUR =
            List.of(plot(50, 0.4), plot(65, 0.5), plot(80, 0.7), plot(105, 0.8));

    private static DoubleSampling.MeasuredPlot plot(double biomass, double index) {
        return new DoubleSampling.MeasuredPlot(biomass(biomass), ratio(index));
    }

    private static List<Explained<Ratio>> indices(double... values) {
        return Arrays.stream(values).mapToObj(Samples::ratio).toList();
    }

    @Test
    void the_regression_carries_the_mean_to_all_plots() {
        // numbers of the Python sheet: slope 125, ρ 0.97312368, s_y 23.4520788
        var stratum =
                DoubleSampling.estimate(hectares(50), FOUR, indices(0.3, 0.6, 0.6, 0.9, 0.5, 1.3));
        assertThat(stratum.mean().value().value()).isCloseTo(75 + 125 * (0.66 - 0.6), within(1e-9));
        assertThat(stratum.deviation().value().value()).isCloseTo(15.411035, within(5e-7));
        assertThat(stratum.plots().value().value()).isEqualTo(4);
        assertThat(stratum.area().value().value()).isEqualTo(50);
        assertThat(Recomputation.differences(stratum.mean().step(), Equations.byId())).isEmpty();
        assertThat(Recomputation.differences(stratum.deviation().step(), Equations.byId()))
                .isEmpty();
    }

    @Test
    void when_all_plots_are_measured_nothing_changes() {
        var stratum = DoubleSampling.estimate(hectares(50), FOUR, List.of());
        assertThat(stratum.mean().value().value()).isCloseTo(75, within(1e-12));
        assertThat(stratum.deviation().value().value()).isCloseTo(23.4520788, within(5e-8));
    }

    @Test
    void there_is_no_regression_over_one_plot_or_over_equal_plots() {
        assertThatThrownBy(
                        () -> DoubleSampling.estimate(hectares(1), List.of(plot(1, 1)), indices(1)))
                .hasMessage("a regression needs two measured plots, not 1");
        assertThatThrownBy(() ->
                        DoubleSampling.estimate(
                                hectares(1), List.of(plot(1, 1), plot(2, 1)), indices(1)))
                .hasMessageContaining("a regression needs plots that differ");
        assertThatThrownBy(() ->
                        DoubleSampling.estimate(
                                hectares(1), List.of(plot(2, 1), plot(2, 3)), indices(1)))
                .hasMessageContaining("the deviations are 0.0 and 1.4142");
        assertThat(
                        DoubleSampling.estimate(
                                        hectares(1), List.of(plot(1, 1), plot(2, 2)), indices(3))
                                .mean()
                                .value()
                                .value())
                .isCloseTo(2, within(1e-12));
    }
}

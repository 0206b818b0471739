package org.tanku.kernel.method.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.sampling.Samples.hectares;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.quantity.TonnesBiomass;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Symbol;

import java.util.Arrays;
import java.util.List;

class UnequalUnitsTest {
    private static UnequalUnits.Cluster cluster(double... subplots) {
        return new UnequalUnits.Cluster(
                Arrays.stream(subplots).mapToObj(Samples::biomass).toList());
    }

    private static UnequalUnits.PlotOfArea plot(double biomass, double area) {
        return new UnequalUnits.PlotOfArea(
                Explained.given(
                        new Symbol<>("Y", Unit.TONNE_BIOMASS, TonnesBiomass::new, "样地", "plot"),
                        new TonnesBiomass(biomass),
                        "a test"),
                hectares(area));
    }

    @Test
    void clusters_that_lost_sub_plots_count_by_what_they_have() {
        var stratum =
                UnequalUnits.ofClusters(
                        hectares(100),
                        List.of(cluster(50, 60, 70, 40), cluster(80, 90), cluster(55, 65, 75)));
        assertThat(stratum.mean().value().value()).isEqualTo(65);
        assertThat(stratum.deviation().value().value()).isCloseTo(40.0 / 3, within(1e-12));
        assertThat(stratum.plots().value().value()).isEqualTo(3);
        assertThat(stratum.area().value().value()).isEqualTo(100);
        var estimate =
                (SampleEstimate.Answer.Estimated<?>)
                        SampleEstimate.OF_BIOMASS.ofStrata(List.of(stratum), Samples.NINETY);
        // two degrees of freedom: three clusters, not nine sub-plots
        assertThat(estimate.result().uncertainty().value().value())
                .isCloseTo(2.919986 * 40 / 3 / Math.sqrt(3) / 65, within(1e-6));
        assertThat(
                        Recomputation.differences(
                                estimate.result().uncertainty().step(), Equations.byId()))
                .isEmpty();
    }

    @Test
    void clusters_of_one_size_are_as_plots_of_their_means() {
        var clusters =
                UnequalUnits.ofClusters(
                        hectares(10), List.of(cluster(50, 60), cluster(70, 90), cluster(40, 56)));
        var plots =
                SampleEstimate.OF_BIOMASS
                        .estimates(List.of(Samples.sample(10, 55, 80, 48)))
                        .getFirst();
        assertThat(clusters.mean().value().value())
                .isCloseTo(plots.mean().value().value(), within(1e-12));
        assertThat(clusters.deviation().value().value())
                .isCloseTo(plots.deviation().value().value(), within(1e-12));
    }

    @Test
    void plots_cut_by_a_boundary_count_by_their_area() {
        var stratum =
                UnequalUnits.ofPlots(
                        hectares(100), List.of(plot(6, 0.06), plot(2.4, 0.03), plot(5.4, 0.06)));
        assertThat(stratum.mean().value().value()).isCloseTo(92, within(1e-12));
        // √(0.3744 / 2) / 0.05
        assertThat(stratum.deviation().value().value())
                .isCloseTo(Math.sqrt(0.1872) / 0.05, within(1e-9));
    }

    @Test
    void what_is_no_unit_is_refused() {
        assertThatThrownBy(() -> cluster()).hasMessage("a cluster has a sub-plot");
        assertThatThrownBy(() -> plot(1, 0)).hasMessage("a plot has an area");
        assertThatThrownBy(() -> UnequalUnits.ofClusters(hectares(1), List.of(cluster(1, 2))))
                .hasMessage("a stratum needs two units for its deviation, not 1");
    }
}

package org.tanku.kernel.method.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.kernel.method.sampling.Samples.biomass;
import static org.tanku.kernel.method.sampling.Samples.hectares;
import static org.tanku.kernel.method.sampling.Samples.volume;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.Equations;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Recomputation;

import java.util.List;

class SamplingDesignTest {
    private static final SamplingDesign.Demand DEMAND =
            SamplingDesign.Demand.of(ParameterSet.load("sampling-design@2026-1"));
    private static final Explained<Hectares> PLOT = hectares(0.06);

    private static SamplingDesign.Expected<TonnesBiomassPerHectare> stratum(
            double area, double mean, double deviation) {
        return new SamplingDesign.Expected<>(hectares(area), biomass(mean), biomass(deviation));
    }

    private static SamplingDesign.Layout laid(
            List<SamplingDesign.Expected<TonnesBiomassPerHectare>> strata) {
        return ((SamplingDesign.Answer.Laid) SamplingDesign.OF_BIOMASS.of(strata, PLOT, DEMAND))
                .layout();
    }

    private static SampleProblem.Found refused(
            List<SamplingDesign.Expected<TonnesBiomassPerHectare>> strata,
            Explained<Hectares> plot) {
        return ((SamplingDesign.Answer.Refused) SamplingDesign.OF_BIOMASS.of(strata, plot, DEMAND))
                .problem();
    }

    @Test
    void three_strata_need_thirty_plots() {
        SamplingDesign.Layout layout =
                laid(List.of(stratum(120, 60, 18), stratum(200, 75, 25), stratum(80, 40, 12)));
        assertThat(layout.calculated().value().value()).isCloseTo(27.5336, within(5e-5));
        assertThat(layout.shortForm().value().value()).isCloseTo(27.6552, within(5e-5));
        assertThat(layout.needed().value().value()).isEqualTo(28);
        assertThat(layout.ofStrata())
                .extracting(each -> each.value().value())
                .containsExactly(8.0, 18.0, 4.0);
        assertThat(layout.inAll().value().value()).isEqualTo(30);
    }

    @Test
    void every_number_of_plots_can_be_asked_why() {
        SamplingDesign.Layout layout = laid(List.of(stratum(120, 60, 18), stratum(80, 40, 12)));
        assertThat(Recomputation.differences(layout.inAll().step(), Equations.byId())).isEmpty();
        assertThat(Recomputation.differences(layout.shortForm().step(), Equations.byId()))
                .isEmpty();
        assertThat(Lookups.differing(layout.inAll().step())).isEmpty();
    }

    @Test
    void a_stratum_that_hardly_varies_still_gets_three_plots() {
        SamplingDesign.Layout layout = laid(List.of(stratum(300, 60, 20), stratum(10, 60, 0)));
        assertThat(layout.ofStrata().getLast().value().value()).isEqualTo(3);
    }

    @Test
    void plots_of_volume_are_counted_the_same_way() {
        var answer =
                SamplingDesign.OF_VOLUME.of(
                        List.of(
                                new SamplingDesign.Expected<>(
                                        hectares(60), volume(100), volume(30)),
                                new SamplingDesign.Expected<>(
                                        hectares(40), volume(200), volume(50))),
                        hectares(0.0667),
                        DEMAND);
        var layout = ((SamplingDesign.Answer.Laid) answer).layout();
        // n = (1.645 · 38 / 14)² = 19.936, less a little for 1499 possible plots
        assertThat(layout.shortForm().value().value()).isCloseTo(19.9367, within(5e-4));
        assertThat(layout.needed().value().value()).isEqualTo(20);
        assertThat(layout.ofStrata())
                .extracting(each -> each.value().value())
                .containsExactly(10.0, 11.0);
    }

    @Test
    void what_cannot_be_planned_is_refused_by_name() {
        var good = stratum(120, 60, 18);
        assertThat(refused(List.of(), PLOT))
                .isEqualTo(new SampleProblem.Found(SampleProblem.NO_STRATUM, SampleProblem.OF_ALL));
        assertThat(refused(List.of(good, stratum(0, 60, 18)), PLOT))
                .isEqualTo(new SampleProblem.Found(SampleProblem.AREA_IS_ZERO, 1));
        assertThat(refused(List.of(good), hectares(0)))
                .isEqualTo(
                        new SampleProblem.Found(
                                SampleProblem.PLOT_AREA_IS_ZERO, SampleProblem.OF_ALL));
        assertThat(refused(List.of(stratum(1, 0, 5)), PLOT))
                .isEqualTo(
                        new SampleProblem.Found(SampleProblem.MEAN_IS_ZERO, SampleProblem.OF_ALL));
        assertThat(refused(List.of(stratum(1, 5, 0)), PLOT))
                .isEqualTo(
                        new SampleProblem.Found(SampleProblem.NO_DEVIATION, SampleProblem.OF_ALL));
    }
}

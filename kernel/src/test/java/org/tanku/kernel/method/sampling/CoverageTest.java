package org.tanku.kernel.method.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.uncertainty.Chance;

import java.util.ArrayList;
import java.util.List;

/// Ten thousand surveys of a forest whose mean is known: the interval that is told must hold it as
/// often as it says.
class CoverageTest {
    private static final int SURVEYS = 10_000;
    private static final long SEED = 20_260_101;
    private static final double[] AREAS = {120, 200, 80};
    private static final double[] MEANS = {60, 75, 40};
    private static final double[] DEVIATIONS = {18, 20, 15};
    private static final int[] PLOTS = {9, 15, 6};
    private static final double TRUTH = 0.3 * 60 + 0.5 * 75 + 0.2 * 40;

    @ParameterizedTest
    @ValueSource(doubles = {0.95, 0.90})
    void the_interval_holds_the_truth_as_often_as_it_says(double confidence) {
        SampleEstimate.Critical critical = new SampleEstimate.Critical.Prescribed(t(confidence));
        int held = 0;
        for (int survey = 0; survey < SURVEYS; survey++) {
            var estimate =
                    (SampleEstimate.Answer.Estimated<TonnesBiomassPerHectare>)
                            SampleEstimate.OF_BIOMASS.of(survey(survey), critical);
            boolean holds =
                    estimate.interval().lower().value().value() <= TRUTH
                            && TRUTH <= estimate.interval().upper().value().value();
            held += holds ? 1 : 0;
        }
        assertThat((double) held / SURVEYS).isBetween(confidence - 0.01, confidence + 0.01);
    }

    /// Of thirty plots in three strata.
    private static Explained<Ratio> t(double confidence) {
        return SamplingEquations.STUDENT_T.of(
                Explained.given(SamplingEquations.CONFIDENCE, new Ratio(confidence), "a test"),
                Samples.ratio(27));
    }

    private static List<SampleEstimate.Sample<TonnesBiomassPerHectare>> survey(int survey) {
        List<SampleEstimate.Sample<TonnesBiomassPerHectare>> samples = new ArrayList<>();
        for (int stratum = 0; stratum < AREAS.length; stratum++) {
            long stream = Chance.stream(SEED + stratum, survey);
            double[] plots = new double[PLOTS[stratum]];
            Chance.normals(stream, 0, plots, plots.length);
            for (int i = 0; i < plots.length; i++) {
                plots[i] = MEANS[stratum] + DEVIATIONS[stratum] * plots[i];
            }
            samples.add(Samples.sample(AREAS[stratum], plots));
        }
        return samples;
    }
}

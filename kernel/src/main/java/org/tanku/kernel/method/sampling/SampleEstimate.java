package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.stock.StratifiedEstimate;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Explained;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The estimate of a forest from its plots, or the reasons why there is none (样地抽样估计): what
/// [StratifiedEstimate] takes for granted is checked here and refused by name.
public final class SampleEstimate<Q extends Quantity> {
    /// For plots that measure biomass (t d.m./hm²).
    public static final SampleEstimate<TonnesBiomassPerHectare> OF_BIOMASS =
            new SampleEstimate<>(StratifiedEstimate.OF_BIOMASS, IntervalEquations.OF_BIOMASS);

    /// For plots that measure stock (m³/hm²).
    public static final SampleEstimate<CubicMetresPerHectare> OF_VOLUME =
            new SampleEstimate<>(StratifiedEstimate.OF_VOLUME, IntervalEquations.OF_VOLUME);

    private static final int LEAST_PLOTS = 2;

    private final StratifiedEstimate<Q> stratified;
    private final IntervalEquations<Q> interval;

    private SampleEstimate(StratifiedEstimate<Q> stratified, IntervalEquations<Q> interval) {
        this.stratified = stratified;
        this.interval = interval;
    }

    /// Stands measured together (碳层), with as many plots as were laid out: none, perhaps.
    public record Sample<Q extends Quantity>(Explained<Hectares> area, List<Explained<Q>> plots) {
        public Sample {
            plots = List.copyOf(plots);
        }
    }

    /// The t of the interval: by the confidence and the degrees of freedom, or as it was printed or
    /// prescribed (t 值).
    public sealed interface Critical {
        record ByConfidence(Explained<Ratio> confidence) implements Critical {}

        record Prescribed(Explained<Ratio> t) implements Critical {}
    }

    /// What came of the plots.
    public sealed interface Answer<Q extends Quantity> {
        /// Mean and uncertainty, and the interval at the confidence that was asked for.
        record Estimated<Q extends Quantity>(
                StratifiedEstimate.Result<Q> result, Interval<Q> interval) implements Answer<Q> {}

        /// The first problem of each stratum that has one; never empty.
        record Refused<Q extends Quantity>(List<SampleProblem.Found> problems)
                implements Answer<Q> {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    public Answer<Q> of(List<Sample<Q>> samples, Critical critical) {
        List<SampleProblem.Found> problems = problems(samples);
        if (!problems.isEmpty()) {
            return new Answer.Refused<>(problems);
        }
        return ofStrata(estimates(samples), critical);
    }

    /// The same for strata that were summed up already: from clusters, from double sampling.
    public Answer<Q> ofStrata(
            List<StratifiedEstimate.StratumEstimate<Q>> strata, Critical critical) {
        if (stratified.moments(strata).mean().value().value() == 0) {
            return new Answer.Refused<>(
                    List.of(
                            new SampleProblem.Found(
                                    SampleProblem.MEAN_IS_ZERO, SampleProblem.OF_ALL)));
        }
        StratifiedEstimate.Result<Q> result = stratified.withT(strata, t(strata, critical));
        return new Answer.Estimated<>(result, interval.of(result.uncertainty(), result.mean()));
    }

    List<StratifiedEstimate.StratumEstimate<Q>> estimates(List<Sample<Q>> samples) {
        return samples.stream()
                .map(each ->
                        stratified.estimate(
                                new StratifiedEstimate.Stratum<>(each.area(), each.plots())))
                .toList();
    }

    Explained<Ratio> t(List<StratifiedEstimate.StratumEstimate<Q>> strata, Critical critical) {
        return switch (critical) {
            case Critical.Prescribed(var t) -> t;
            case Critical.ByConfidence(var confidence) -> stratified.studentT(strata, confidence);
        };
    }

    /// The first problem of each stratum that has one; empty when all is well.
    static <Q extends Quantity> List<SampleProblem.Found> problems(List<Sample<Q>> samples) {
        if (samples.isEmpty()) {
            return List.of(new SampleProblem.Found(SampleProblem.NO_STRATUM, SampleProblem.OF_ALL));
        }
        List<SampleProblem.Found> found = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            int stratum = i;
            problem(samples.get(i))
                    .ifPresent(kind -> found.add(new SampleProblem.Found(kind, stratum)));
        }
        return found;
    }

    private static <Q extends Quantity> Optional<SampleProblem> problem(Sample<Q> sample) {
        if (sample.area().value().value() == 0) {
            return Optional.of(SampleProblem.AREA_IS_ZERO);
        }
        if (sample.plots().isEmpty()) {
            return Optional.of(SampleProblem.NO_PLOT);
        }
        return sample.plots().size() < LEAST_PLOTS
                ? Optional.of(SampleProblem.ONE_PLOT)
                : Optional.empty();
    }
}

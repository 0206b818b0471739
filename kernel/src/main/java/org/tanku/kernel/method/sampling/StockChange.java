package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.method.stock.StratifiedEstimate;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

import java.util.ArrayList;
import java.util.List;

/// A stock, or its change between two surveys, with the uncertainty by which it is discounted
/// (碳储量及其变化). Change is told far more closely by plots that are measured twice than by two surveys
/// that know nothing of each other.
public record StockChange(Explained<TonnesCO2e> carbon, Explained<Ratio> uncertainty) {

    /// Stands measured together (碳层), each of their plots measured at both surveys.
    public record Remeasured(Explained<Hectares> area, List<TwoReadings> plots) {
        public Remeasured {
            plots = List.copyOf(plots);
        }
    }

    /// One plot at both surveys (复测样地).
    public record TwoReadings(
            Explained<TonnesBiomassPerHectare> earlier, Explained<TonnesBiomassPerHectare> later) {}

    /// What came of the question.
    public sealed interface Answer {
        record Estimated(StockChange change) implements Answer {}

        record Refused(List<SampleProblem.Found> problems) implements Answer {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// The stock from the plots of one survey.
    public static Answer stock(
            List<SampleEstimate.Sample<TonnesBiomassPerHectare>> samples,
            SampleEstimate.Critical critical,
            Explained<Ratio> carbonFraction) {
        return switch (SampleEstimate.OF_BIOMASS.of(samples, critical)) {
            case SampleEstimate.Answer.Refused<TonnesBiomassPerHectare>(var problems) ->
                    new Answer.Refused(problems);
            case SampleEstimate.Answer.Estimated<TonnesBiomassPerHectare>(var result, _) ->
                    new Answer.Estimated(
                            new StockChange(
                                    SamplingEquations.CARBON_OF_BIOMASS.of(
                                            result.area(), result.mean(), carbonFraction),
                                    result.uncertainty()));
        };
    }

    /// The change on plots that were measured at both surveys.
    public static Answer onSamePlots(
            List<Remeasured> strata,
            SampleEstimate.Critical critical,
            Explained<Ratio> carbonFraction) {
        List<SampleEstimate.Sample<TonnesBiomassPerHectare>> differences = new ArrayList<>();
        for (Remeasured stratum : strata) {
            differences.add(
                    new SampleEstimate.Sample<>(
                            stratum.area(),
                            stratum.plots().stream()
                                    .map(plot ->
                                            ChangeEquations.PLOT_CHANGE.of(
                                                    plot.later(), plot.earlier()))
                                    .toList()));
        }
        List<SampleProblem.Found> problems = SampleEstimate.problems(differences);
        if (!problems.isEmpty()) {
            return new Answer.Refused(problems);
        }
        List<StratifiedEstimate.StratumEstimate<TonnesBiomassPerHectare>> estimates =
                SampleEstimate.OF_BIOMASS.estimates(differences);
        StratifiedEstimate.Moments<TonnesBiomassPerHectare> moments =
                StratifiedEstimate.OF_BIOMASS.moments(estimates);
        if (moments.mean().value().value() == 0) {
            return new Answer.Refused(
                    List.of(
                            new SampleProblem.Found(
                                    SampleProblem.MEAN_IS_ZERO, SampleProblem.OF_ALL)));
        }
        return new Answer.Estimated(
                new StockChange(
                        ChangeEquations.CHANGE_ON_SAME_PLOTS.of(
                                moments.area(), moments.mean(), carbonFraction),
                        ChangeEquations.UNCERTAINTY_ON_SAME_PLOTS.of(
                                SampleEstimate.OF_BIOMASS.t(estimates, critical),
                                moments.standardError(),
                                moments.mean())));
    }

    /// The change between two stocks that were estimated independently. `this` is the later; the
    /// earlier counts before any discount, and is zero at the first verification of bare land.
    public Answer since(StockChange earlier) {
        Explained<TonnesCO2e> change =
                ChangeEquations.DIFFERENCE.of(
                        carbon.as(ChangeEquations.C2), earlier.carbon.as(ChangeEquations.C1));
        if (change.value().value() == 0) {
            return new Answer.Refused(
                    List.of(
                            new SampleProblem.Found(
                                    SampleProblem.MEAN_IS_ZERO, SampleProblem.OF_ALL)));
        }
        return new Answer.Estimated(
                new StockChange(
                        change,
                        ChangeEquations.UNCERTAINTY_OF_DIFFERENCE.of(
                                earlier.uncertainty.as(ChangeEquations.U1),
                                earlier.carbon.as(ChangeEquations.C1),
                                uncertainty.as(ChangeEquations.U2),
                                carbon.as(ChangeEquations.C2),
                                change)));
    }

    /// The later stock: this one, brought forward by a change that was measured on its own.
    public Answer updatedBy(StockChange change) {
        Explained<TonnesCO2e> later =
                ChangeEquations.UPDATED.of(
                        carbon.as(ChangeEquations.C1), change.carbon.as(ChangeEquations.CHANGE));
        if (later.value().value() == 0) {
            return new Answer.Refused(
                    List.of(
                            new SampleProblem.Found(
                                    SampleProblem.MEAN_IS_ZERO, SampleProblem.OF_ALL)));
        }
        return new Answer.Estimated(
                new StockChange(
                        later,
                        ChangeEquations.UNCERTAINTY_OF_UPDATED.of(
                                uncertainty.as(ChangeEquations.U1),
                                carbon.as(ChangeEquations.C1),
                                change.uncertainty.as(ChangeEquations.U_CHANGE),
                                change.carbon.as(ChangeEquations.CHANGE),
                                later)));
    }

    /// The interval in which the carbon lies.
    public Interval<TonnesCO2e> interval() {
        return IntervalEquations.OF_CARBON.of(uncertainty, carbon);
    }
}

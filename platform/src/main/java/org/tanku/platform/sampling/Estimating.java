package org.tanku.platform.sampling;

import org.tanku.kernel.method.sampling.SampleEstimate;
import org.tanku.kernel.method.sampling.SampleEstimate.Critical;
import org.tanku.kernel.method.sampling.SampleEstimate.Sample;
import org.tanku.kernel.method.sampling.SamplingDesign.Demand;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.method.stock.StratifiedEstimate;
import org.tanku.kernel.method.tree.Plot;
import org.tanku.kernel.method.tree.PlotEquations;
import org.tanku.kernel.method.tree.PlotResults;
import org.tanku.kernel.method.tree.Tally;
import org.tanku.kernel.method.tree.TreeResolution;
import org.tanku.kernel.method.tree.TreeTable;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.platform.sampling.PlotEstimate.OfStratum;
import org.tanku.platform.sampling.SamplingPlan.Stratum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs the kernel from the trees of a round to the mean of each stratum and the uncertainty
/// (样地统计).
final class Estimating {
    private final SamplingPlan plan;
    private final PlotRound round;
    private final ParameterSet method;

    Estimating(SamplingPlan plan, PlotRound round) {
        this.plan = plan;
        this.round = round;
        this.method = ParameterSet.load(plan.parameterSet());
    }

    PlotEstimate.Answer estimate() {
        List<String> tooFew =
                plan.strata().stream()
                        .map(Stratum::name)
                        .filter(name -> plotsOf(name).size() < least())
                        .toList();
        return tooFew.isEmpty() ? estimate(volumes()) : new PlotEstimate.Answer.TooFew(tooFew);
    }

    private double least() {
        return Demand.of(method).least().value().value();
    }

    private List<Plot> plotsOf(String stratum) {
        return round.plots().stream().filter(each -> each.stratum().equals(stratum)).toList();
    }

    /// Each plot down to its trees; the tables were resolved when they were taken.
    private Map<String, Explained<CubicMetresPerHectare>> volumes() {
        return switch (TreeTable.resolve(
                round.plots(),
                round.trees(),
                RoundReading.choice(plan, round.confirmed()),
                Tally.Wanted.VOLUME)) {
            case TreeResolution.Complete(var tally) -> {
                Map<String, Explained<CubicMetresPerHectare>> volumes = new LinkedHashMap<>();
                PlotResults.volumes(tally)
                        .forEach(each -> volumes.put(each.plot().code(), each.value()));
                yield volumes;
            }
            case TreeResolution.Incomplete(var problems) ->
                    throw new IllegalStateException("kept trees cannot be counted: " + problems);
        };
    }

    private PlotEstimate.Answer estimate(Map<String, Explained<CubicMetresPerHectare>> volumes) {
        List<Sample<CubicMetresPerHectare>> samples = new ArrayList<>();
        List<OfStratum> strata = new ArrayList<>();
        for (Stratum stratum : plan.strata()) {
            List<Explained<CubicMetresPerHectare>> plots =
                    plotsOf(stratum.name()).stream().map(each -> brief(each, volumes)).toList();
            Explained<Hectares> area =
                    Designing.area(stratum.name(), stratum.area(), plan.number());
            samples.add(new Sample<>(area, plots));
            strata.add(
                    new OfStratum(
                            stratum.name(),
                            stratum.plots(),
                            plots.size(),
                            StratifiedEstimate.OF_VOLUME
                                    .estimate(new StratifiedEstimate.Stratum<>(area, plots))
                                    .mean()));
        }
        Critical critical =
                new Critical.ByConfidence(method.get("通则", SamplingEquations.CONFIDENCE));
        return switch (SampleEstimate.OF_VOLUME.of(samples, critical)) {
            case SampleEstimate.Answer.Refused<CubicMetresPerHectare> _ ->
                    new PlotEstimate.Answer.TooFew(strata.stream().map(OfStratum::name).toList());
            case SampleEstimate.Answer.Estimated<CubicMetresPerHectare>(var result, _) ->
                    new PlotEstimate.Answer.Estimated(
                            new PlotEstimate(strata, result.mean(), result.uncertainty(), volumes));
        };
    }

    private static Explained<CubicMetresPerHectare> brief(
            Plot plot, Map<String, Explained<CubicMetresPerHectare>> volumes) {
        return Explained.given(
                PlotEquations.VOLUME.result(),
                Optional.ofNullable(volumes.get(plot.code())).orElseThrow().value(),
                Phrase.PLOT_ON_ITS_OWN.tell(plot.code()));
    }
}

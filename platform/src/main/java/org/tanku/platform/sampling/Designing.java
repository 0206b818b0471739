package org.tanku.platform.sampling;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.sampling.SampleProblem;
import org.tanku.kernel.method.sampling.SamplingDesign;
import org.tanku.kernel.method.sampling.SamplingDesign.Demand;
import org.tanku.kernel.method.sampling.SamplingDesign.Layout;
import org.tanku.kernel.method.stock.PlotEquations;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;
import org.tanku.platform.land.Land;
import org.tanku.platform.sampling.PlanDraft.Expected;
import org.tanku.platform.sampling.PlanOutcome.Reason;
import org.tanku.platform.sampling.SamplingPlan.Stratum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Asks the kernel how many plots a draft needs (样地数计算): strata from stands, every figure with its
/// source.
final class Designing {
    private static final ParameterSet METHOD = ParameterSet.load(SampledMethods.PARAMETERS);
    private static final Symbol<CubicMetresPerHectare> MEAN =
            PlotEquations.OF_VOLUME.mean().result();
    private static final Symbol<CubicMetresPerHectare> DEVIATION =
            PlotEquations.OF_VOLUME.deviation().result();

    private final PlanDraft draft;
    private final Map<String, List<Stand>> strata;

    private Designing(PlanDraft draft, Map<String, List<Stand>> strata) {
        this.draft = draft;
        this.strata = strata;
    }

    /// What came of it.
    sealed interface Answer {
        record Laid(List<Stratum> strata, Layout layout) implements Answer {}

        record Refused(Reason reason) implements Answer {}
    }

    /// The stands of each stratum by its name.
    static Map<String, List<Stand>> strata(Grouping grouping, List<Stand> stands) {
        Map<String, List<Stand>> found = new TreeMap<>();
        for (Stand stand : stands) {
            found.computeIfAbsent(grouping.stratumOf(stand), _ -> new ArrayList<>()).add(stand);
        }
        return new LinkedHashMap<>(found);
    }

    static Answer design(PlanDraft draft, List<Stand> stands) {
        return new Designing(draft, strata(draft.grouping(), stands)).design();
    }

    private Answer design() {
        Optional<Reason> wrong = findWrong();
        if (wrong.isPresent()) {
            return new Answer.Refused(wrong.get());
        }
        SamplingDesign.Answer answer =
                SamplingDesign.OF_VOLUME.of(
                        strata.entrySet().stream()
                                .map(each -> expected(each.getKey(), each.getValue()))
                                .toList(),
                        plotArea(),
                        demand());
        return switch (answer) {
            case SamplingDesign.Answer.Laid(var layout) -> new Answer.Laid(named(layout), layout);
            case SamplingDesign.Answer.Refused(var problem) ->
                    new Answer.Refused(
                            problem.kind() == SampleProblem.MEAN_IS_ZERO
                                    ? Reason.MEANS_ARE_ZERO
                                    : Reason.DEVIATIONS_ARE_ZERO);
        };
    }

    private Optional<Reason> findWrong() {
        boolean unsourced =
                !draft.plotArea_m2().hasSource()
                        || draft.own().values().stream().anyMatch(each -> !each.hasSource())
                        || draft.expected().values().stream()
                                .anyMatch(each -> each.source().isEmpty());
        if (unsourced) {
            return Optional.of(Reason.SOURCE_IS_MISSING);
        }
        boolean outside =
                !draft.plotArea_m2().isPositive()
                        || draft.own().values().stream().anyMatch(each -> !each.isPositive())
                        || draft.expected().values().stream().anyMatch(each -> !each.inRange());
        if (outside) {
            return Optional.of(Reason.FIGURE_OUT_OF_RANGE);
        }
        Demand method = Demand.of(METHOD);
        if (precision().value() > method.precision().value().value()
                || t().value() < method.t().value().value()) {
            return Optional.of(Reason.LAXER_THAN_THE_METHOD);
        }
        return draft.expected().keySet().containsAll(strata.keySet())
                ? Optional.empty()
                : Optional.of(Reason.STRATUM_NOT_DESCRIBED);
    }

    /// The user's own where one is given, else the methodology's.
    private Sourced precision() {
        return own("p", Demand.of(METHOD).precision());
    }

    private Sourced t() {
        return own("t", Demand.of(METHOD).t());
    }

    private Sourced own(String letter, Explained<Ratio> method) {
        return draft.own().getOrDefault(letter, new Sourced(method.value().value(), ""));
    }

    static Sourced precisionOf(PlanDraft draft) {
        return new Designing(draft, Map.of()).precision();
    }

    static Sourced tOf(PlanDraft draft) {
        return new Designing(draft, Map.of()).t();
    }

    private Demand demand() {
        Demand method = Demand.of(METHOD);
        return new Demand(
                t().hasSource() ? given(SamplingEquations.T, t()) : method.t(),
                precision().hasSource()
                        ? given(SamplingDesign.PRECISION, precision())
                        : method.precision(),
                method.least());
    }

    private Explained<Hectares> plotArea() {
        return Explained.given(
                SamplingDesign.PLOT_AREA,
                new Hectares(draft.plotArea_m2().value() / SquareMetres.PER_HECTARE),
                draft.plotArea_m2().source());
    }

    private SamplingDesign.Expected<CubicMetresPerHectare> expected(
            String name, List<Stand> stands) {
        Expected said = described(name);
        return new SamplingDesign.Expected<>(
                area(name, stands),
                given(MEAN, new Sourced(said.mean_m3PerHm2(), said.source())),
                given(DEVIATION, new Sourced(said.deviation_m3PerHm2(), said.source())));
    }

    private Expected described(String name) {
        return Optional.ofNullable(draft.expected().get(name)).orElseThrow();
    }

    /// The area of all stands of a stratum, as their survey gives it.
    static Explained<Hectares> area(String name, Mu area, String survey) {
        return TreeCarbon.AREA
                .of(Explained.given(Symbols.A_MU, area, survey + ", " + name))
                .as(SamplingEquations.STRATUM_AREA);
    }

    private static Explained<Hectares> area(String name, List<Stand> stands) {
        return area(name, Land.areaOf(stands), stands.getFirst().survey());
    }

    private static <Q extends Quantity> Explained<Q> given(Symbol<Q> symbol, Sourced figure) {
        return Explained.given(symbol, symbol.of(figure.value()), figure.source());
    }

    private List<Stratum> named(Layout layout) {
        List<Stratum> named = new ArrayList<>();
        strata.forEach((name, stands) ->
                named.add(
                        new Stratum(
                                name,
                                Land.areaOf(stands),
                                stands.stream().map(Stand::code).toList(),
                                described(name),
                                whole(layout.ofStrata().get(named.size())))));
        return named;
    }

    static int whole(Explained<Ratio> plots) {
        return (int) plots.value().value();
    }
}

package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.stock.PlotEquations;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How many plots a survey needs and in which strata they go (抽样设计), from what a pilot or the
/// literature says of the strata.
public final class SamplingDesign<Q extends Quantity> {
    /// For plots that measure biomass (t d.m./hm²).
    public static final SamplingDesign<TonnesBiomassPerHectare> OF_BIOMASS =
            new SamplingDesign<>(DesignEquations.OF_BIOMASS, PlotEquations.OF_BIOMASS);

    /// For plots that measure stock (m³/hm²).
    public static final SamplingDesign<CubicMetresPerHectare> OF_VOLUME =
            new SamplingDesign<>(DesignEquations.OF_VOLUME, PlotEquations.OF_VOLUME);

    /// The area of a plot (样地面积).
    public static final Symbol<Hectares> PLOT_AREA = DesignEquations.PLOT_AREA;

    /// The allowed half-width as a share of the mean (允许误差).
    public static final Symbol<Ratio> PRECISION = DesignEquations.PRECISION;

    private static final String GENERAL = "通则";

    private final DesignEquations<Q> equations;
    private final PlotEquations<Q> plots;

    private SamplingDesign(DesignEquations<Q> equations, PlotEquations<Q> plots) {
        this.equations = equations;
        this.plots = plots;
    }

    /// What is expected of a stratum before it is measured (预估碳层).
    public record Expected<Q extends Quantity>(
            Explained<Hectares> area, Explained<Q> mean, Explained<Q> deviation) {}

    /// How sure and how close the result must be, and the least plots of a stratum (抽样精度要求).
    public record Demand(Explained<Ratio> t, Explained<Ratio> precision, Explained<Ratio> least) {
        /// @param design an edition of `sampling-design`
        public static Demand of(ParameterSet design) {
            return new Demand(
                    design.get(GENERAL, SamplingEquations.T),
                    design.get(GENERAL, DesignEquations.PRECISION),
                    design.get(GENERAL, DesignEquations.LEAST));
        }
    }

    /// The number of plots: for all strata by the formula, for each stratum whole and not fewer
    /// than the least, and their sum.
    ///
    /// @param calculated before it is rounded up
    /// @param shortForm the same by the form for sampling fractions under 5 %, to compare
    /// @param inAll the plots to lay out: it may exceed the number needed, as each stratum is
    ///   rounded up
    public record Layout(
            Explained<Ratio> calculated,
            Explained<Ratio> shortForm,
            Explained<Ratio> needed,
            List<Explained<Ratio>> ofStrata,
            Explained<Ratio> inAll) {
        public Layout {
            ofStrata = List.copyOf(ofStrata);
        }
    }

    /// What came of the question.
    public sealed interface Answer {
        record Laid(Layout layout) implements Answer {}

        record Refused(SampleProblem.Found problem) implements Answer {}
    }

    /// @param plotArea of one plot, on the map
    public Answer of(List<Expected<Q>> strata, Explained<Hectares> plotArea, Demand demand) {
        if (strata.isEmpty()) {
            return refused(SampleProblem.NO_STRATUM, SampleProblem.OF_ALL);
        }
        for (int i = 0; i < strata.size(); i++) {
            if (strata.get(i).area().value().value() == 0) {
                return refused(SampleProblem.AREA_IS_ZERO, i);
            }
        }
        if (plotArea.value().value() == 0) {
            return refused(SampleProblem.PLOT_AREA_IS_ZERO, SampleProblem.OF_ALL);
        }
        if (strata.stream().allMatch(each -> each.mean().value().value() == 0)) {
            return refused(SampleProblem.MEAN_IS_ZERO, SampleProblem.OF_ALL);
        }
        if (strata.stream().allMatch(each -> each.deviation().value().value() == 0)) {
            return refused(SampleProblem.NO_DEVIATION, SampleProblem.OF_ALL);
        }
        return new Answer.Laid(layout(strata, plotArea, demand));
    }

    private static Answer refused(SampleProblem kind, int stratum) {
        return new Answer.Refused(new SampleProblem.Found(kind, stratum));
    }

    private Layout layout(List<Expected<Q>> strata, Explained<Hectares> plotArea, Demand demand) {
        Explained<Hectares> area =
                SamplingEquations.AREA_OF_STRATA.of(strata.stream().map(Expected::area).toList());
        List<Explained<Q>> means = new ArrayList<>();
        List<Explained<Q>> deviations = new ArrayList<>();
        List<Explained<Q>> roots = new ArrayList<>();
        for (Expected<Q> each : strata) {
            Explained<Ratio> weight = SamplingEquations.WEIGHT.of(each.area(), area);
            means.add(plots.weighted().of(weight, each.mean()));
            deviations.add(equations.weighted().of(weight, each.deviation()));
            roots.add(equations.rootWeighted().of(weight, each.deviation()));
        }
        Explained<Q> allowed =
                equations.allowed().of(demand.precision(), plots.meanOfStrata().of(means));
        Explained<Q> sum = equations.sum().of(deviations);
        Explained<Ratio> calculated =
                equations
                        .plots()
                        .of(
                                DesignEquations.POSSIBLE_PLOTS.of(area, plotArea),
                                demand.t(),
                                sum,
                                allowed,
                                equations.pooled().of(roots));
        Explained<Ratio> needed = DesignEquations.WHOLE_PLOTS.of(calculated);
        List<Explained<Ratio>> ofStrata =
                deviations.stream()
                        .map(each -> equations.ofStratum().of(needed, each, sum))
                        .map(each -> DesignEquations.PLOTS_AT_LEAST.of(each, demand.least()))
                        .toList();
        return new Layout(
                calculated,
                equations.shortForm().of(demand.t(), sum, allowed),
                needed,
                ofStrata,
                DesignEquations.PLOTS_IN_ALL.of(ofStrata));
    }

    /// For the catalogue.
    static List<Equation<?>> equations() {
        return Stream.of(
                        DesignEquations.shared(),
                        DesignEquations.OF_BIOMASS.list(),
                        DesignEquations.OF_VOLUME.list())
                .flatMap(List::stream)
                .toList();
    }
}

package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.method.stock.StratifiedEstimate;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomass;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.ArrayList;
import java.util.List;

/// Strata whose sampling units are not of one size (群团样地与不等面积样地): clusters that lost sub-plots over
/// the edge of the forest, plots cut by a boundary. Each gives what [SampleEstimate] takes.
public final class UnequalUnits {
    private static final int LEAST_UNITS = 2;

    private static final Symbol<TonnesBiomassPerHectare> SUBPLOT =
            PlotKind.BIOMASS.letter("x", "子样地测定值", "value of a sub-plot");
    private static final Symbol<TonnesBiomassPerHectare> OF_CLUSTER =
            PlotKind.BIOMASS.letter("Y", "群团内子样地测定值之和", "sum over the sub-plots of a cluster");
    private static final Symbol<Ratio> SUBPLOTS =
            Symbols.ratio("X", "群团内子样地数", "sub-plots of a cluster")
                    .within(0, Double.POSITIVE_INFINITY);
    private static final Symbol<TonnesBiomass> OF_PLOT =
            new Symbol<>("Y", Unit.TONNE_BIOMASS, TonnesBiomass::new, "样地生物量", "biomass on a plot");
    private static final Symbol<Hectares> PLOT_AREA =
            new Symbol<>("X", Unit.HECTARE, Hectares::new, "样地面积", "area of a plot");

    private static final RatioEquations<TonnesBiomassPerHectare, Ratio> CLUSTERS =
            RatioEquations.of("clusters", OF_CLUSTER, SUBPLOTS);
    private static final RatioEquations<TonnesBiomass, Hectares> PLOTS =
            RatioEquations.of("unequal-plots", OF_PLOT, PLOT_AREA);

    /// Y = Σ x
    private static final Total<TonnesBiomassPerHectare> CLUSTER =
            new Total<>(
                    Formula.of(
                            "cluster",
                            "群团内子样地测定值之和",
                            "sum over the sub-plots of a cluster",
                            "Y = Σ x",
                            RatioEquations.SOURCE),
                    OF_CLUSTER,
                    SUBPLOT);

    /// What stands on a plot, per hectare.
    ///
    ///     x = Y / X
    public static final Equation2<TonnesBiomass, Hectares, TonnesBiomassPerHectare>
            PLOT_PER_HECTARE =
                    new Equation2<>(
                            Formula.of(
                                    "plot-per-hectare",
                                    "样地生物量折算为每公顷",
                                    "biomass of a plot, per hectare",
                                    "x = Y / X",
                                    DesignEquations.SOURCE),
                            PlotKind.BIOMASS.letter(
                                    "x", "样地每公顷生物量", "biomass per hectare on a plot"),
                            OF_PLOT,
                            PLOT_AREA,
                            (Y, X) -> Y / X);

    private UnequalUnits() {}

    /// Sub-plots that were laid out together (群团样地).
    public record Cluster(List<Explained<TonnesBiomassPerHectare>> subplots) {
        public Cluster {
            subplots = List.copyOf(subplots);
            if (subplots.isEmpty()) {
                throw new IllegalArgumentException("a cluster has a sub-plot");
            }
        }
    }

    /// A plot of its own area (不等面积样地): what stands on it in all.
    public record PlotOfArea(Explained<TonnesBiomass> biomass, Explained<Hectares> area) {
        public PlotOfArea {
            if (!(area.value().value() > 0)) {
                throw new IllegalArgumentException("a plot has an area");
            }
        }
    }

    /// The mean per sub-plot of a stratum of clusters.
    public static StratifiedEstimate.StratumEstimate<TonnesBiomassPerHectare> ofClusters(
            Explained<Hectares> area, List<Cluster> clusters) {
        List<Explained<TonnesBiomassPerHectare>> sums =
                clusters.stream().map(each -> CLUSTER.of(each.subplots())).toList();
        List<Explained<Ratio>> sizes =
                clusters.stream()
                        .map(each ->
                                Explained.given(
                                        SUBPLOTS,
                                        new Ratio(each.subplots().size()),
                                        Phrase.NUMBER_OF_PLOTS.tell()))
                        .toList();
        return estimate(CLUSTERS, area, sums, sizes);
    }

    /// The mean per hectare of a stratum of plots of different area.
    public static StratifiedEstimate.StratumEstimate<TonnesBiomassPerHectare> ofPlots(
            Explained<Hectares> area, List<PlotOfArea> plots) {
        return estimate(
                PLOTS,
                area,
                plots.stream().map(PlotOfArea::biomass).toList(),
                plots.stream().map(PlotOfArea::area).toList());
    }

    private static <Y extends Quantity, X extends Quantity>
            StratifiedEstimate.StratumEstimate<TonnesBiomassPerHectare> estimate(
                    RatioEquations<Y, X> equations,
                    Explained<Hectares> area,
                    List<Explained<Y>> values,
                    List<Explained<X>> sizes) {
        if (values.size() < LEAST_UNITS) {
            throw new IllegalArgumentException(
                    "a stratum needs two units for its deviation, not " + values.size());
        }
        Explained<TonnesBiomassPerHectare> ratio =
                equations.ratio().of(equations.sum().of(values), equations.size().of(sizes));
        List<Explained<Y>> residuals = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            residuals.add(equations.residual().of(values.get(i), ratio, sizes.get(i)));
        }
        return new StratifiedEstimate.StratumEstimate<>(
                area,
                ratio,
                equations
                        .deviation()
                        .of(
                                equations.residualDeviation().of(residuals),
                                equations.meanSize().of(sizes)),
                Explained.given(
                        SamplingEquations.PLOTS,
                        new Ratio(values.size()),
                        Phrase.NUMBER_OF_PLOTS.tell()));
    }

    /// For the catalogue.
    static List<Equation<?>> equations() {
        List<Equation<?>> all = new ArrayList<>(List.of(CLUSTER, PLOT_PER_HECTARE));
        all.addAll(CLUSTERS.list());
        all.addAll(PLOTS.list());
        return all;
    }
}

package org.tanku.kernel.method.tree;

import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetresPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2ePerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the trees of each plot come to on a hectare (样地结果), every figure with its steps.
public final class PlotResults {
    private PlotResults() {}

    /// A figure of one plot.
    public record OfPlot<Q extends Quantity>(Plot plot, Explained<Q> value) {}

    /// How dense and thick the trees of one plot stand (样地林分结构).
    public record Structure(
            Plot plot, Explained<PerHectare> stems, Explained<SquareMetresPerHectare> basalArea) {

        /// The diameter of the tree of mean basal area; none on a plot without trees.
        public Optional<Explained<Centimetres>> meanDiameter() {
            return stems.value().value() > 0
                    ? Optional.of(StandStructure.MEAN_DIAMETER.of(basalArea, stems))
                    : Optional.empty();
        }
    }

    /// Volume per hectare of each plot.
    public static List<OfPlot<CubicMetresPerHectare>> volumes(Tally tally) {
        return each(
                tally,
                plot ->
                        PlotEquations.VOLUME.of(
                                PlotEquations.VOLUME_OF_TREES.of(
                                        plot.trees().stream()
                                                .map(tree -> TreeMass.volume(tally.set(), tree))
                                                .toList()),
                                area(plot)));
    }

    /// Biomass per hectare of each plot, roots and all.
    public static List<OfPlot<TonnesBiomassPerHectare>> biomass(Tally tally) {
        return each(
                tally,
                plot ->
                        PlotEquations.BIOMASS.of(
                                PlotEquations.BIOMASS_OF_TREES.of(
                                        plot.trees().stream()
                                                .map(tree -> TreeMass.whole(tally.set(), tree))
                                                .toList()),
                                area(plot)));
    }

    /// Carbon per hectare of each plot.
    public static List<OfPlot<TonnesCO2ePerHectare>> carbon(Tally tally) {
        return each(
                tally,
                plot ->
                        PlotEquations.CARBON.of(
                                PlotEquations.CARBON_OF_TREES.of(
                                        plot.trees().stream()
                                                .map(tree -> TreeMass.carbon(tally.set(), tree))
                                                .toList()),
                                area(plot)));
    }

    /// Trees and basal area per hectare of each plot.
    public static List<Structure> structure(Tally tally) {
        return tally.plots().stream().map(PlotResults::structure).toList();
    }

    private static Structure structure(Tally.OfPlot plot) {
        Explained<Ratio> count =
                Explained.given(
                        PlotEquations.COUNT,
                        new Ratio(plot.trees().size()),
                        Phrase.NUMBER_OF_TREES.tell());
        Explained<Hectares> area = area(plot);
        return new Structure(
                plot.plot(),
                PlotEquations.STEMS.of(count, area),
                StandStructure.BASAL_AREA_PER_HECTARE.of(
                        StandStructure.BASAL_AREA_OF_TREES.of(
                                plot.trees().stream()
                                        .map(Tally.Ready::diameter)
                                        .map(StandStructure.BASAL_AREA::of)
                                        .toList()),
                        area));
    }

    /// The figures of the plots stratum by stratum, in the order in which the strata are met: as
    /// the estimate over strata takes them.
    public static <Q extends Quantity> Map<String, List<Explained<Q>>> byStratum(
            List<OfPlot<Q>> plots) {
        Map<String, List<Explained<Q>>> strata = new LinkedHashMap<>();
        for (OfPlot<Q> each : plots) {
            strata.computeIfAbsent(each.plot().stratum(), _ -> new ArrayList<>()).add(each.value());
        }
        return strata;
    }

    private static <Q extends Quantity> List<OfPlot<Q>> each(
            Tally tally, Function<Tally.OfPlot, Explained<Q>> figure) {
        return tally.plots().stream()
                .map(plot -> new OfPlot<>(plot.plot(), figure.apply(plot)))
                .toList();
    }

    private static Explained<Hectares> area(Tally.OfPlot plot) {
        return PlotEquations.AREA.of(
                Explained.given(TreeSymbols.A_M2, plot.plot().area(), plot.plot().told()));
    }
}

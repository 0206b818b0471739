package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.cli.form.PlotTables.MeasuredPlot;
import org.tanku.cli.form.PlotTables.MeasuredStratum;
import org.tanku.kernel.method.sampling.DoubleSampling;
import org.tanku.kernel.method.sampling.SampleEstimate;
import org.tanku.kernel.method.sampling.UnequalUnits;
import org.tanku.kernel.method.stock.StratifiedEstimate.StratumEstimate;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the plots of a survey were laid out (抽样方式), and so how they are summed up.
enum PlotDesign {
    /// Single plots, at one survey or measured again at a second.
    STRATA("ar-tool-14"),
    /// Sub-plots laid out together.
    CLUSTERS("cluster-plots"),
    /// An auxiliary read on all plots, biomass on some.
    DOUBLE("double-sampling");

    private static final int LEAST_UNITS = 2;
    private static final Symbol<Ratio> AUXILIARY =
            new Symbol<>("x", Unit.RATIO, Ratio::new, "辅助变量", "auxiliary of the plot");

    private final String id;

    PlotDesign(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    boolean takesTwoSurveys() {
        return this == STRATA;
    }

    /// What keeps the plots of a stratum from being summed up; empty when all is well.
    ///
    /// @param twice whether a change between two surveys is asked
    List<Note> troubles(MeasuredStratum stratum, boolean twice) {
        List<Note> found = new ArrayList<>();
        for (MeasuredPlot plot : stratum.plots()) {
            if (plot.biomass().isEmpty() && this != DOUBLE) {
                found.add(Note.of("plots.NOT_MEASURED", plot.code()));
            }
            if (twice && plot.end().isEmpty()) {
                found.add(Note.of("plots.NOT_MEASURED_AGAIN", plot.code()));
            }
            if (this == CLUSTERS && plot.row().findText("cluster").isEmpty()) {
                found.add(Note.of("plots.CLUSTER_MISSING", plot.code()));
            }
            if (this == DOUBLE && plot.row().find("auxiliary").isEmpty()) {
                found.add(Note.of("plots.AUXILIARY_MISSING", plot.code()));
            }
        }
        if (found.isEmpty()) {
            ofStratum(stratum).ifPresent(kind -> found.add(Note.of(kind, stratum.name())));
        }
        return found;
    }

    private Optional<String> ofStratum(MeasuredStratum stratum) {
        return switch (this) {
            case STRATA -> Optional.empty();
            case CLUSTERS ->
                    clusters(stratum).size() < LEAST_UNITS
                            ? Optional.of("plots.ONE_CLUSTER")
                            : Optional.empty();
            case DOUBLE -> {
                List<DoubleSampling.MeasuredPlot> measured = both(stratum);
                if (measured.size() < LEAST_UNITS) {
                    yield Optional.of("plots.TOO_FEW_MEASURED");
                }
                boolean differ =
                        measured.stream().map(each -> each.biomass().value()).distinct().count() > 1
                                && measured.stream()
                                                .map(each -> each.auxiliary().value())
                                                .distinct()
                                                .count()
                                        > 1;
                yield differ ? Optional.empty() : Optional.of("plots.NO_REGRESSION");
            }
        };
    }

    /// @param strata without troubles
    SampleEstimate.Answer<TonnesBiomassPerHectare> estimate(
            List<MeasuredStratum> strata, SampleEstimate.Critical critical) {
        return switch (this) {
            case STRATA ->
                    SampleEstimate.OF_BIOMASS.of(
                            strata.stream()
                                    .map(each ->
                                            new SampleEstimate.Sample<>(
                                                    each.area(), biomass(each.plots())))
                                    .toList(),
                            critical);
            case CLUSTERS, DOUBLE ->
                    SampleEstimate.OF_BIOMASS.ofStrata(
                            strata.stream().map(this::summed).toList(), critical);
        };
    }

    private StratumEstimate<TonnesBiomassPerHectare> summed(MeasuredStratum stratum) {
        return this == CLUSTERS
                ? UnequalUnits.ofClusters(stratum.area(), clusters(stratum))
                : DoubleSampling.estimate(stratum.area(), both(stratum), others(stratum));
    }

    private static List<UnequalUnits.Cluster> clusters(MeasuredStratum stratum) {
        Map<String, List<MeasuredPlot>> byCluster = new LinkedHashMap<>();
        for (MeasuredPlot plot : stratum.plots()) {
            byCluster
                    .computeIfAbsent(plot.row().getText("cluster"), _ -> new ArrayList<>())
                    .add(plot);
        }
        return byCluster.values().stream()
                .map(plots -> new UnequalUnits.Cluster(biomass(plots)))
                .toList();
    }

    private static List<DoubleSampling.MeasuredPlot> both(MeasuredStratum stratum) {
        return stratum.plots().stream()
                .filter(plot -> plot.biomass().isPresent())
                .map(plot ->
                        new DoubleSampling.MeasuredPlot(
                                plot.biomass().orElseThrow(), auxiliary(plot)))
                .toList();
    }

    private static List<Explained<Ratio>> others(MeasuredStratum stratum) {
        return stratum.plots().stream()
                .filter(plot -> plot.biomass().isEmpty())
                .map(PlotDesign::auxiliary)
                .toList();
    }

    private static Explained<Ratio> auxiliary(MeasuredPlot plot) {
        return Explained.given(
                AUXILIARY, new Ratio(plot.row().get("auxiliary").value()), plot.told());
    }

    private static List<Explained<TonnesBiomassPerHectare>> biomass(List<MeasuredPlot> plots) {
        return plots.stream().map(plot -> plot.biomass().orElseThrow()).toList();
    }
}

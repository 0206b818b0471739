package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Figure;
import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.cli.form.PlotTables.MeasuredPlot;
import org.tanku.cli.form.PlotTables.MeasuredStratum;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.sampling.DiscountTable;
import org.tanku.kernel.method.sampling.Interval;
import org.tanku.kernel.method.sampling.SampleEstimate;
import org.tanku.kernel.method.sampling.SampleEstimate.Critical;
import org.tanku.kernel.method.sampling.SampleProblem;
import org.tanku.kernel.method.sampling.StockChange;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.method.stock.StratifiedEstimate;
import org.tanku.kernel.method.tree.EquationChoice;
import org.tanku.kernel.method.tree.EquationSet;
import org.tanku.kernel.method.tree.TreeCode;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The stock of a forest, or its change, from plots (样地抽样计量): plots of strata, clusters, or plots
/// of which only some were measured, with interval and discount.
final class PlotSample implements FormMethod {
    private static final String EQUATIONS = "equations";
    private static final String SCENARIO = "scenario";
    private static final String CONFIRMED = "confirmed-trees";
    private static final Pattern TREE = Pattern.compile("[^/]+/[^/]+");
    private static final String PROJECT = "project";
    private static final ParameterSet DISCOUNT = ParameterSet.load("discount-ar-tool-14@2026-1");

    /// AR-TOOL14 takes one carbon fraction for the strata; which, the project documents.
    private static final Setting<Ratio> CARBON_FRACTION =
            new Setting.Required<>(
                    Symbols.CF,
                    new Words(
                            "各碳层共用的含碳率，由项目文件选定。",
                            "The carbon fraction of all strata, chosen by the project."));

    /// As printed in a table or prescribed; without it, by the confidence and the plots.
    private static final Setting<Ratio> T =
            new Setting.Required<>(
                    SamplingEquations.T,
                    new Words("给出则采用，不给则按置信水平和自由度计算。", "Taken when supplied, else calculated."));

    private final PlotDesign design;

    PlotSample(PlotDesign design) {
        this.design = design;
    }

    @Override
    public String id() {
        return design.id();
    }

    @Override
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(PlotTables.STRATA, "strata", true));
        tables.add(new Table(PlotTables.PLOTS, "plots", true));
        tables.add(new Table(PlotTables.TREES, "trees", false));
        if (design.takesTwoSurveys()) {
            tables.add(new Table(PlotTables.TREES_END, "trees", false));
        }
        return tables;
    }

    @Override
    public List<Choice> choices() {
        return List.of(
                new Choice(
                        EQUATIONS,
                        Arrays.stream(EquationSet.values()).map(EquationSet::id).toList(),
                        EquationSet.FUJIAN_VOLUME.id()),
                new Choice(SCENARIO, List.of(PROJECT, "baseline"), PROJECT),
                new Choice(CONFIRMED, List.of(), ""));
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(CARBON_FRACTION, T, EquationSet.SITE_STRESS);
    }

    @Override
    public FormOutcome measure(FormCase asked) {
        PlotTables.Read read = PlotTables.read(asked, choice(asked), design == PlotDesign.DOUBLE);
        List<Note> troubles = new ArrayList<>(read.troubles());
        troubles.addAll(notInTables(asked));
        Optional<Explained<Ratio>> carbon = asked.settings().find(CARBON_FRACTION);
        if (carbon.isEmpty()) {
            troubles.add(Note.of("plots.CARBON_FRACTION_OPEN", CARBON_FRACTION.name()));
        }
        boolean twice = isRemeasured(asked, read.strata());
        read.strata().forEach(each -> troubles.addAll(design.troubles(each, twice)));
        if (!troubles.isEmpty()) {
            return new FormOutcome.Refused(troubles);
        }
        return twice
                ? change(asked, read.strata(), carbon.orElseThrow())
                : stock(asked, read.strata(), carbon.orElseThrow());
    }

    private static EquationChoice choice(FormCase asked) {
        return EquationChoice.of(EquationSet.find(asked.chosen(EQUATIONS)).orElseThrow())
                .with(asked.standIns())
                .with(asked.settings())
                .confirming(confirmed(asked.chosen(CONFIRMED)));
    }

    /// `P1/7 P2/3`
    private static Set<TreeCode> confirmed(String text) {
        return codes(text)
                .filter(each -> TREE.matcher(each).matches())
                .map(each -> each.split("/"))
                .map(parts -> new TreeCode(parts[0], parts[1]))
                .collect(Collectors.toSet());
    }

    private static Stream<String> codes(String text) {
        return Stream.of(text.split("[\\s;]+")).filter(each -> !each.isEmpty());
    }

    /// A tree that no table has is a slip of the pen: the doubt would stay with another.
    private static List<Note> notInTables(FormCase asked) {
        Set<String> there =
                Stream.of(PlotTables.TREES, PlotTables.TREES_END)
                        .flatMap(role -> asked.rows(role).stream())
                        .map(row -> row.getText("plot") + "/" + row.getText("tree"))
                        .collect(Collectors.toSet());
        return codes(asked.chosen(CONFIRMED))
                .filter(each -> !there.contains(each))
                .map(each -> Note.of("plots.CONFIRMED_NOT_THERE", each))
                .toList();
    }

    private boolean isRemeasured(FormCase asked, List<MeasuredStratum> strata) {
        return design.takesTwoSurveys()
                && (asked.has(PlotTables.TREES_END)
                        || strata.stream()
                                .flatMap(each -> each.plots().stream())
                                .anyMatch(plot -> plot.end().isPresent()));
    }

    private static Critical critical(FormCase asked) {
        return asked.settings()
                .find(T)
                .<Critical>map(Critical.Prescribed::new)
                .orElseGet(() ->
                        new Critical.ByConfidence(
                                DISCOUNT.get("通则", SamplingEquations.CONFIDENCE)));
    }

    private FormOutcome stock(
            FormCase asked, List<MeasuredStratum> strata, Explained<Ratio> carbon) {
        return switch (design.estimate(strata, critical(asked))) {
            case SampleEstimate.Answer.Refused<TonnesBiomassPerHectare>(var problems) ->
                    refused(strata, problems);
            case SampleEstimate.Answer.Estimated<TonnesBiomassPerHectare>(
                            var result,
                            var interval) ->
                    told(
                            asked,
                            strata,
                            ofMean(result, interval),
                            new StockChange(
                                    SamplingEquations.CARBON_OF_BIOMASS.of(
                                            result.area(), result.mean(), carbon),
                                    result.uncertainty()));
        };
    }

    private FormOutcome change(
            FormCase asked, List<MeasuredStratum> strata, Explained<Ratio> carbon) {
        List<StockChange.Remeasured> remeasured =
                strata.stream()
                        .map(stratum ->
                                new StockChange.Remeasured(
                                        stratum.area(),
                                        stratum.plots().stream()
                                                .map(PlotSample::bothReadings)
                                                .toList()))
                        .toList();
        return switch (StockChange.onSamePlots(remeasured, critical(asked), carbon)) {
            case StockChange.Answer.Refused(var problems) -> refused(strata, problems);
            case StockChange.Answer.Estimated(var change) -> told(asked, strata, List.of(), change);
        };
    }

    private static StockChange.TwoReadings bothReadings(MeasuredPlot plot) {
        return new StockChange.TwoReadings(plot.biomass().orElseThrow(), plot.end().orElseThrow());
    }

    private static List<Figure> ofMean(
            StratifiedEstimate.Result<TonnesBiomassPerHectare> result,
            Interval<TonnesBiomassPerHectare> interval) {
        return List.of(
                Figure.of("plots.mean", result.mean()),
                Figure.of("plots.error", result.standardError()),
                Figure.of("plots.mean-low", interval.lower()),
                Figure.of("plots.mean-high", interval.upper()));
    }

    private FormOutcome told(
            FormCase asked, List<MeasuredStratum> strata, List<Figure> ofMean, StockChange change) {
        boolean isChange = ofMean.isEmpty();
        List<Figure> figures = new ArrayList<>(ofMean);
        figures.add(Figure.of(isChange ? "plots.change" : "plots.stock", change.carbon()));
        figures.add(Figure.of("plots.low", change.interval().lower()));
        figures.add(Figure.of("plots.high", change.interval().upper()));
        figures.add(Figure.of("plots.uncertainty", change.uncertainty()));
        DiscountTable table = new DiscountTable(DISCOUNT);
        figures.add(
                asked.chosen(SCENARIO).equals(PROJECT)
                        ? Figure.of("plots.project", table.project(change))
                        : Figure.of("plots.baseline", table.baseline(change)));
        return new FormOutcome.Measured(
                "plots",
                figures,
                notes(asked, strata),
                List.of("stratum", "plot", "biomass_t_per_hm2", "biomass_end_t_per_hm2"),
                strata.stream()
                        .flatMap(each -> each.plots().stream().map(plot -> row(each, plot)))
                        .toList());
    }

    private static List<Note> notes(FormCase asked, List<MeasuredStratum> strata) {
        List<Note> notes = new ArrayList<>();
        int plots = strata.stream().mapToInt(each -> each.plots().size()).sum();
        notes.add(Note.of("plots.counted", plots, strata.size()));
        if (!asked.has(PlotTables.TREES) && !asked.has(PlotTables.TREES_END)) {
            notes.add(Note.of("plots.given"));
        }
        return notes;
    }

    private static List<Object> row(MeasuredStratum stratum, MeasuredPlot plot) {
        return List.of(stratum.name(), plot.code(), value(plot.first()), value(plot.second()));
    }

    /// Empty where nothing was measured.
    private static Object value(Reading<Explained<TonnesBiomassPerHectare>> reading) {
        return switch (reading) {
            case Reading.Measured<Explained<TonnesBiomassPerHectare>>(var measured) ->
                    measured.value().value();
            case Reading.NotMeasured<Explained<TonnesBiomassPerHectare>> _ -> "";
        };
    }

    private static FormOutcome refused(
            List<MeasuredStratum> strata, List<SampleProblem.Found> problems) {
        return new FormOutcome.Refused(
                problems.stream()
                        .map(each ->
                                Note.of(
                                        "plots." + each.kind(),
                                        each.stratum() == SampleProblem.OF_ALL
                                                ? ""
                                                : strata.get(each.stratum()).name()))
                        .toList());
    }
}

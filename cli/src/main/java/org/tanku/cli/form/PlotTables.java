package org.tanku.cli.form;

import org.tanku.cli.form.FormOutcome.Note;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.method.tree.EquationChoice;
import org.tanku.kernel.method.tree.Plot;
import org.tanku.kernel.method.tree.PlotResults;
import org.tanku.kernel.method.tree.Tally;
import org.tanku.kernel.method.tree.Tree;
import org.tanku.kernel.method.tree.TreeCode;
import org.tanku.kernel.method.tree.TreeResolution;
import org.tanku.kernel.method.tree.TreeStatus;
import org.tanku.kernel.method.tree.TreeTable;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Explained;
import org.tanku.survey.FormRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables of a plot survey brought together (样地调查表整理): strata, plots, and the trees on them at
/// one survey or two.
final class PlotTables {
    static final String STRATA = "strata";
    static final String PLOTS = "plots";
    static final String TREES = "trees";
    static final String TREES_END = "trees-end";
    private static final String NO_HEIGHT = "the table gives no height";

    private final FormCase asked;
    private final EquationChoice choice;
    private final boolean onSomePlots;
    private final List<Note> troubles = new ArrayList<>();
    private final Map<String, Explained<Hectares>> strata = new LinkedHashMap<>();
    private final Map<String, Explained<TonnesBiomassPerHectare>> earlier = new LinkedHashMap<>();
    private final Map<String, Explained<TonnesBiomassPerHectare>> later = new LinkedHashMap<>();

    private PlotTables(FormCase asked, EquationChoice choice, boolean onSomePlots) {
        this.asked = asked;
        this.choice = choice;
        this.onSomePlots = onSomePlots;
    }

    /// A plot with what was measured on it (样地测定值).
    ///
    /// @param told where its row stands
    record MeasuredPlot(
            FormRow row,
            String told,
            Reading<Explained<TonnesBiomassPerHectare>> first,
            Reading<Explained<TonnesBiomassPerHectare>> second) {
        String code() {
            return row.getText("plot");
        }

        /// Empty where nothing was measured.
        Optional<Explained<TonnesBiomassPerHectare>> biomass() {
            return found(first);
        }

        /// Empty where nothing was measured again.
        Optional<Explained<TonnesBiomassPerHectare>> end() {
            return found(second);
        }

        private static Optional<Explained<TonnesBiomassPerHectare>> found(
                Reading<Explained<TonnesBiomassPerHectare>> reading) {
            return switch (reading) {
                case Reading.Measured<Explained<TonnesBiomassPerHectare>>(var value) ->
                        Optional.of(value);
                case Reading.NotMeasured<Explained<TonnesBiomassPerHectare>> _ -> Optional.empty();
            };
        }
    }

    /// A stratum with its plots, in the order of the table (碳层及其样地).
    record MeasuredStratum(String name, Explained<Hectares> area, List<MeasuredPlot> plots) {
        MeasuredStratum {
            plots = List.copyOf(plots);
        }
    }

    /// All that was read, or what stands in the way.
    record Read(List<MeasuredStratum> strata, List<Note> troubles) {
        Read {
            strata = List.copyOf(strata);
            troubles = List.copyOf(troubles);
        }
    }

    /// @param onSomePlots whether trees were measured only on the plots whose area is told
    static Read read(FormCase asked, EquationChoice choice, boolean onSomePlots) {
        return new PlotTables(asked, choice, onSomePlots).read();
    }

    private Read read() {
        for (FormRow row : asked.rows(STRATA)) {
            String name = row.getText("stratum");
            Hectares area = new Hectares(row.get("area").value());
            if (strata.put(name, Explained.given(Symbols.A, area, asked.told(STRATA, row)))
                    != null) {
                troubles.add(Note.of("plots.STRATUM_TWICE", asked.told(STRATA, row), name));
            }
        }
        asked.rows(PLOTS).stream()
                .filter(row -> !strata.containsKey(row.getText("stratum")))
                .forEach(row -> report("STRATUM_UNKNOWN", row, row.getText("stratum")));
        checkTwice();
        takeGiven("biomass", TREES, earlier);
        takeGiven("biomass_end", TREES_END, later);
        if (!onSomePlots && (asked.has(TREES) || asked.has(TREES_END))) {
            checkAreas();
        }
        takeTrees(TREES, earlier);
        takeTrees(TREES_END, later);
        return new Read(troubles.isEmpty() ? measured() : List.of(), troubles);
    }

    private void checkTwice() {
        Map<String, FormRow> seen = new LinkedHashMap<>();
        for (FormRow row : asked.rows(PLOTS)) {
            if (seen.putIfAbsent(row.getText("plot"), row) != null) {
                report("PLOT_TWICE", row, row.getText("plot"));
            }
        }
    }

    /// Biomass comes from the column or from the trees, never from both.
    private void takeGiven(
            String column, String role, Map<String, Explained<TonnesBiomassPerHectare>> into) {
        for (FormRow row : asked.rows(PLOTS)) {
            row.find(column)
                    .ifPresent(value -> {
                        if (asked.has(role)) {
                            report("GIVEN_AND_BY_TREES", row, role);
                        }
                        into.put(
                                row.getText("plot"),
                                Explained.given(
                                        SamplingEquations.B,
                                        new TonnesBiomassPerHectare(value.value()),
                                        asked.told(PLOTS, row)));
                    });
        }
    }

    private void checkAreas() {
        asked.rows(PLOTS).stream()
                .filter(row -> row.find("plot_area").isEmpty())
                .forEach(row -> report("AREA_MISSING", row, row.getText("plot")));
    }

    private void takeTrees(String role, Map<String, Explained<TonnesBiomassPerHectare>> into) {
        if (!asked.has(role) || !troubles.isEmpty()) {
            return;
        }
        List<Plot> plots =
                asked.rows(PLOTS).stream()
                        .filter(row -> row.find("plot_area").isPresent())
                        .map(row ->
                                new Plot(
                                        row.getText("plot"),
                                        row.getText("stratum"),
                                        new SquareMetres(row.get("plot_area").value())))
                        .toList();
        List<Tree> trees = asked.rows(role).stream().map(row -> tree(role, row)).toList();
        switch (TreeTable.resolve(plots, trees, choice, Tally.Wanted.BIOMASS)) {
            case TreeResolution.Incomplete(var problems) ->
                    problems.forEach(each ->
                            troubles.add(
                                    Note.of(
                                            "plots." + each.kind(),
                                            asked.file(role),
                                            each.plot(),
                                            each.tree(),
                                            each.detail())));
            case TreeResolution.Complete(var tally) ->
                    PlotResults.biomass(tally)
                            .forEach(each -> into.put(each.plot().code(), each.value()));
        }
    }

    private Tree tree(String role, FormRow row) {
        Reading<Metres> height =
                row.find("height")
                        .map(value -> Reading.of(new Metres(value.value())))
                        .orElseGet(() -> Reading.missing(NO_HEIGHT));
        return new Tree(
                new TreeCode(row.getText("plot"), row.getText("tree")),
                row.getText("species"),
                row.findText("status").map(TreeStatus::valueOf).orElse(TreeStatus.LIVING),
                Reading.of(new Centimetres(row.get("dbh").value())),
                height,
                asked.file(role));
    }

    private List<MeasuredStratum> measured() {
        List<MeasuredStratum> all = new ArrayList<>();
        strata.forEach((name, area) ->
                all.add(
                        new MeasuredStratum(
                                name,
                                area,
                                asked.rows(PLOTS).stream()
                                        .filter(row -> row.getText("stratum").equals(name))
                                        .map(this::plot)
                                        .toList())));
        return all;
    }

    private MeasuredPlot plot(FormRow row) {
        String code = row.getText("plot");
        return new MeasuredPlot(
                row, asked.told(PLOTS, row), reading(earlier, code), reading(later, code));
    }

    private static Reading<Explained<TonnesBiomassPerHectare>> reading(
            Map<String, Explained<TonnesBiomassPerHectare>> measured, String code) {
        return Optional.ofNullable(measured.get(code))
                .map(Reading::of)
                .orElseGet(() -> Reading.missing("the tables give none"));
    }

    private void report(String kind, FormRow row, String detail) {
        troubles.add(Note.of("plots." + kind, asked.told(PLOTS, row), detail));
    }
}

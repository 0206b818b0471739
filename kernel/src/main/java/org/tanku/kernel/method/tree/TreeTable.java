package org.tanku.kernel.method.tree;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.tree.Tally.Wanted;
import org.tanku.kernel.method.tree.TreeProblem.Kind;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.parameter.Row;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks up all that the trees of a table need (检尺表解析) and tells every problem at once. Used once
/// for one table.
public final class TreeTable {
    private static final ParameterSet FACTORS = ParameterSet.load("tree-biomass@2026-1");
    private static final String NOT_NEEDED = "the equation does not take it";

    private final EquationChoice choice;
    private final Wanted wanted;
    private final ParameterSet equations;
    private final TreeLimits limits = TreeLimits.load();
    private final Map<String, Plot> plots = new LinkedHashMap<>();
    private final Map<String, List<Tally.Ready>> ready = new LinkedHashMap<>();
    private final List<TreeProblem> problems = new ArrayList<>();
    private final Set<TreeCode> seen = new HashSet<>();
    private int leftOut;

    private TreeTable(EquationChoice choice, Wanted wanted) {
        this.choice = choice;
        this.wanted = wanted;
        this.equations = choice.set().parameters();
    }

    public static TreeResolution resolve(
            List<Plot> plots, List<Tree> trees, EquationChoice choice, Wanted wanted) {
        TreeTable table = new TreeTable(choice, wanted);
        table.checkChoice();
        plots.forEach(table::add);
        trees.forEach(table::add);
        return table.conclude();
    }

    /// What makes a diameter one that a tally would not take, in words; empty when it is taken.
    public static Optional<String> findDoubt(Centimetres diameter, Reading<Metres> height) {
        return TreeLimits.load()
                .findFault(diameter, height, false)
                .map(TreeLimits.DiameterFault::detail);
    }

    private void checkChoice() {
        if (wanted == Wanted.VOLUME && !choice.set().givesVolume()) {
            problems.add(new TreeProblem("", "", Kind.SET_GIVES_NO_VOLUME, choice.set().id()));
        }
        if (!choice.set().needsHeight() && stress().isEmpty()) {
            String name = EquationSet.SITE_STRESS.name();
            problems.add(new TreeProblem("", "", Kind.SETTING_MISSING, name));
        }
    }

    private Optional<Explained<Ratio>> stress() {
        return choice.settings().find(EquationSet.SITE_STRESS);
    }

    private void add(Plot plot) {
        if (plots.putIfAbsent(plot.code(), plot) != null) {
            problems.add(new TreeProblem(plot.code(), "", Kind.PLOT_TWICE, plot.code()));
        }
    }

    private void add(Tree tree) {
        int before = problems.size();
        TreeCode code = tree.code();
        if (!plots.containsKey(code.plot())) {
            report(tree, Kind.PLOT_UNKNOWN, code.plot());
        }
        if (!seen.add(code)) {
            report(tree, Kind.TREE_TWICE, code.number());
        }
        if (tree.status() != TreeStatus.LIVING) {
            leftOut++;
            return;
        }
        Reading<Explained<Centimetres>> diameter = diameter(tree);
        Reading<Explained<Metres>> height = height(tree);
        Optional<Row> equation = choice.set().findRow(equations, tree.species(), choice.standIns());
        if (equation.isEmpty()) {
            report(tree, Kind.SPECIES_NOT_IN_SET, tree.species());
        }
        Reading<Row> factors = factors(tree);
        if (problems.size() == before) {
            ready.computeIfAbsent(code.plot(), _ -> new ArrayList<>())
                    .add(
                            new Tally.Ready(
                                    Tally.Ready.found(diameter),
                                    height,
                                    equation.orElseThrow(),
                                    factors,
                                    stress().map(Reading::of)
                                            .orElseGet(() -> Reading.missing(NOT_NEEDED))));
        }
    }

    private Reading<Explained<Centimetres>> diameter(Tree tree) {
        switch (tree.diameter()) {
            case Reading.NotMeasured<Centimetres>(var because) -> {
                report(tree, Kind.DIAMETER_NOT_MEASURED, because);
                return Reading.missing(because);
            }
            case Reading.Measured<Centimetres>(var diameter) -> {
                limits.findFault(diameter, tree.height(), choice.confirmed().contains(tree.code()))
                        .ifPresent(fault -> report(tree, fault.kind(), fault.detail()));
                return Reading.of(Explained.given(TreeSymbols.DBH, diameter, tree.told()));
            }
        }
    }

    private Reading<Explained<Metres>> height(Tree tree) {
        if (!choice.set().needsHeight()) {
            return Reading.missing(NOT_NEEDED);
        }
        return switch (tree.height()) {
            case Reading.NotMeasured<Metres>(var because) -> {
                report(tree, Kind.HEIGHT_NOT_MEASURED, because);
                yield Reading.missing(because);
            }
            case Reading.Measured<Metres>(var height) ->
                    Reading.of(Explained.given(TreeSymbols.H, height, tree.told()));
        };
    }

    private Reading<Row> factors(Tree tree) {
        boolean asked =
                switch (wanted) {
                    case VOLUME -> false;
                    case BIOMASS -> !choice.set().includesRoots();
                    case CARBON -> true;
                };
        if (!asked) {
            return Reading.missing(NOT_NEEDED);
        }
        Optional<Row> row = FACTORS.findRow(tree.species(), choice.standIns().rowFor());
        if (row.isEmpty()) {
            report(tree, Kind.SPECIES_WITHOUT_FACTORS, tree.species());
        }
        return row.map(Reading::of).orElseGet(() -> Reading.missing(tree.species()));
    }

    private void report(Tree tree, Kind kind, String detail) {
        problems.add(new TreeProblem(tree.code().plot(), tree.code().number(), kind, detail));
    }

    private TreeResolution conclude() {
        if (!problems.isEmpty()) {
            return new TreeResolution.Incomplete(problems);
        }
        List<Tally.OfPlot> tallied =
                plots.values().stream()
                        .map(plot ->
                                new Tally.OfPlot(plot, ready.getOrDefault(plot.code(), List.of())))
                        .toList();
        return new TreeResolution.Complete(new Tally(choice.set(), wanted, tallied, leftOut));
    }
}

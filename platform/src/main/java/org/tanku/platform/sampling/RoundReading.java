package org.tanku.platform.sampling;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.method.tree.EquationChoice;
import org.tanku.kernel.method.tree.Plot;
import org.tanku.kernel.method.tree.Tally;
import org.tanku.kernel.method.tree.Tree;
import org.tanku.kernel.method.tree.TreeCode;
import org.tanku.kernel.method.tree.TreeProblem;
import org.tanku.kernel.method.tree.TreeResolution;
import org.tanku.kernel.method.tree.TreeStatus;
import org.tanku.kernel.method.tree.TreeTable;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.platform.sampling.SamplingPlan.Planned;
import org.tanku.platform.sampling.SamplingPlan.Stratum;
import org.tanku.survey.FormReading;
import org.tanku.survey.FormRow;
import org.tanku.survey.FormTable;
import org.tanku.survey.TableForm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the tables of plots and trees of a plan and finds every fault of both (样地数据读取). Used once.
final class RoundReading {
    static final String PLOTS = "plots";
    static final String TREES = "trees";

    private final SamplingPlan plan;
    private final List<Planned> planned;
    private final Set<TreeCode> confirmed;
    private final RoundFile plots;
    private final RoundFile trees;
    private final List<PlotFault> faults = new ArrayList<>();
    private final Map<String, Integer> plotRows = new HashMap<>();
    private final Map<TreeCode, Integer> treeRows = new HashMap<>();

    /// @param planned the plots of the plan
    RoundReading(
            SamplingPlan plan,
            List<Planned> planned,
            RoundFile plots,
            RoundFile trees,
            Set<TreeCode> confirmed) {
        this.plan = plan;
        this.planned = List.copyOf(planned);
        this.plots = plots;
        this.trees = trees;
        this.confirmed = Set.copyOf(confirmed);
    }

    /// What was read; of use only where there is no fault.
    record Read(List<Plot> plots, List<Tree> trees, List<PlotFault> faults) {
        Read {
            plots = List.copyOf(plots);
            trees = List.copyOf(trees);
            faults =
                    faults.stream()
                            .sorted(
                                    Comparator.comparing(PlotFault::file)
                                            .thenComparing(PlotFault::row))
                            .toList();
        }
    }

    Read read() {
        List<Plot> readPlots = new ArrayList<>();
        for (FormRow row : rows(plots, PLOTS)) {
            plot(row).ifPresent(readPlots::add);
        }
        List<Tree> readTrees = rows(trees, TREES).stream().map(this::tree).toList();
        confirmed.stream()
                .filter(each -> !treeRows.containsKey(each))
                .forEach(each -> report(trees, 0, "tree", each.toString(), "CONFIRMED_NOT_THERE"));
        boolean allPlotsRead = faults.stream().noneMatch(each -> each.file().equals(plots.name()));
        resolve(plan, readPlots, readTrees, confirmed)
                .ifPresent(each -> report(each, allPlotsRead));
        return new Read(readPlots, readTrees, faults);
    }

    /// The problems that the kernel finds; none when every living tree can be counted.
    private static Optional<List<TreeProblem>> resolve(
            SamplingPlan plan, List<Plot> plots, List<Tree> trees, Set<TreeCode> confirmed) {
        return switch (TreeTable.resolve(
                plots, trees, choice(plan, confirmed), Tally.Wanted.VOLUME)) {
            case TreeResolution.Complete _ -> Optional.empty();
            case TreeResolution.Incomplete(var problems) -> Optional.of(problems);
        };
    }

    static EquationChoice choice(SamplingPlan plan, Set<TreeCode> confirmed) {
        return EquationChoice.of(plan.equations()).confirming(confirmed);
    }

    private List<FormRow> rows(RoundFile file, String form) {
        FormReading reading = FormTable.read(file.content(), TableForm.get(form));
        reading.problems().forEach(each -> faults.add(new PlotFault.OfCell(file.name(), each)));
        return reading.rows();
    }

    private Optional<Plot> plot(FormRow row) {
        String code = row.getText("plot");
        String stratum = row.getText("stratum");
        plotRows.put(code, row.number());
        plan.strata().stream()
                .filter(each -> each.name().equals(stratum))
                .findFirst()
                .ifPresentOrElse(
                        found -> checkPlanned(row, code, found),
                        () -> report(plots, row.number(), "stratum", stratum, "STRATUM_UNKNOWN"));
        if (row.find("plot_area").isEmpty()) {
            report(plots, row.number(), "plot_area", "", "AREA_MISSING");
            return Optional.empty();
        }
        return Optional.of(new Plot(code, stratum, new SquareMetres(row.get("plot_area").value())));
    }

    /// A plot that nobody planned, or one in another stratum, was chosen by hand.
    private void checkPlanned(FormRow row, String code, Stratum stratum) {
        if (planned.stream()
                .noneMatch(each ->
                        each.code().equals(code) && each.stratum().equals(stratum.name()))) {
            report(plots, row.number(), "plot", code, "PLOT_NOT_PLANNED");
        }
        row.findText("stand")
                .filter(stand ->
                        stratum.stands().stream().noneMatch(each -> each.toString().equals(stand)))
                .ifPresent(stand ->
                        report(plots, row.number(), "stand", stand, "STAND_NOT_OF_STRATUM"));
    }

    private Tree tree(FormRow row) {
        TreeCode code = new TreeCode(row.getText("plot"), row.getText("tree"));
        treeRows.put(code, row.number());
        return new Tree(
                code,
                row.getText("species"),
                row.findText("status").map(TreeStatus::valueOf).orElse(TreeStatus.LIVING),
                Reading.of(new Centimetres(row.get("dbh").value())),
                row.find("height")
                        .map(each -> Reading.of(new Metres(each.value())))
                        .orElseGet(PlotRound::noHeight),
                trees.name());
    }

    /// @param allPlotsRead whether a plot that is not known is not there, and not just unread
    private void report(List<TreeProblem> problems, boolean allPlotsRead) {
        for (TreeProblem each : problems) {
            if (each.kind() == TreeProblem.Kind.PLOT_UNKNOWN && !allPlotsRead) {
                continue;
            }
            if (each.tree().isEmpty()) {
                int row = plotRows.getOrDefault(each.plot(), 0);
                report(plots, row, "plot", each.detail(), each.kind().name());
            } else {
                TreeCode code = new TreeCode(each.plot(), each.tree());
                int row = treeRows.getOrDefault(code, 0);
                report(trees, row, column(each.kind()), each.detail(), each.kind().name());
            }
        }
    }

    private void report(RoundFile file, int row, String column, String found, String kind) {
        faults.add(new PlotFault.OfRow(file.name(), row, column, found, kind));
    }

    private static String column(TreeProblem.Kind kind) {
        return switch (kind) {
            case SET_GIVES_NO_VOLUME, SETTING_MISSING -> "";
            case PLOT_TWICE, PLOT_UNKNOWN -> "plot";
            case TREE_TWICE -> "tree";
            case DIAMETER_NOT_MEASURED, DIAMETER_BELOW_LEAST, DIAMETER_LOOKS_LIKE_MILLIMETRES ->
                    "dbh";
            case HEIGHT_NOT_MEASURED -> "height";
            case SPECIES_NOT_IN_SET, SPECIES_WITHOUT_FACTORS -> "species";
        };
    }
}

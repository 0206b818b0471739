package org.tanku.cli.inventory;

import org.tanku.cli.inventory.TableProblem.Expected;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads plots, conditions and trees, and sums live trees on forest land plot by plot.
final class PlotTables {
    private static final String FOREST = "1";
    private static final String LIVE = "1";
    private static final double SQUARE_INCHES_PER_SQUARE_FOOT = 144;

    private final Tables tables;
    private final Map<String, Double> macroplotFrom_inch = new HashMap<>();
    private final Map<String, Boolean> forestCondition = new HashMap<>();
    private final Map<String, PlotSum> sums = new HashMap<>();
    private final Set<String> trees = new HashSet<>();
    private boolean carbon = true;

    PlotTables(Tables tables) {
        this.tables = tables;
    }

    void read() throws IOException {
        tables.read("plot", List.of("CN"), this::plot);
        tables.read(
                "cond",
                List.of("PLT_CN", "CONDID", "COND_STATUS_CD", "CONDPROP_UNADJ", "PROP_BASIS"),
                this::condition);
        tables.read(
                "tree",
                List.of("CN", "PLT_CN", "CONDID", "STATUSCD", "DIA", "TPA_UNADJ"),
                this::tree);
    }

    Set<String> numbers() {
        return macroplotFrom_inch.keySet();
    }

    Map<String, PlotSum> sums() {
        return sums;
    }

    boolean hasCarbon() {
        return carbon;
    }

    private void plot(Line line) {
        double from =
                line.has("MACRO_BREAKPOINT_DIA")
                        ? line.positive("MACRO_BREAKPOINT_DIA")
                        : Double.POSITIVE_INFINITY;
        Double before = macroplotFrom_inch.put(line.key("CN"), from);
        // published extracts repeat whole rows; only a row that says otherwise is a problem
        if (before != null && before != from) {
            line.problem("CN", Expected.NO_SECOND_ROW);
        }
    }

    private void condition(Line line) {
        String plot = line.key("PLT_CN");
        if (!macroplotFrom_inch.containsKey(plot)) {
            line.problem("PLT_CN", Expected.ROW_OF_PLOT);
            return;
        }
        boolean forest = line.key("COND_STATUS_CD").equals(FOREST);
        if (forestCondition.put(condition(plot, line), forest) != null) {
            line.problem("CONDID", Expected.NO_SECOND_ROW);
        }
        if (forest) {
            sum(plot).addForest(basis(line), line.number("CONDPROP_UNADJ"));
        }
    }

    private static Basis basis(Line line) {
        return switch (line.text("PROP_BASIS")) {
            case "SUBP" -> Basis.SUBPLOT;
            case "MACR" -> Basis.MACROPLOT;
            default -> {
                line.problem("PROP_BASIS", Expected.MEASURE_BASIS);
                yield Basis.SUBPLOT;
            }
        };
    }

    private void tree(Line line) {
        if (!trees.add(line.key("CN"))) {
            line.problem("CN", Expected.NO_SECOND_ROW);
        }
        String plot = line.key("PLT_CN");
        Boolean forest = forestCondition.get(condition(plot, line));
        if (forest == null) {
            line.problem("CONDID", Expected.ROW_OF_CONDITION);
        } else if (forest && line.text("STATUSCD").equals(LIVE)) {
            liveTree(plot, line);
        }
    }

    private void liveTree(String plot, Line line) {
        double diameter_inch = line.positive("DIA");
        double treesPerAcre = line.positive("TPA_UNADJ");
        Basis basis = Basis.ofTree(diameter_inch, macroplotFrom_inch(plot));
        PlotSum sum = sum(plot);
        sum.addTree(basis, Measure.TREES, treesPerAcre);
        sum.addTree(basis, Measure.BASAL_AREA, treesPerAcre * squareFeet(diameter_inch));
        carbon = carbon && line.has("CARBON_AG") && line.has("CARBON_BG");
        if (carbon) {
            sum.addTree(
                    basis, Measure.CARBON_ABOVE_GROUND, treesPerAcre * line.number("CARBON_AG"));
            sum.addTree(
                    basis, Measure.CARBON_BELOW_GROUND, treesPerAcre * line.number("CARBON_BG"));
        }
    }

    /// Without a row of its own a plot has no macroplot; that is told with its conditions.
    private double macroplotFrom_inch(String plot) {
        return macroplotFrom_inch.getOrDefault(plot, Double.POSITIVE_INFINITY);
    }

    private static double squareFeet(double diameter_inch) {
        return Math.PI / 4 * diameter_inch * diameter_inch / SQUARE_INCHES_PER_SQUARE_FOOT;
    }

    private PlotSum sum(String plot) {
        return sums.computeIfAbsent(plot, _ -> new PlotSum());
    }

    private static String condition(String plot, Line line) {
        return plot + "/" + line.key("CONDID");
    }
}

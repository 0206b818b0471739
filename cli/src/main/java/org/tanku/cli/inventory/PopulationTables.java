package org.tanku.cli.inventory;

import org.tanku.cli.inventory.Inventory.EstimationUnit;
import org.tanku.cli.inventory.Inventory.Evaluation;
import org.tanku.cli.inventory.Inventory.Stratum;
import org.tanku.cli.inventory.TableProblem.Expected;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the population tables: evaluations for volume, their areas, strata and plots.
final class PopulationTables {
    private static final String VOLUME = "EXPVOL";

    private final Tables tables;
    private final Set<String> plots;
    private final Map<String, EvaluationRow> evaluations = new LinkedHashMap<>();
    private final Map<String, UnitRow> units = new LinkedHashMap<>();
    private final Map<String, StratumRow> strata = new LinkedHashMap<>();

    PopulationTables(Tables tables, Set<String> plots) {
        this.tables = tables;
        this.plots = plots;
    }

    List<Evaluation> read() throws IOException {
        Map<String, Boolean> volume = new HashMap<>();
        tables.read(
                "pop_eval_typ",
                List.of("EVAL_CN", "EVAL_TYP"),
                line ->
                        volume.merge(
                                line.key("EVAL_CN"),
                                line.text("EVAL_TYP").equals(VOLUME),
                                Boolean::logicalOr));
        tables.read(
                "pop_eval",
                List.of("CN", "EVALID", "EVAL_DESCR", "END_INVYR"),
                line -> evaluation(line, volume));
        tables.read(
                "pop_estn_unit", List.of("CN", "EVALID", "AREA_USED", "P1PNTCNT_EU"), this::unit);
        tables.read(
                "pop_stratum",
                List.of(
                        "CN",
                        "ESTN_UNIT_CN",
                        "EVALID",
                        "P1POINTCNT",
                        "P2POINTCNT",
                        "ADJ_FACTOR_MICR",
                        "ADJ_FACTOR_SUBP",
                        "ADJ_FACTOR_MACR"),
                this::stratum);
        tables.read(
                "pop_plot_stratum_assgn",
                List.of("PLT_CN", "STRATUM_CN", "EVALID"),
                this::assignment);
        strata.values().forEach(this::checkCount);
        units.forEach(this::checkWeights);
        return evaluations.values().stream()
                .map(this::evaluation)
                .sorted(Comparator.comparingInt(Evaluation::year).thenComparing(Evaluation::number))
                .toList();
    }

    private void evaluation(Line line, Map<String, Boolean> volume) {
        if (volume.getOrDefault(line.key("CN"), false)) {
            evaluations.put(
                    line.key("EVALID"),
                    new EvaluationRow(
                            line.key("EVALID"),
                            (int) line.positive("END_INVYR"),
                            line.text("EVAL_DESCR")));
        }
    }

    private void unit(Line line) {
        if (evaluations.containsKey(line.key("EVALID"))) {
            units.put(
                    line.key("CN"),
                    new UnitRow(
                            line.text("EVALID"),
                            line.positive("AREA_USED"),
                            line.positive("P1PNTCNT_EU")));
        }
    }

    private void stratum(Line line) {
        if (!evaluations.containsKey(line.key("EVALID"))) {
            return;
        }
        if (!units.containsKey(line.key("ESTN_UNIT_CN"))) {
            line.problem("ESTN_UNIT_CN", Expected.ROW_OF_ESTIMATION_UNIT);
            return;
        }
        Adjustment adjustment =
                new Adjustment(
                        line.positive("ADJ_FACTOR_MICR"),
                        line.positive("ADJ_FACTOR_SUBP"),
                        line.number("ADJ_FACTOR_MACR"));
        strata.put(
                line.key("CN"),
                new StratumRow(
                        line.key("CN"),
                        line.text("ESTN_UNIT_CN"),
                        line.positive("P1POINTCNT"),
                        line.number("P2POINTCNT"),
                        adjustment,
                        new ArrayList<>()));
    }

    private void assignment(Line line) {
        if (!evaluations.containsKey(line.key("EVALID"))) {
            return;
        }
        StratumRow stratum = strata.get(line.key("STRATUM_CN"));
        if (stratum == null) {
            line.problem("STRATUM_CN", Expected.ROW_OF_STRATUM);
        } else if (!plots.contains(line.key("PLT_CN"))) {
            line.problem("PLT_CN", Expected.ROW_OF_PLOT);
        } else {
            stratum.plots().add(line.text("PLT_CN"));
        }
    }

    /// A stratum that lost a plot on the way would shift every estimate; one plot has no variance.
    private void checkCount(StratumRow stratum) {
        int found = stratum.plots().size();
        if (found != stratum.plotCount()) {
            problem(
                    "pop_plot_stratum_assgn.csv",
                    "STRATUM_CN",
                    stratum.number() + ": " + found,
                    Expected.COUNT_OF_PLOTS);
        } else if (found < 2) {
            problem(
                    "pop_stratum.csv",
                    "P2POINTCNT",
                    stratum.number() + ": " + found,
                    Expected.TWO_PLOTS);
        }
    }

    /// The strata of a unit must cover it, or its weights would not add up to one.
    private void checkWeights(String number, UnitRow unit) {
        double points =
                strata.values().stream()
                        .filter(stratum -> stratum.unit().equals(number))
                        .mapToDouble(StratumRow::points)
                        .sum();
        if (points != unit.points()) {
            problem(
                    "pop_estn_unit.csv",
                    "P1PNTCNT_EU",
                    number + ": " + points + " / " + unit.points(),
                    Expected.SUM_OF_STRATA);
        }
    }

    private void problem(String file, String column, String found, Expected expected) {
        tables.problems().add(new TableProblem(file, 0, column, found, expected));
    }

    private Evaluation evaluation(EvaluationRow row) {
        List<EstimationUnit> found = new ArrayList<>();
        units.forEach((number, unit) -> {
            if (unit.evaluation().equals(row.number())) {
                found.add(new EstimationUnit(unit.area_acre(), unit.points(), strata(number)));
            }
        });
        return new Evaluation(row.number(), row.year(), row.description(), found);
    }

    private List<Stratum> strata(String unit) {
        return strata.values().stream()
                .filter(stratum -> stratum.unit().equals(unit))
                .map(stratum ->
                        new Stratum(stratum.points(), stratum.adjustment(), stratum.plots()))
                .toList();
    }

    private record EvaluationRow(String number, int year, String description) {}

    private record UnitRow(String evaluation, double area_acre, double points) {}

    private record StratumRow(
            String number,
            String unit,
            double points,
            double plotCount,
            Adjustment adjustment,
            List<String> plots) {}
}

package org.tanku.cli.exit;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.parameter.Lookups;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Recomputation;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether every step of every stand follows from the steps below it, adds up to the total, and is
/// what the report's digest was taken over.
final class TraceChecks {
    static final String TOTAL = "total.json";
    private static final String FOLDER = "traces/";

    private final ExitPackage exit;
    private final Map<String, Equation<?>> equations;
    private final List<Difference> differences;
    private final Sm3 digest = new Sm3();
    private final Set<Step.Looked> lookedUp = new HashSet<>();
    private int stands;
    private long steps;

    TraceChecks(
            ExitPackage exit, Map<String, Equation<?>> equations, List<Difference> differences) {
        this.exit = exit;
        this.equations = equations;
        this.differences = differences;
    }

    int stands() {
        return stands;
    }

    long steps() {
        return steps;
    }

    static String file(StandCode stand) {
        return FOLDER + stand + ".json";
    }

    void run(Fields report) throws IOException {
        List<StandRow> rows = StandRow.read(exit);
        stands = rows.size();
        order(rows);
        for (StandRow row : rows) {
            stand(row);
        }
        total(rows, report);
        String found = digest.hash().hex();
        if (!found.equals(report.text("digest"))) {
            add(Difference.Kind.REPORT_DIGEST, ChainChecks.REPORT, report.text("digest"), found);
        }
    }

    private void order(List<StandRow> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).code().compareTo(rows.get(i).code()) >= 0) {
                add(Difference.Kind.MALFORMED, StandRow.FILE, "" + rows.get(i).code(), "A–Z");
            }
        }
        Set<String> expected = new HashSet<>();
        rows.forEach(row -> expected.add(file(row.code())));
        exit.names().stream()
                .filter(name -> name.startsWith(FOLDER) && !expected.contains(name))
                .forEach(name -> add(Difference.Kind.STAND_COUNT, name, name, StandRow.FILE));
    }

    private void stand(StandRow row) throws IOException {
        String file = file(row.code());
        if (!exit.has(file)) {
            add(Difference.Kind.FILE_MISSING, file, "", "");
            return;
        }
        String json = exit.text(file);
        digest.add((row.code() + "\n" + json + "\n").getBytes(StandardCharsets.UTF_8));
        Step step = recomputed(file, json);
        if (!same(step.value().value(), row.removal_tCO2e())
                || step.value().unit() != Unit.TONNE_CO2E) {
            add(
                    Difference.Kind.STAND_REMOVAL,
                    StandRow.FILE,
                    row.code() + ": " + row.removal_tCO2e(),
                    "" + step.value().value());
        }
    }

    private void total(List<StandRow> rows, Fields report) throws IOException {
        String json = exit.text(TOTAL);
        digest.add(("total\n" + json + "\n").getBytes(StandardCharsets.UTF_8));
        Step total = recomputed(TOTAL, json);
        if (!same(total.value().value(), report.number("removal_tCO2e"))) {
            add(
                    Difference.Kind.TOTAL,
                    ChainChecks.REPORT,
                    "" + report.number("removal_tCO2e"),
                    "" + total.value().value());
        }
        double[] parts = StandParts.of(total);
        if (report.whole("stands") != rows.size() || parts.length != rows.size()) {
            add(
                    Difference.Kind.STAND_COUNT,
                    ChainChecks.REPORT,
                    report.whole("stands") + ", " + parts.length,
                    "" + rows.size());
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            double part = parts[i];
            if (!same(part, rows.get(i).removal_tCO2e())) {
                add(
                        Difference.Kind.TOTAL,
                        TOTAL,
                        rows.get(i).code() + ": " + part,
                        "" + rows.get(i).removal_tCO2e());
            }
        }
    }

    private Step recomputed(String file, String json) {
        Step step;
        try {
            step = Telling.parse(json);
        } catch (IllegalArgumentException notATrace) {
            throw new Malformed(
                    new Difference(
                            Difference.Kind.MALFORMED,
                            file,
                            String.valueOf(notATrace.getMessage()),
                            "tanku-trace-1"));
        }
        steps += count(step);
        for (Recomputation.Difference each : Recomputation.differences(step, equations)) {
            Difference.Kind kind =
                    each.kind() == Recomputation.Kind.FORMULA_UNKNOWN
                            ? Difference.Kind.FORMULA_UNKNOWN
                            : Difference.Kind.STEP;
            add(
                    kind,
                    file,
                    each.step().symbol()
                            + " = "
                            + each.step().value().value()
                            + " ("
                            + each.step().formula().id()
                            + ")",
                    each.recomputed().map(value -> "" + value).orElse(each.kind().name()));
        }
        lookUp(file, step);
        return step;
    }

    /// Every figure is that of the edition it names; each is looked up once.
    private void lookUp(String file, Step step) {
        if (step instanceof Step.Looked looked
                && lookedUp.add(looked)
                && !Lookups.differing(looked).isEmpty()) {
            add(
                    Difference.Kind.PARAMETER,
                    file,
                    looked.row() + " " + looked.symbol() + " = " + looked.value().value(),
                    looked.set());
        }
        step.from().forEach(each -> lookUp(file, each));
    }

    private static long count(Step step) {
        return 1 + step.from().stream().mapToLong(TraceChecks::count).sum();
    }

    private static boolean same(double one, double other) {
        return Double.doubleToLongBits(one) == Double.doubleToLongBits(other);
    }

    private void add(Difference.Kind kind, String file, String found, String expected) {
        differences.add(new Difference(kind, file, found, expected));
    }
}

package org.tanku.cli.check;

import org.tanku.cli.check.CaseReading.Aside;
import org.tanku.cli.check.CaseReading.Expected;
import org.tanku.cli.check.CaseReading.Problem;
import org.tanku.kernel.Equations;
import org.tanku.kernel.library.Assignment;
import org.tanku.kernel.library.CheckCase;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Published cases under names of their own, read by a guide (公布算例): `cases[].rows[]` with inputs,
/// the published number, its decimals and how well it was reproduced.
final class PublishedCases {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WITHIN = Pattern.compile("within-([0-9.e-]+)-relative.*");
    private static final String EXACT = "exact-at-printed-precision";
    private static final String APART = "does-not-reproduce";

    /// The half unit of the last printed decimal, and a little for the number's own binary form.
    private static final double HALF = 0.5;

    private static final double ROUNDING = 1e-9;

    private final String file;
    private final Guide guide;
    private final List<PublishedRow> rows = new ArrayList<>();
    private final List<CheckCase> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Aside> aside = new ArrayList<>();

    private PublishedCases(String file, Guide guide) {
        this.file = file;
        this.guide = guide;
    }

    static CaseReading read(String file, String text, Guide guide) {
        PublishedCases reading = new PublishedCases(file, guide);
        try {
            reading.gather(JSON.readTree(text));
        } catch (JacksonException broken) {
            reading.problems.add(CaseFile.malformed(file, broken));
        }
        reading.rows.forEach(reading::read);
        return new CaseReading(reading.cases, reading.problems, reading.aside);
    }

    private void gather(JsonNode file) {
        for (JsonNode each : file.path("cases")) {
            String id = each.path("case_id").asString("");
            String source =
                    each.path("source").asString("") + ", " + each.path("where").asString("");
            for (JsonNode row : each.path("rows")) {
                rows.add(new PublishedRow(id, source, row));
            }
        }
        if (rows.isEmpty()) {
            problems.add(new Problem(this.file, "1", "cases", "", Expected.A_CASE));
        }
    }

    private void read(PublishedRow row) {
        List<Guide.Entry> entries = guide.of(row.inCase(), row.name());
        if (entries.isEmpty()) {
            aside.add(new Aside(row.id(), ""));
        }
        Chain chain = new Chain(row, rows);
        int lasts = 0;
        for (Guide.Entry entry : entries) {
            switch (entry.what()) {
                case Guide.What.LeftAside(var note) -> aside.add(new Aside(row.id(), note));
                case Guide.What.Middle middle -> work(row, chain, middle);
                case Guide.What.Last last -> {
                    lasts++;
                    conclude(row, chain, last, lasts);
                }
            }
        }
    }

    private void work(PublishedRow row, Chain chain, Guide.What.Middle middle) {
        Optional<Equation<?>> equation = Equations.find(middle.equation());
        if (equation.isEmpty()) {
            problem(row, middle.step(), middle.equation(), Expected.AN_EQUATION);
            return;
        }
        List<String> missing = new ArrayList<>();
        List<Assignment> assignments = chain.assign(middle.inputs(), missing);
        missing.forEach(each -> problem(row, middle.step(), each, Expected.AN_INPUT_OF_THE_ROW));
        if (missing.isEmpty()) {
            chain.work(middle.step(), equation.get(), assignments)
                    .ifPresent(wrong ->
                            problem(row, middle.step(), wrong, Expected.VALUES_THE_STEP_TAKES));
        }
    }

    private void conclude(PublishedRow row, Chain chain, Guide.What.Last last, int number) {
        List<String> missing = new ArrayList<>();
        List<Assignment> assignments = chain.assign(last.inputs(), missing);
        missing.forEach(each -> problem(row, "inputs", each, Expected.AN_INPUT_OF_THE_ROW));
        List<BigDecimal> published = row.numbers(Operand.PUBLISHED);
        if (published.size() != 1) {
            problem(row, Operand.PUBLISHED, published.toString(), Expected.A_NUMBER);
        }
        OptionalDouble tolerance = tolerance(row, last.scale());
        Optional<Unit> unit = unit(row, last.unit());
        if (missing.isEmpty()
                && published.size() == 1
                && tolerance.isPresent()
                && unit.isPresent()) {
            Quantity expected =
                    unit.get().quantity(published.getFirst().multiply(last.scale()).doubleValue());
            cases.add(
                    new CheckCase(
                            number == 1 ? row.id() : row.id() + " (" + number + ")",
                            last.equation(),
                            assignments,
                            expected,
                            tolerance.getAsDouble(),
                            row.status().startsWith(APART)
                                    ? CheckCase.Kind.NOT_REPRODUCED
                                    : CheckCase.Kind.PUBLISHED,
                            row.source()));
        }
    }

    private Optional<Unit> unit(PublishedRow row, String typed) {
        try {
            return Optional.of(Unit.parse(typed));
        } catch (IllegalArgumentException unknown) {
            problem(row, "expected", typed, Expected.A_SCALE_AND_UNIT);
            return Optional.empty();
        }
    }

    /// Half a unit of the last printed decimal, or what the status allows where that is more.
    private OptionalDouble tolerance(PublishedRow row, BigDecimal scale) {
        Optional<Integer> decimals = row.decimals();
        if (decimals.isEmpty()) {
            problem(row, "decimals", "", Expected.DECIMALS_OR_TOLERANCE);
            return OptionalDouble.empty();
        }
        double factor = scale.doubleValue();
        double expected =
                row.numbers(Operand.PUBLISHED).stream()
                                .findFirst()
                                .orElse(BigDecimal.ZERO)
                                .doubleValue()
                        * factor;
        double printed =
                HALF * Math.pow(10, -decimals.get()) * factor
                        + ROUNDING * Math.max(1, Math.abs(expected));
        Matcher within = WITHIN.matcher(row.status());
        if (within.matches()) {
            double relative = Double.parseDouble(within.group(1));
            return OptionalDouble.of(Math.max(printed, relative * Math.abs(expected)));
        }
        if (!row.status().equals(EXACT) && !row.status().startsWith(APART)) {
            problem(row, "status", row.status(), Expected.A_STATUS);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(printed);
    }

    private void problem(PublishedRow row, String column, String found, Expected expected) {
        problems.add(new Problem(file, row.id(), column, found, expected));
    }
}

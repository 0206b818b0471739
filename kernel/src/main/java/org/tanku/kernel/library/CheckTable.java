package org.tanku.kernel.library;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A table of cases (算例表), in CSV: every row is a case or a problem.
///
/// | column | holds |
/// |---|---|
/// | id | unique in the table |
/// | equation | id of the equation |
/// | inputs | `V=95 m³/hm²; A=12 hm²` |
/// | expected | number and unit |
/// | decimals | printed decimals of the expected number; empty beside `tolerance` |
/// | tolerance | how far the result may be off, in the unit of the result |
/// | kind | `published`, `by hand` or `not reproduced` |
/// | source | where the numbers come from |
public record CheckTable(List<CheckCase> cases, List<Problem> problems) {
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "equation",
                    "inputs",
                    "expected",
                    "decimals",
                    "tolerance",
                    "kind",
                    "source");

    /// The half unit of the last printed decimal, and a little for the number's own binary form.
    private static final double HALF = 0.5;

    private static final double ROUNDING = 1e-9;

    public CheckTable {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /// A row that is no case.
    ///
    /// @param line as an editor counts
    public record Problem(long line, String column, String found, Expected expected) {}

    /// What a cell must hold.
    public enum Expected {
        THE_COLUMNS,
        WELL_FORMED_CSV,
        A_TEXT,
        A_NEW_ID,
        ASSIGNMENTS,
        A_NUMBER_WITH_UNIT,
        DECIMALS_OR_TOLERANCE,
        A_KIND
    }

    public static CheckTable read(String csv) {
        List<CheckRow> rows = new ArrayList<>();
        List<Problem> broken = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(csv.replaceFirst("^\uFEFF", ""))) {
            for (NamedCsvRecord line : reader) {
                if (!line.getHeader().equals(COLUMNS)) {
                    broken.add(
                            new Problem(
                                    1,
                                    String.join(",", COLUMNS),
                                    String.join(",", line.getHeader()),
                                    Expected.THE_COLUMNS));
                    break;
                }
                rows.add(new CheckRow(line.getStartingLineNumber(), line.getFieldsAsMap()));
            }
        } catch (CsvParseException wrong) {
            broken.add(
                    new Problem(
                            0, "", String.valueOf(wrong.getMessage()), Expected.WELL_FORMED_CSV));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CheckTable read = of(rows);
        broken.addAll(read.problems());
        return new CheckTable(read.cases(), broken);
    }

    /// Reads rows that came in another format than CSV; a column that no case has is a problem.
    public static CheckTable of(List<CheckRow> rows) {
        List<CheckCase> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CheckRow row : rows) {
            for (String column : new TreeSet<>(row.cells().keySet())) {
                if (!COLUMNS.contains(column)) {
                    problems.add(
                            new Problem(
                                    row.line(),
                                    String.join(",", COLUMNS),
                                    column,
                                    Expected.THE_COLUMNS));
                }
            }
            read(row, ids, problems).ifPresent(cases::add);
        }
        return new CheckTable(cases, problems);
    }

    /// The worked cases that the kernel carries for a methodology; none when it has no table.
    public static CheckTable ofMethodology(String id) {
        try (InputStream in = CheckTable.class.getResourceAsStream("/cases/" + id + ".csv")) {
            return in == null
                    ? new CheckTable(List.of(), List.of())
                    : read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<CheckCase> read(
            CheckRow line, Set<String> ids, List<Problem> problems) {
        int before = problems.size();
        String id = text(line, "id", problems);
        if (!ids.add(id)) {
            problems.add(problem(line, "id", Expected.A_NEW_ID));
        }
        String equation = text(line, "equation", problems);
        String source = text(line, "source", problems);
        List<Assignment> inputs = inputs(line, problems);
        Optional<Quantity> expected = expected(line, problems);
        Optional<Double> tolerance = tolerance(line, problems);
        Optional<CheckCase.Kind> kind = CheckCase.Kind.find(line.cell("kind"));
        if (kind.isEmpty()) {
            problems.add(problem(line, "kind", Expected.A_KIND));
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(
                        new CheckCase(
                                id,
                                equation,
                                inputs,
                                expected.orElseThrow(),
                                tolerance.orElseThrow(),
                                kind.orElseThrow(),
                                source));
    }

    private static String text(CheckRow line, String column, List<Problem> problems) {
        String text = line.cell(column);
        if (text.isEmpty()) {
            problems.add(problem(line, column, Expected.A_TEXT));
        }
        return text;
    }

    private static List<Assignment> inputs(CheckRow line, List<Problem> problems) {
        try {
            return Assignment.parseAll(line.cell("inputs"));
        } catch (IllegalArgumentException noAssignment) {
            problems.add(problem(line, "inputs", Expected.ASSIGNMENTS));
            return List.of();
        }
    }

    private static Optional<Quantity> expected(CheckRow line, List<Problem> problems) {
        try {
            Assignment value = Assignment.parse("x=" + line.cell("expected"));
            Unit unit = Unit.parse(value.unit());
            return Optional.of(unit.quantity(Double.parseDouble(value.numbers().getFirst())));
        } catch (IllegalArgumentException noQuantity) {
            problems.add(problem(line, "expected", Expected.A_NUMBER_WITH_UNIT));
            return Optional.empty();
        }
    }

    private static Optional<Double> tolerance(CheckRow line, List<Problem> problems) {
        String decimals = line.cell("decimals");
        String tolerance = line.cell("tolerance");
        try {
            if (decimals.isEmpty() != tolerance.isEmpty()) {
                return Optional.of(
                        decimals.isEmpty()
                                ? Math.abs(Double.parseDouble(tolerance))
                                : HALF * Math.pow(10, -Integer.parseInt(decimals)) + ROUNDING);
            }
        } catch (NumberFormatException noNumber) {
            // told below, like the two cells that are both empty or both filled
        }
        problems.add(problem(line, "tolerance", Expected.DECIMALS_OR_TOLERANCE));
        return Optional.empty();
    }

    private static Problem problem(CheckRow line, String column, Expected expected) {
        return new Problem(line.line(), column, line.cell(column), expected);
    }
}

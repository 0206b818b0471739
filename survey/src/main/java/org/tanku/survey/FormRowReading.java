package org.tanku.survey;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges one row of a form, every cell of it (表单逐行检查).
final class FormRowReading {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?: 00:00(?::00)?)?");

    private final RawRow row;
    private final RawRow headings;
    private final Map<FormColumn, Integer> places;
    private final List<RowProblem> problems;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Quantity> numbers = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    FormRowReading(
            RawRow row,
            RawRow headings,
            Map<FormColumn, Integer> places,
            List<RowProblem> problems) {
        this.row = row;
        this.headings = headings;
        this.places = places;
        this.problems = problems;
    }

    Optional<FormRow> read() {
        int before = problems.size();
        if (!hasValuesBesideTheTable()) {
            places.forEach(this::read);
        }
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new FormRow(row.number(), texts, numbers, days));
    }

    private boolean hasValuesBesideTheTable() {
        for (int at = headings.cells().size(); at < row.cells().size(); at++) {
            String beside = CellText.clean(row.cell(at));
            if (!beside.isEmpty()) {
                problems.add(
                        new RowProblem(
                                row.number(),
                                "",
                                beside,
                                Problem.of(Problem.Kind.VALUE_BESIDE_THE_TABLE)));
                return true;
            }
        }
        return false;
    }

    private void read(FormColumn column, int at) {
        String cell = CellText.clean(row.cell(at));
        if (CellText.isNothing(cell)) {
            if (column.required()) {
                wrong(at, Problem.of(Problem.Kind.VALUE_MISSING));
            }
            return;
        }
        switch (column.content()) {
            case FormColumn.Content.Text() -> texts.put(column.key(), cell);
            case FormColumn.Content.Word word ->
                    word.find(cell)
                            .ifPresentOrElse(
                                    code -> texts.put(column.key(), code),
                                    () ->
                                            wrong(
                                                    at,
                                                    Problem.of(
                                                            Problem.Kind.WORD_UNKNOWN,
                                                            word.allowed())));
            case FormColumn.Content.Day() ->
                    day(cell)
                            .ifPresentOrElse(
                                    day -> days.put(column.key(), day),
                                    () -> wrong(at, Problem.of(Problem.Kind.NOT_A_DAY)));
            case FormColumn.Content.Number number -> number(column, at, cell, number);
        }
    }

    private void number(FormColumn column, int at, String cell, FormColumn.Content.Number number) {
        switch (CellNumber.read(cell, number.unit())) {
            case CellNumber.Missing _ -> throw new IllegalStateException("told before: " + cell);
            case CellNumber.Wrong(var problem) -> wrong(at, problem);
            case CellNumber.Value(var value) -> {
                if (value >= number.least() && value <= number.most()) {
                    numbers.put(column.key(), number.unit().quantity(value));
                } else {
                    wrong(
                            at,
                            Problem.of(
                                    Problem.Kind.OUT_OF_RANGE,
                                    end(number.least()),
                                    end(number.most()),
                                    number.unit() == Unit.RATIO
                                            ? ""
                                            : CellNumber.told(number.unit())));
                }
            }
        }
    }

    static String end(double value) {
        if (Double.isInfinite(value)) {
            return value < 0 ? "−∞" : "+∞";
        }
        return Decimals.text(value);
    }

    /// `2025-06-30`, `2025/6/30`, `2025年6月30日`.
    private static Optional<LocalDate> day(String cell) {
        Matcher parts = DAY.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private void wrong(int at, Problem problem) {
        problems.add(
                new RowProblem(
                        row.number(),
                        CellText.clean(headings.cell(at)),
                        CellText.clean(row.cell(at)),
                        problem));
    }
}

package org.tanku.survey.foreign;

import org.tanku.survey.CellText;
import org.tanku.survey.Problem;
import org.tanku.survey.Problem.Kind;
import org.tanku.survey.RawRow;
import org.tanku.survey.RowProblem;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one row of a foreign ledger; what is wrong goes to the problems.
final class LedgerRowReading {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}|\\d{1,15}");
    private static final Pattern CODE_BEFORE_NUMBER = Pattern.compile("^[A-Z]{2,4}(?=\\d)");
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

    private final RawRow row;
    private final LedgerColumns columns;
    private final ForeignRegistry registry;
    private final List<RowProblem> problems;
    private final List<RowProblem> remarks;

    LedgerRowReading(
            RawRow row,
            LedgerColumns columns,
            ForeignRegistry registry,
            List<RowProblem> problems,
            List<RowProblem> remarks) {
        this.row = row;
        this.columns = columns;
        this.registry = registry;
        this.problems = problems;
        this.remarks = remarks;
    }

    Optional<LedgerLot> read() {
        int before = problems.size();
        Optional<ForeignSerial> serial = serial();
        serial.ifPresent(read -> {
            checkQuantity(read);
            checkProject(read);
            checkVintage(read);
        });
        Optional<LotStatus> status = status();
        String endedOn = day(LedgerField.ENDED_ON).or(() -> day(LedgerField.STATUS_ON)).orElse("");
        if (problems.size() > before || serial.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        LotStatus is = status.get();
        String beneficiary = word(LedgerField.BENEFICIARY);
        if (is == LotStatus.RETIRED
                && columns.has(LedgerField.BENEFICIARY)
                && beneficiary.isEmpty()) {
            remarks.add(problem(LedgerField.BENEFICIARY, Problem.of(Kind.BENEFICIARY_NOT_NAMED)));
        }
        return Optional.of(
                new LedgerLot(
                        row.number(),
                        serial.get(),
                        word(LedgerField.PROJECT_NAME),
                        is,
                        word(LedgerField.HOLDER),
                        is.isFinal() ? endedOn : "",
                        beneficiary,
                        is == LotStatus.CANCELLED
                                ? word(LedgerField.CANCELLATION_REASON)
                                : word(LedgerField.RETIREMENT_REASON)));
    }

    private Optional<ForeignSerial> serial() {
        return switch (SerialFormat.read(cell(LedgerField.SERIAL), registry)) {
            case SerialReading.Read(var serial) -> Optional.of(serial);
            case SerialReading.Refused(var problem, _) -> {
                wrong(LedgerField.SERIAL, problem);
                yield Optional.empty();
            }
        };
    }

    private void checkQuantity(ForeignSerial serial) {
        String quantity = cell(LedgerField.QUANTITY);
        if (quantity.isEmpty()) {
            wrong(LedgerField.QUANTITY, Problem.of(Kind.VALUE_MISSING));
        } else if (!WHOLE.matcher(quantity).matches()) {
            wrong(LedgerField.QUANTITY, Problem.of(Kind.NOT_A_WHOLE_NUMBER));
        } else if (Long.parseLong(quantity.replace(",", "")) != serial.units()) {
            wrong(
                    LedgerField.QUANTITY,
                    Problem.of(Kind.QUANTITY_DIFFERS_FROM_SERIALS, serial.units()));
        }
    }

    /// Some exports put the registry's letters before the number of a project, `ART102`.
    private void checkProject(ForeignSerial serial) {
        String project = cell(LedgerField.PROJECT);
        if (!project.isEmpty()
                && !CODE_BEFORE_NUMBER.matcher(project).replaceFirst("").equals(serial.project())) {
            wrong(
                    LedgerField.PROJECT,
                    Problem.of(Kind.PROJECT_DIFFERS_FROM_SERIALS, serial.project()));
        }
    }

    private void checkVintage(ForeignSerial serial) {
        Vintage vintage = serial.vintage();
        checkDay(LedgerField.VINTAGE_START, vintage.firstDay(), vintage);
        checkDay(LedgerField.VINTAGE_END, vintage.lastDay(), vintage);
        String year = cell(LedgerField.VINTAGE);
        if (!year.isEmpty() && !year.equals(vintage.toString())) {
            differs(LedgerField.VINTAGE, vintage);
        }
    }

    private void checkDay(LedgerField field, LocalDate expected, Vintage vintage) {
        Optional<String> day = day(field);
        if (day.isPresent() && !day.get().equals(expected.toString())) {
            differs(field, vintage);
        }
    }

    private void differs(LedgerField field, Vintage vintage) {
        wrong(field, Problem.of(Kind.VINTAGE_DIFFERS_FROM_SERIALS, vintage));
    }

    /// A column of its own tells it; else a file of cancellations or of retirements is one as a
    /// whole; else the day of the end does.
    private Optional<LotStatus> status() {
        if (columns.has(LedgerField.STATUS)) {
            String word = cell(LedgerField.STATUS);
            Optional<LotStatus> status = LotStatus.find(word);
            if (status.isEmpty()) {
                wrong(
                        LedgerField.STATUS,
                        word.isEmpty()
                                ? Problem.of(Kind.VALUE_MISSING)
                                : Problem.of(Kind.WORD_UNKNOWN, LotStatus.allWords()));
            }
            return status;
        }
        if (columns.has(LedgerField.CANCELLATION_REASON)
                && !columns.has(LedgerField.RETIREMENT_REASON)) {
            return Optional.of(LotStatus.CANCELLED);
        }
        if (columns.has(LedgerField.ENDED_ON)) {
            return Optional.of(
                    cell(LedgerField.ENDED_ON).isEmpty() ? LotStatus.HELD : LotStatus.RETIRED);
        }
        return Optional.of(
                columns.has(LedgerField.RETIREMENT_REASON) ? LotStatus.RETIRED : LotStatus.HELD);
    }

    /// As yyyy-MM-dd; a day that cannot be read is told.
    private Optional<String> day(LedgerField field) {
        String cell = cell(field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        DateTimeFormatter own =
                DateTimeFormatter.ofPattern(registry.days().replace('y', 'u'), Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT);
        for (DateTimeFormatter way : List.of(ISO, own)) {
            try {
                return Optional.of(LocalDate.parse(cell, way).toString());
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        wrong(field, Problem.of(Kind.NOT_A_DAY_OF_THE_REGISTRY, registry.days()));
        return Optional.empty();
    }

    private String cell(LedgerField field) {
        return columns.cell(row, field);
    }

    /// Words such as "N/A" say that there is nothing.
    private String word(LedgerField field) {
        String cell = cell(field);
        return CellText.isNothing(cell) ? "" : cell;
    }

    private void wrong(LedgerField field, Problem problem) {
        problems.add(problem(field, problem));
    }

    private RowProblem problem(LedgerField field, Problem problem) {
        return new RowProblem(row.number(), columns.heading(field), cell(field), problem);
    }
}

package org.tanku.cli.check;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tanku.cli.check.CaseReading.Expected;
import org.tanku.cli.check.CaseReading.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// How published cases under other names are read (读法): which equation a row asks for, and which of
/// its inputs is which letter.
public record Guide(List<Entry> entries, List<Problem> problems) {
    private static final List<String> COLUMNS =
            List.of("case_id", "rows", "step", "equation", "inputs", "expected", "note");
    private static final Pattern EXPECTED =
            Pattern.compile("(?:\\* (?<scale>[0-9.eE+/-]+) )?(?<unit>[^*\\s].*)");

    public Guide {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /// What one row of the guide says.
    ///
    /// @param rows which rows of the case it is for
    /// @param what the step it makes
    public record Entry(String inCase, Pattern rows, What what) {}

    /// What is done with a row.
    public sealed interface What {
        /// An equation gives values that a later one takes.
        record Middle(String step, String equation, Map<String, Operand> inputs) implements What {}

        /// An equation gives what was published, once the published number has the scale and unit.
        record Last(String equation, Map<String, Operand> inputs, BigDecimal scale, String unit)
                implements What {}

        /// No equation of the kernel is asked; the note says why.
        record LeftAside(String note) implements What {}
    }

    /// @param name of the file, for its problems
    public static Guide read(String name, String csv) {
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(csv.replaceFirst("^\uFEFF", ""))) {
            for (NamedCsvRecord line : reader) {
                if (!line.getHeader().equals(COLUMNS)) {
                    problems.add(
                            new Problem(
                                    name,
                                    "1",
                                    String.join(",", COLUMNS),
                                    String.join(",", line.getHeader()),
                                    Expected.THE_COLUMNS));
                    break;
                }
                new GuideLine(name, line, problems).read().ifPresent(entries::add);
            }
        } catch (CsvParseException broken) {
            problems.add(
                    new Problem(
                            name,
                            "0",
                            "",
                            String.valueOf(broken.getMessage()),
                            Expected.WELL_FORMED_CSV));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Guide(entries, problems);
    }

    /// The entries for a row, in the order of the guide.
    List<Entry> of(String caseId, String row) {
        return entries.stream()
                .filter(each -> each.inCase().equals(caseId) && each.rows().matcher(row).matches())
                .toList();
    }

    /// One line while it is read.
    private record GuideLine(String file, NamedCsvRecord line, List<Problem> problems) {
        private Optional<Entry> read() {
            int before = problems.size();
            String inCase = line.getField("case_id").strip();
            if (inCase.isEmpty()) {
                problem("case_id", "", Expected.A_TEXT);
            }
            Pattern rows = pattern(line.getField("rows").strip());
            String equation = line.getField("equation").strip();
            String step = line.getField("step").strip();
            What what =
                    equation.isEmpty()
                            ? new What.LeftAside(line.getField("note").strip())
                            : step.isEmpty()
                                    ? last(equation)
                                    : new What.Middle(step, equation, inputs());
            return problems.size() > before
                    ? Optional.empty()
                    : Optional.of(new Entry(inCase, rows, what));
        }

        private Pattern pattern(String rows) {
            try {
                return Pattern.compile(rows.isEmpty() ? ".*" : rows);
            } catch (PatternSyntaxException wrong) {
                problem("rows", rows, Expected.A_PATTERN);
                return Pattern.compile(".*");
            }
        }

        private What last(String equation) {
            Map<String, Operand> inputs = inputs();
            String expected = line.getField("expected").strip();
            Matcher matcher = EXPECTED.matcher(expected);
            try {
                if (matcher.matches()) {
                    String scale = matcher.group("scale");
                    return new What.Last(
                            equation,
                            inputs,
                            Operand.scale(scale == null ? "" : scale),
                            matcher.group("unit"));
                }
            } catch (NumberFormatException | ArithmeticException noScale) {
                // told below, like an empty cell
            }
            problem("expected", expected, Expected.A_SCALE_AND_UNIT);
            return new What.LeftAside("");
        }

        private Map<String, Operand> inputs() {
            Map<String, Operand> inputs = new LinkedHashMap<>();
            for (String part : line.getField("inputs").split(";")) {
                int equals = part.indexOf('=');
                Optional<Operand> operand =
                        equals < 0
                                ? Optional.empty()
                                : Operand.parse(part.substring(equals + 1).strip());
                if (operand.isEmpty()) {
                    problem("inputs", part.strip(), Expected.A_SOURCE_OF_VALUES);
                } else {
                    inputs.put(part.substring(0, equals).strip(), operand.get());
                }
            }
            return inputs;
        }

        private void problem(String column, String found, Expected expected) {
            String place = Long.toString(line.getStartingLineNumber());
            problems.add(new Problem(file, place, column, found, expected));
        }
    }
}

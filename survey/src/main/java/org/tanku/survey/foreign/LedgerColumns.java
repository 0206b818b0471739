package org.tanku.survey.foreign;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tanku.survey.CellText;
import org.tanku.survey.Problem;
import org.tanku.survey.RawRow;
import org.tanku.survey.RowProblem;
import org.tanku.survey.TableForm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which column of a foreign ledger tells what (外部登记簿列名对照): as its sender says, else as our list of
/// the headings of known exports has it, else left alone.
///
/// @param row the row of headings
/// @param places the column of each field
/// @param meanings what each heading was taken for: the key of a field, or [#LEFT_ALONE]
public record LedgerColumns(
        RawRow row,
        Map<LedgerField, Integer> places,
        Map<String, String> meanings,
        List<RowProblem> problems) {
    public static final String LEFT_ALONE = "-";

    private static final int LOWEST_ROW = 8;
    private static final Map<String, LedgerField> KNOWN = known();

    public LedgerColumns {
        places = Map.copyOf(places);
        meanings = new LinkedHashMap<>(meanings);
        problems = List.copyOf(problems);
    }

    /// @param chosen keys of fields, or [#LEFT_ALONE], by the heading as the file writes it
    static Optional<LedgerColumns> find(List<RawRow> rows, Map<String, String> chosen) {
        return rows.stream()
                .limit(LOWEST_ROW)
                .max(
                        Comparator.comparingLong((RawRow row) -> known(row, chosen))
                                .thenComparingInt(row -> -row.number()))
                .map(row -> of(row, chosen));
    }

    boolean has(LedgerField field) {
        return places.containsKey(field);
    }

    /// The cell in plain signs; empty where the file has no such column.
    String cell(RawRow other, LedgerField field) {
        Integer place = places.get(field);
        return place == null ? "" : CellText.clean(other.cell(place));
    }

    /// The heading as the file writes it.
    String heading(LedgerField field) {
        return CellText.clean(row.cell(Objects.requireNonNull(places.get(field), field.key())));
    }

    private static long known(RawRow row, Map<String, String> chosen) {
        return row.cells().stream()
                .map(CellText::clean)
                .filter(heading ->
                        !meaning(heading, chosen).equals(LEFT_ALONE) || chosen.containsKey(heading))
                .count();
    }

    private static String meaning(String heading, Map<String, String> chosen) {
        String said = chosen.get(heading);
        if (said != null) {
            return LedgerField.find(said).map(LedgerField::key).orElse(LEFT_ALONE);
        }
        LedgerField listed = KNOWN.get(TableForm.plain(heading));
        return listed == null ? LEFT_ALONE : listed.key();
    }

    private static LedgerColumns of(RawRow row, Map<String, String> chosen) {
        Map<LedgerField, Integer> places = new EnumMap<>(LedgerField.class);
        Map<String, String> meanings = new LinkedHashMap<>();
        List<RowProblem> problems = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            String heading = CellText.clean(row.cell(at));
            if (heading.isEmpty()) {
                continue;
            }
            String key = meaning(heading, chosen);
            meanings.put(heading, key);
            Optional<LedgerField> field = LedgerField.find(key);
            if (field.isPresent() && places.putIfAbsent(field.get(), at) != null) {
                problems.add(
                        new RowProblem(
                                row.number(),
                                heading,
                                "",
                                Problem.of(Problem.Kind.COLUMN_TWICE, field.get().key())));
            }
        }
        for (LedgerField field : LedgerField.values()) {
            if (field.isRequired() && !places.containsKey(field)) {
                problems.add(
                        new RowProblem(
                                row.number(),
                                field.key(),
                                "",
                                Problem.of(Problem.Kind.COLUMN_MISSING, headings(field))));
            }
        }
        return new LedgerColumns(row, places, meanings, problems);
    }

    private static String headings(LedgerField field) {
        return String.join(
                ", ",
                listed().stream()
                        .filter(line -> line.getField("field").equals(field.key()))
                        .map(line -> line.getField("heading"))
                        .toList());
    }

    private static Map<String, LedgerField> known() {
        Map<String, LedgerField> known = new LinkedHashMap<>();
        for (NamedCsvRecord line : listed()) {
            known.put(
                    TableForm.plain(line.getField("heading")),
                    LedgerField.find(line.getField("field")).orElseThrow());
        }
        return known;
    }

    private static List<NamedCsvRecord> listed() {
        String file = "ledger-columns.csv";
        try (InputStream in =
                        Objects.requireNonNull(
                                LedgerColumns.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

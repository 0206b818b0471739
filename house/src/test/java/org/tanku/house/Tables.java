package org.tanku.house;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a file of figures owes its reader (数据出处): a source and a confidence for each parameter, a
/// source for each worked case.
final class Tables {
    private static final Set<String> CONFIDENCES =
            Set.of(
                    "found",
                    "derived",
                    "recalled, high",
                    "recalled, medium",
                    "recalled, low",
                    "design",
                    "unknown");

    private Tables() {}

    static List<Fault> ofParameters(String file, String text) {
        List<CsvRecord> rows;
        try (Stream<CsvRecord> read =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofCsvRecord(text)
                        .stream()) {
            rows = read.toList();
        }
        if (rows.isEmpty()) {
            return List.of(new Fault(file, 1, "the parameter file is empty", "Delete it"));
        }
        List<String> header = rows.getFirst().getFields().stream().map(String::strip).toList();
        int source = Math.max(header.indexOf("source"), header.indexOf("document"));
        int confidence = header.indexOf("confidence");
        if (source < 0 || confidence < 0) {
            return List.of(
                    new Fault(
                            file,
                            (int) rows.getFirst().getStartingLineNumber(),
                            "the columns 'source' (or 'document') and 'confidence' are not both"
                                    + " there",
                            "Say where each figure comes from, and how sure it is"));
        }
        List<Fault> faults = new ArrayList<>();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            int line = (int) row.getStartingLineNumber();
            if (field(row, source).isEmpty()) {
                faults.add(
                        new Fault(
                                file,
                                line,
                                "a figure has no source",
                                "Name the document and the place in it, or take the row out"));
            }
            String sure = field(row, confidence);
            if (CONFIDENCES.stream().noneMatch(each -> same(each, sure))) {
                faults.add(
                        new Fault(
                                file,
                                line,
                                "'" + sure + "' is no confidence",
                                "Use one of " + CONFIDENCES.stream().sorted().toList()));
            }
        }
        return faults;
    }

    static List<Fault> ofCase(String file, String text) {
        boolean sourced =
                text.lines()
                        .map(String::strip)
                        .anyMatch(each -> each.matches("#\\s*source:\\s*\\S.*"));
        return sourced
                ? List.of()
                : List.of(
                        new Fault(
                                file,
                                1,
                                "the case has no line '# source: …'",
                                "Say who worked it out, or where it is printed"));
    }

    private static String field(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    /// As the enum `Confidence` reads it: by its text or by its constant.
    private static boolean same(String confidence, String read) {
        return confidence.equals(read)
                || confidence.replace(", ", "_").equalsIgnoreCase(read) && read.matches("[A-Z_]+");
    }
}

package org.tanku.survey;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The rows sent back for correction (退回行), each with all its problems beside it.
final class RejectedRows {
    private RejectedRows() {}

    static void write(OutputStream out, RawTable table, List<RowProblem> problems, Locale locale)
            throws IOException {
        List<String> headings =
                Headings.find(table.rows(), StandMapping.listed())
                        .map(found -> found.row().cells())
                        .orElse(List.of());
        Map<Integer, List<String>> rows = new HashMap<>();
        for (RawRow row : table.rows()) {
            if (!row.cells().equals(headings)) {
                rows.putIfAbsent(row.number(), row.cells());
            }
        }
        write(out, headings, rows, problems, locale);
    }

    /// @param rows by their number; one that is not there is told with its problems alone
    static void write(
            OutputStream out,
            List<String> headings,
            Map<Integer, List<String>> rows,
            List<RowProblem> problems,
            Locale locale)
            throws IOException {
        Sentences sentences = Sentences.of(locale);
        Map<Integer, List<RowProblem>> byRow =
                problems.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RowProblem::row, TreeMap::new, Collectors.toList()));
        try (CsvWriter csv = StandTableWriting.csvWriter(out)) {
            csv.writeRecord(
                    with(
                            headings,
                            headings.size(),
                            sentences.say("rejected.row"),
                            sentences.say("rejected.problems")));
            for (Map.Entry<Integer, List<RowProblem>> entry : byRow.entrySet()) {
                csv.writeRecord(
                        with(
                                rows.getOrDefault(entry.getKey(), List.of()),
                                headings.size(),
                                Integer.toString(entry.getKey()),
                                entry.getValue().stream()
                                        .map(problem -> problem.tell(locale))
                                        .collect(Collectors.joining(" "))));
            }
        }
    }

    private static List<String> with(List<String> cells, int width, String row, String problems) {
        List<String> all = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            all.add(column < cells.size() ? harmless(cells.get(column)) : "");
        }
        all.add(row);
        all.add(problems);
        return all;
    }

    /// A cell that a spreadsheet would run as a formula becomes text; reading takes the mark off
    /// again.
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

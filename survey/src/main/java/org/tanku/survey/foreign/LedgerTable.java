package org.tanku.survey.foreign;

import org.tanku.survey.Problem;
import org.tanku.survey.RawRow;
import org.tanku.survey.RawTable;
import org.tanku.survey.RowProblem;
import org.tanku.survey.StandTable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the ledger of another registry, CSV or Excel (外部登记簿文件): each serial by the format of that
/// registry, quantities held against serials, and every range against every other.
public final class LedgerTable {
    private LedgerTable() {}

    /// @param chosen what columns mean, by their heading; for the rest our list is asked
    public static LedgerReading read(
            byte[] content, ForeignRegistry registry, Map<String, String> chosen) {
        RawTable table = RawTable.read(content);
        Optional<LedgerColumns> columns = LedgerColumns.find(table.rows(), chosen);
        if (columns.isEmpty()) {
            List<RowProblem> problems =
                    table.problems().isEmpty()
                            ? List.of(ofFile(Problem.Kind.FILE_EMPTY))
                            : table.problems();
            return new LedgerReading(List.of(), problems, List.of(), Map.of());
        }
        return read(table, registry, columns.get());
    }

    private static LedgerReading read(
            RawTable table, ForeignRegistry registry, LedgerColumns columns) {
        List<RowProblem> problems = new ArrayList<>(columns.problems());
        List<RowProblem> remarks = new ArrayList<>();
        List<LedgerLot> lots = new ArrayList<>();
        if (problems.isEmpty()) {
            for (RawRow row : table.rows()) {
                if (row.number() > columns.row().number()) {
                    new LedgerRowReading(row, columns, registry, problems, remarks)
                            .read()
                            .ifPresent(lots::add);
                }
            }
            String serials = columns.heading(LedgerField.SERIAL);
            problems.addAll(LotOverlaps.within(lots, serials));
            if (lots.isEmpty() && problems.isEmpty()) {
                problems.add(ofFile(Problem.Kind.NO_ROWS));
            }
            if (!columns.has(LedgerField.BENEFICIARY)
                    && lots.stream().anyMatch(lot -> lot.status() == LotStatus.RETIRED)) {
                remarks.add(
                        new RowProblem(
                                columns.row().number(),
                                LedgerField.BENEFICIARY.key(),
                                "",
                                Problem.of(Problem.Kind.BENEFICIARY_NOT_NAMED)));
            }
        }
        problems.addAll(table.problems());
        problems.sort(Comparator.comparingInt(RowProblem::row));
        return new LedgerReading(lots, problems, remarks, columns.meanings());
    }

    /// Writes the rows that must be corrected, each with all its problems beside it.
    public static void writeRejected(
            OutputStream out,
            byte[] content,
            Map<String, String> chosen,
            List<RowProblem> problems,
            Locale locale)
            throws IOException {
        RawTable table = RawTable.read(content);
        Map<Integer, List<String>> rows = new HashMap<>();
        List<String> headings =
                LedgerColumns.find(table.rows(), chosen)
                        .map(columns -> columns.row().cells())
                        .orElse(List.of());
        table.rows().stream()
                .filter(row -> !row.cells().equals(headings))
                .forEach(row -> rows.putIfAbsent(row.number(), row.cells()));
        StandTable.writeRejected(out, headings, rows, problems, locale);
    }

    private static RowProblem ofFile(Problem.Kind kind) {
        return new RowProblem(0, "", "", Problem.of(kind));
    }
}

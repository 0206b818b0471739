package org.tanku.survey;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the first sheet of an Excel workbook, .xlsx (电子表格). A formula counts with the result that
/// Excel last saw.
final class ExcelSheet {
    private ExcelSheet() {}

    static RawTable read(byte[] content) {
        List<RawRow> rows = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(
                                new ByteArrayInputStream(content),
                                new ReadingOptions(false, true));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) sheet::iterator) {
                RawRow raw = new RawRow(row.getRowNum(), texts(row));
                if (raw.isBlank()) {
                    continue;
                }
                rows.add(raw);
                if (rows.size() > RawTable.MOST_ROWS + 1) {
                    problems.add(DelimitedText.tooMany(raw.number()));
                    break;
                }
            }
        } catch (IOException | RuntimeException damaged) {
            // the library throws what it meets: for a file from outside all of it means one thing
            return RawTable.ofProblem(RowProblem.ofFile("", Problem.Kind.FILE_DAMAGED));
        }
        return new RawTable(rows, problems);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            texts.add(row.getOptionalCell(column).map(ExcelSheet::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> plain(raw);
            case FORMULA -> raw.isEmpty() ? "=" + cell.getFormula() : plain(raw);
            case STRING -> String.valueOf(cell.getValue());
            case ERROR, BOOLEAN -> raw;
            case EMPTY -> "";
        };
    }

    /// Excel writes 0.7 as 0.69999999999999996; the shortest number of the same value is what was
    /// typed.
    private static String plain(String raw) {
        try {
            double value = Double.parseDouble(raw);
            return Double.isFinite(value) ? Decimals.text(value) : raw;
        } catch (NumberFormatException text) {
            return raw;
        }
    }
}

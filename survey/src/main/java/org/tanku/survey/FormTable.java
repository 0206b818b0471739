package org.tanku.survey;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a table of any form, CSV or Excel, with every bad row told (表单读取). The first rows may be a
/// title; the row that names most columns is the row of headings.
public final class FormTable {
    private static final int LOWEST_HEADINGS = 8;

    private FormTable() {}

    public static FormReading read(byte[] content, TableForm form) {
        RawTable table = RawTable.read(content);
        Optional<RawRow> headings =
                table.rows().stream()
                        .limit(LOWEST_HEADINGS)
                        .max(Comparator.comparingLong((RawRow row) -> known(row, form)));
        if (headings.isEmpty()) {
            return new FormReading(
                    List.of(),
                    table.problems().isEmpty()
                            ? List.of(RowProblem.ofFile("", Problem.Kind.FILE_EMPTY))
                            : table.problems());
        }
        return read(table, headings.get(), form);
    }

    private static FormReading read(RawTable table, RawRow headings, TableForm form) {
        List<RowProblem> problems = new ArrayList<>();
        Map<FormColumn, Integer> places = places(headings, form, problems);
        List<FormRow> rows = new ArrayList<>();
        if (problems.isEmpty()) {
            for (RawRow row : table.rows()) {
                if (row.number() > headings.number() && !row.isBlank()) {
                    new FormRowReading(row, headings, places, problems).read().ifPresent(rows::add);
                }
            }
        }
        problems.addAll(table.problems());
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(RowProblem.ofFile("", Problem.Kind.NO_ROWS));
        }
        return new FormReading(rows, problems);
    }

    private static long known(RawRow row, TableForm form) {
        return row.cells().stream()
                .filter(cell -> form.find(CellText.clean(cell)).isPresent())
                .count();
    }

    /// Where each column stands; a heading the form does not know must begin with "remark".
    private static Map<FormColumn, Integer> places(
            RawRow headings, TableForm form, List<RowProblem> problems) {
        Map<FormColumn, Integer> places = new LinkedHashMap<>();
        for (int at = 0; at < headings.cells().size(); at++) {
            String heading = CellText.clean(headings.cell(at));
            Optional<FormColumn> column = form.find(heading);
            if (column.isEmpty()) {
                if (!heading.isEmpty() && !isRemark(heading)) {
                    problems.add(wrong(headings, heading, Problem.Kind.COLUMN_UNKNOWN));
                }
            } else if (places.putIfAbsent(column.get(), at) != null) {
                String first = column.get().headings().getFirst();
                problems.add(wrong(headings, heading, Problem.Kind.COLUMN_TWICE, first));
            }
        }
        form.columns().stream()
                .filter(column -> column.required() && !places.containsKey(column))
                .map(column ->
                        wrong(
                                headings,
                                column.headings().getFirst(),
                                Problem.Kind.COLUMN_MISSING,
                                String.join(", ", column.headings())))
                .forEach(problems::add);
        return places;
    }

    private static boolean isRemark(String heading) {
        String plain = TableForm.plain(heading);
        return plain.startsWith("备注") || plain.startsWith("REMARK");
    }

    private static RowProblem wrong(
            RawRow headings, String heading, Problem.Kind kind, Object... arguments) {
        return new RowProblem(headings.number(), heading, "", Problem.of(kind, arguments));
    }

    /// The empty table, its headings in the reader's language.
    public static void writeTemplateCsv(OutputStream out, TableForm form, Locale locale)
            throws IOException {
        FormWriting.csv(out, form, List.of(), locale);
    }

    /// The empty table, and a second sheet that explains each column in Chinese and English.
    public static void writeTemplateExcel(OutputStream out, TableForm form, Locale locale)
            throws IOException {
        FormWriting.excel(out, form, List.of(), locale);
    }

    /// @param rows cells by the keys of the columns: numbers in plain digits, words as their codes;
    ///   what a row lacks becomes an empty cell
    public static void writeCsv(
            OutputStream out, TableForm form, List<Map<String, String>> rows, Locale locale)
            throws IOException {
        FormWriting.csv(out, form, rows, locale);
    }

    /// As [#writeCsv], in a workbook; numbers are numbers there.
    public static void writeExcel(
            OutputStream out, TableForm form, List<Map<String, String>> rows, Locale locale)
            throws IOException {
        FormWriting.excel(out, form, rows, locale);
    }
}

package org.tanku.survey;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tanku.kernel.trace.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes tables of any form so that [FormTable] reads them back the same (写出表单).
final class FormWriting {
    private static final String APPLICATION = "Tanku";
    private static final String VERSION = "1.0";
    private static final String HEADING_COLOUR = "E3EFE5";
    private static final int WIDTH = 16;
    private static final int WIDE = 46;

    private FormWriting() {}

    static void csv(OutputStream out, TableForm form, List<Map<String, String>> rows, Locale locale)
            throws IOException {
        try (CsvWriter csv = StandTableWriting.csvWriter(out)) {
            csv.writeRecord(headings(form, locale));
            for (Map<String, String> row : rows) {
                csv.writeRecord(
                        form.columns().stream()
                                .map(column -> RejectedRows.harmless(cell(column, row, locale)))
                                .toList());
            }
        }
    }

    static void excel(
            OutputStream out, TableForm form, List<Map<String, String>> rows, Locale locale)
            throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, VERSION)) {
            Sentences sentences = Sentences.of(locale);
            Worksheet table = workbook.newWorksheet(sentences.say("form.sheet"));
            List<String> headings = headings(form, locale);
            for (int at = 0; at < headings.size(); at++) {
                heading(table, at, headings.get(at), WIDTH);
            }
            table.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                write(table, row + 1, form, rows.get(row), locale);
            }
            explain(workbook.newWorksheet(sentences.say("sheet.explanation")), form);
        }
    }

    private static void write(
            Worksheet table, int row, TableForm form, Map<String, String> cells, Locale locale) {
        for (int at = 0; at < form.columns().size(); at++) {
            FormColumn column = form.columns().get(at);
            String cell = cell(column, cells, locale);
            if (cell.isEmpty()) {
                continue;
            }
            if (column.content() instanceof FormColumn.Content.Number) {
                table.value(row, at, Double.parseDouble(cell));
            } else {
                table.value(row, at, cell);
            }
        }
    }

    /// Both languages side by side: the sheet goes from hand to hand.
    private static void explain(Worksheet sheet, TableForm form) {
        int at = 0;
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Sentences sentences = Sentences.of(locale);
            heading(
                    sheet,
                    at,
                    sentences.say(chinese(locale) ? "form.column.zh" : "form.column.en"),
                    WIDTH);
            heading(sheet, at + 1, sentences.say("form.need"), WIDTH);
            heading(sheet, at + 2, sentences.say("form.allowed"), WIDE);
            for (int row = 0; row < form.columns().size(); row++) {
                FormColumn column = form.columns().get(row);
                sheet.value(row + 1, at, headings(form, locale).get(row));
                sheet.value(
                        row + 1,
                        at + 1,
                        sentences.say(column.required() ? "form.required" : "form.optional"));
                sheet.value(row + 1, at + 2, allowed(column.content(), sentences));
                sheet.style(row + 1, at + 2).wrapText(true).set();
            }
            at += 3;
        }
    }

    private static String allowed(FormColumn.Content content, Sentences sentences) {
        return switch (content) {
            case FormColumn.Content.Text() -> sentences.say("form.text");
            case FormColumn.Content.Day() -> sentences.say("form.day");
            case FormColumn.Content.Word word -> word.allowed();
            case FormColumn.Content.Number(var unit, var least, var most) ->
                    sentences.say(
                            "form.number",
                            FormRowReading.end(least),
                            FormRowReading.end(most),
                            CellNumber.told(unit));
        };
    }

    private static void heading(Worksheet sheet, int at, String text, int width) {
        sheet.value(0, at, text);
        sheet.width(at, width);
        sheet.style(0, at).bold().fillColor(HEADING_COLOUR).set();
    }

    private static List<String> headings(TableForm form, Locale locale) {
        return form.columns().stream().map(column -> column.heading(locale)).toList();
    }

    private static String cell(FormColumn column, Map<String, String> row, Locale locale) {
        String cell = row.getOrDefault(column.key(), "");
        if (cell.isEmpty() || !(column.content() instanceof FormColumn.Content.Word)) {
            return cell;
        }
        Words words = column.words(cell);
        return chinese(locale) ? words.chinese() : words.english();
    }

    private static boolean chinese(Locale locale) {
        return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}

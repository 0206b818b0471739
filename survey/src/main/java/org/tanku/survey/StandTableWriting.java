package org.tanku.survey;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Quantity;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Writes stands into a file (写出小班表), one row a stand; what was not measured is an empty cell.
final class StandTableWriting {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String APPLICATION = "Tanku";
    private static final String VERSION = "1.0";
    private static final int HEADING_WIDTH = 16;
    private static final int EXPLANATION_WIDTH = 46;

    private StandTableWriting() {}

    static void csv(OutputStream out, List<Stand> stands, Locale locale) throws IOException {
        try (CsvWriter csv = csvWriter(out)) {
            csv.writeRecord(headings(locale));
            for (Stand stand : stands) {
                csv.writeRecord(cells(stand));
            }
        }
    }

    static CsvWriter csvWriter(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        return CsvWriter.builder().build(writer);
    }

    static void excel(OutputStream out, List<Stand> stands, Locale locale) throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, VERSION)) {
            Sentences sentences = Sentences.of(locale);
            Worksheet table = workbook.newWorksheet(sentences.say("sheet.table"));
            List<String> headings = headings(locale);
            for (int column = 0; column < headings.size(); column++) {
                table.value(0, column, headings.get(column));
                table.width(column, HEADING_WIDTH);
                table.style(0, column).bold().fillColor("E3EFE5").set();
            }
            table.freezePane(0, 1);
            for (int row = 0; row < stands.size(); row++) {
                write(table, row + 1, stands.get(row));
            }
            explain(workbook.newWorksheet(sentences.say("sheet.explanation")));
        }
    }

    private static void write(Worksheet table, int row, Stand stand) {
        List<String> cells = cells(stand);
        for (StandField field : StandField.values()) {
            String cell = cells.get(field.ordinal());
            if (cell.isEmpty()) {
                continue;
            }
            if (field.holdsNumbers()) {
                table.value(row, field.ordinal(), Double.parseDouble(cell));
            } else {
                table.value(row, field.ordinal(), cell);
            }
        }
    }

    /// Both languages side by side: the sheet goes from hand to hand.
    private static void explain(Worksheet sheet) {
        List<Sentences> languages =
                List.of(Sentences.of(Locale.CHINESE), Sentences.of(Locale.ENGLISH));
        List<String> parts = List.of("heading", "means", "allowed", "example");
        int column = 0;
        for (Sentences language : languages) {
            for (String part : parts) {
                sheet.value(0, column, language.say("explanation." + part));
                sheet.style(0, column).bold().fillColor("E3EFE5").set();
                sheet.width(
                        column,
                        part.equals("means") || part.equals("allowed")
                                ? EXPLANATION_WIDTH
                                : HEADING_WIDTH);
                for (StandField field : StandField.values()) {
                    sheet.value(field.ordinal() + 1, column, explanation(language, part, field));
                    sheet.style(field.ordinal() + 1, column).wrapText(true).set();
                }
                column++;
            }
        }
    }

    private static String explanation(Sentences language, String part, StandField field) {
        if (part.equals("allowed")) {
            switch (field) {
                case LAND_CATEGORY -> {
                    return StandWords.LAND_CATEGORIES.allowed();
                }
                case FOREST_CATEGORY -> {
                    return StandWords.FOREST_CATEGORIES.allowed();
                }
                case ORIGIN -> {
                    return StandWords.ORIGINS.allowed();
                }
                default -> {}
            }
        }
        return language.say(part + "." + field.key());
    }

    static List<String> headings(Locale locale) {
        Sentences sentences = Sentences.of(locale);
        return java.util.Arrays.stream(StandField.values())
                .map(field -> sentences.say("heading." + field.key()))
                .toList();
    }

    static List<String> cells(Stand stand) {
        return List.of(
                stand.code().county(),
                stand.code().township(),
                stand.code().village(),
                stand.code().compartment(),
                stand.code().number(),
                Decimals.text(stand.area().value()),
                StandWords.LAND_CATEGORIES.chinese(stand.landCategory()),
                StandWords.FOREST_CATEGORIES.chinese(stand.forestCategory()),
                StandWords.ORIGINS.chinese(stand.origin()),
                stand.dominantSpecies(),
                quantity(stand.age()),
                canopy(stand.canopy()),
                quantity(stand.stockPerHectare()));
    }

    private static String quantity(Reading<? extends Quantity> reading) {
        return switch (reading) {
            case Reading.Measured<? extends Quantity>(var value) -> Decimals.text(value.value());
            case Reading.NotMeasured<? extends Quantity> _ -> "";
        };
    }

    private static String canopy(Reading<CanopyDensity> reading) {
        return switch (reading) {
            case Reading.Measured<CanopyDensity>(var value) -> Decimals.text(value.value());
            case Reading.NotMeasured<CanopyDensity> _ -> "";
        };
    }
}

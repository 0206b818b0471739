package org.tanku.survey;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tanku.kernel.forest.Stand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Small files for tests (测试用表).
final class Tables {
    static final SurveyHeader SURVEY = new SurveyHeader("survey 2021", LocalDate.of(2021, 6, 30));
    static final String HEADINGS =
            "county_code,township_code,village_code,compartment,stand,area_mu,land_category,"
                    + "forest_category,origin,dominant_species,age_years,canopy_density,"
                    + "stock_m3_per_hm2";
    static final String GOOD = "350428,101,205,012,0034,62.5,乔木林地,公益林,人工,杉木,24,0.7,132.4";

    private Tables() {}

    static byte[] csv(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static StandTableReading read(byte[] content) {
        return StandTable.read(content, SURVEY, Counties.all());
    }

    static StandTableReading readRows(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADINGS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return read(csv(lines));
    }

    /// The good row with one cell changed.
    static String rowWith(StandField field, String cell) {
        String[] cells = GOOD.split(",", -1);
        cells[field.ordinal()] = cell;
        return String.join(",", cells);
    }

    static byte[] written(List<Stand> stands, boolean excel, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (excel) {
                StandTable.writeExcel(out, stands, locale);
            } else {
                StandTable.writeCsv(out, stands, locale);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    interface Filling {
        void fill(Worksheet sheet);
    }

    static byte[] excel(Filling filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("a"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /// Row 1 the headings, row 2 the good row with its numbers as numbers.
    static void good(Worksheet sheet) {
        String[] headings = HEADINGS.split(",");
        String[] cells = GOOD.split(",");
        for (int column = 0; column < headings.length; column++) {
            sheet.value(0, column, headings[column]);
            if (cells[column].matches("[0-9.]+")) {
                sheet.value(1, column, Double.parseDouble(cells[column]));
            } else {
                sheet.value(1, column, cells[column]);
            }
        }
    }
}

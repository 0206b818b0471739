package org.tanku.bench;

import org.tanku.survey.StandTable;
import org.tanku.survey.StandTableReading;
import org.tanku.survey.SurveyHeader;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/// The product's own reading of a stand table (读小班表): every cell checked, one [Stand] a row. It
/// does more than a bare CSV reader, and its rows are wider.
final class SurveyPeer {
    private static final String HEADINGS =
            "county_code,township_code,village_code,compartment,stand,area_mu,land_category,"
                    + "forest_category,origin,dominant_species,age_years,canopy_density,"
                    + "stock_m3_per_hm2\n";

    private static final int ROWS = 100_000;

    private SurveyPeer() {}

    /// `PLAN N REPETITIONS`; the number of rows is its own.
    public static void main(String[] arguments) throws Exception {
        int repetitions = Integer.parseInt(arguments[2]);
        byte[] table = table(ROWS).getBytes(StandardCharsets.UTF_8);
        System.out.println(
                Result.of("stand-table", 1, ROWS, 2, repetitions, () -> read(table, ROWS)));
    }

    private static double read(byte[] table, int rows) throws Exception {
        SurveyHeader survey = new SurveyHeader("survey 2025", LocalDate.of(2025, 12, 31));
        StandTableReading reading = StandTable.readCsv(new ByteArrayInputStream(table), survey);
        if (reading.stands().size() != rows || !reading.problems().isEmpty()) {
            throw new IllegalStateException("a generated table was refused: " + reading.problems());
        }
        return 0;
    }

    private static String table(int rows) {
        StringBuilder table = new StringBuilder(HEADINGS);
        for (int i = 0; i < rows; i++) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "350428,%03d,%03d,%03d,%04d,%d.5,乔木林地,商品林,人工,杉木,%d,0.7,%d.25%n",
                            100 + i / 10_000_000,
                            100 + i / 100_000 % 100,
                            1 + i / 1_000 % 100,
                            1 + i % 1_000,
                            10 + i % 90,
                            5 + i % 30,
                            40 + i % 200));
        }
        return table.toString();
    }
}

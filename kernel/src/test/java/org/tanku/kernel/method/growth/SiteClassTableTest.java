package org.tanku.kernel.method.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class SiteClassTableTest {
    private static final Path PINE =
            Path.of("..", "..", "shared", "data", "forest", "yield_table_pine_wiedemann_1943.csv");
    private static final SiteClassTable SMALL =
            new SiteClassTable(
                    "an invented table",
                    List.of(siteClass(1, 10, 20, 100, 200), siteClass(2, 6, 12, 60, 120)));

    @Test
    void a_height_between_two_classes_tells_a_class_between_them() {
        assertThat(read(SMALL, 8, 25)).isCloseTo(1.5, within(1e-12));
        assertThat(read(SMALL, 10, 25)).isEqualTo(1);
        assertThat(read(SMALL, 6, 25)).isEqualTo(2);
        assertThat(read(SMALL, 13.5, 30)).isCloseTo(1.25, within(1e-12));
    }

    @Test
    void a_class_tells_what_a_stand_will_hold() {
        assertThat(stock(SMALL, 1.25, 30)).isCloseTo(150 - 60 * 0.25, within(1e-12));
        assertThat(stock(SMALL, 1, 25)).isEqualTo(100);
        assertThat(stock(SMALL, 2, 35)).isEqualTo(120);
        assertThat(stock(SMALL, 2, 99)).isEqualTo(120);
    }

    @Test
    void nothing_is_guessed_outside_the_table() {
        assertThat(SMALL.siteClass(height(10.1), age(25)))
                .isEqualTo(new SiteClassTable.Outcome.OutsideTable(10, 6));
        assertThat(SMALL.siteClass(height(5.9), age(25)))
                .isEqualTo(new SiteClassTable.Outcome.OutsideTable(10, 6));
        assertThatThrownBy(() -> stock(SMALL, 2.1, 25))
                .hasMessage("an invented table has no site class 2.1");
        assertThatThrownBy(() -> stock(SMALL, 0.9, 25)).hasMessageContaining("0.9");
    }

    @Test
    void a_table_has_two_classes_in_order() {
        SiteClassTable.SiteClass one = siteClass(1, 10, 20, 100, 200);
        assertThatThrownBy(() -> new SiteClassTable("table", List.of(one)))
                .hasMessage("table needs two site classes, not 1");
        assertThatThrownBy(() -> new SiteClassTable("table", List.of(one, one)))
                .hasMessage("table: classes rise, not 1.0 → 1.0");
    }

    @Test
    void every_row_of_the_pine_table_is_read_back() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(PINE), "needs the yield table " + PINE);
        List<NamedCsvRecord> rows = pine();
        SiteClassTable table = table(rows);
        int checked = 0;
        for (NamedCsvRecord row : rows) {
            double number = Double.parseDouble(row.getField("si"));
            double years = Double.parseDouble(row.getField("age"));
            double height = Double.parseDouble(row.getField("h_q_m"));
            assertThat(stock(table, number, years))
                    .isEqualTo(Double.parseDouble(row.getField("v_m3_ha")));
            if (table.siteClass(height(height), age(years))
                    instanceof SiteClassTable.Outcome.Read(var read)) {
                assertThat(read.value().value()).isCloseTo(number, within(1e-9));
                checked++;
            }
        }
        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(checked).isEqualTo(rows.size());
    }

    private static List<NamedCsvRecord> pine() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(PINE);
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.filter(row ->
                            !row.getField("v_m3_ha").isEmpty() && !row.getField("h_q_m").isEmpty())
                    .toList();
        }
    }

    private static SiteClassTable table(List<NamedCsvRecord> rows) {
        Map<Double, List<NamedCsvRecord>> bySite = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            bySite.computeIfAbsent(Double.valueOf(row.getField("si")), _ -> new ArrayList<>())
                    .add(row);
        }
        List<SiteClassTable.SiteClass> classes = new ArrayList<>();
        bySite.forEach((number, ofSite) -> classes.add(siteClass(number, ofSite)));
        return new SiteClassTable("Wiedemann 1943, pine", classes);
    }

    private static SiteClassTable.SiteClass siteClass(double number, List<NamedCsvRecord> rows) {
        return new SiteClassTable.SiteClass(
                number,
                new YieldCurve<>(
                        "pine " + number,
                        YieldEquations.HEIGHT,
                        rows.stream()
                                .map(row -> row(row, new Metres(value(row, "h_q_m"))))
                                .toList()),
                new YieldCurve<>(
                        "pine " + number,
                        YieldEquations.VOLUME,
                        rows.stream()
                                .map(row ->
                                        row(row, new CubicMetresPerHectare(value(row, "v_m3_ha"))))
                                .toList()));
    }

    private static <Q extends Quantity> YieldCurve.Row<Q> row(NamedCsvRecord row, Q value) {
        return new YieldCurve.Row<>(new Years(value(row, "age")), value);
    }

    private static double value(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static SiteClassTable.SiteClass siteClass(
            double number, double height25, double height35, double stock25, double stock35) {
        return new SiteClassTable.SiteClass(
                number,
                new YieldCurve<>(
                        "heights",
                        YieldEquations.HEIGHT,
                        List.of(
                                new YieldCurve.Row<>(new Years(25), new Metres(height25)),
                                new YieldCurve.Row<>(new Years(35), new Metres(height35)))),
                new YieldCurve<>(
                        "stocks",
                        YieldEquations.VOLUME,
                        List.of(
                                new YieldCurve.Row<>(
                                        new Years(25), new CubicMetresPerHectare(stock25)),
                                new YieldCurve.Row<>(
                                        new Years(35), new CubicMetresPerHectare(stock35)))));
    }

    private static double read(SiteClassTable table, double height, double years) {
        return switch (table.siteClass(height(height), age(years))) {
            case SiteClassTable.Outcome.Read(var siteClass) -> siteClass.value().value();
            case SiteClassTable.Outcome.OutsideTable(var highest, var lowest) ->
                    throw new AssertionError(lowest + " … " + highest);
        };
    }

    private static double stock(SiteClassTable table, double number, double years) {
        return table.stock(
                        Explained.given(SiteClassTable.CLASS, new Ratio(number), "read"),
                        age(years))
                .value()
                .value();
    }

    private static Explained<Metres> height(double metres) {
        return Explained.given(SiteEquations.H, new Metres(metres), "measured");
    }

    private static Explained<Years> age(double years) {
        return Explained.given(CurveEquations.AGE, new Years(years), "asked");
    }
}

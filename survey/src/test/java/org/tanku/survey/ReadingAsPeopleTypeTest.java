package org.tanku.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanku.kernel.forest.ForestCategory;
import org.tanku.kernel.forest.LandCategory;
import org.tanku.kernel.forest.Origin;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Mu;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

class ReadingAsPeopleTypeTest {
    private static final String FOREST_MAP =
            "XIAN,XIANG,CUN,LIN_BAN,XIAO_BAN,MIAN_JI,DI_LEI,SEN_LIN_LB,QI_YUAN,YOU_SHI_SZ,"
                    + "PINGJUN_NL,YU_BI_DU,HUO_LMGQXJ,DI_MAO,LING_ZU";
    private static final String FOREST_MAP_ROW =
            "350428,101,205,0012,00034,4.5,0111,11,21,杉木,24,0.7,132.4,2,3";
    private static final Stand EXPECTED = good(Tables.readRows(Tables.GOOD));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AREA | ６２．５",
                "AREA | 62.5 亩",
                "AREA | 62.50",
                "AREA | 62。5",
                "AREA | 62.5mu ",
                "AREA | +62.5",
                "AREA | 6.25e1",
                "CANOPY | ０.７",
                "CANOPY | .7",
                "AGE | 24年",
                "AGE | 24.0",
                "STOCK | 132.4m³/hm²",
                "STOCK | 132.4 立方米/公顷",
                "COUNTY | '\"=\"\"350428\"\"\"'",
                "NUMBER | 34",
                "NUMBER | 00034",
                "COMPARTMENT | 12",
                "TOWNSHIP | 350428101",
                "VILLAGE | 350428101205",
                "LAND_CATEGORY | 0111",
                "LAND_CATEGORY | 乔木林",
                "LAND_CATEGORY | ARBOUR_FOREST",
                "FOREST_CATEGORY | 1",
                "FOREST_CATEGORY | 生态公益林",
                "FOREST_CATEGORY | public-welfare forest",
                "ORIGIN | 21",
                "ORIGIN | 人工林",
                "ORIGIN | planted",
                "DOMINANT_SPECIES | ' 杉木　'"
            })
    void the_same_value_is_understood(StandField field, String cell) {
        assertThat(good(Tables.readRows(Tables.rowWith(field, cell)))).isEqualTo(EXPECTED);
    }

    @Test
    void thousands_in_quotes_are_understood() {
        assertThat(good(Tables.readRows(Tables.rowWith(StandField.AREA, "\"1,062.5\""))).area())
                .isEqualTo(new Mu(1062.5));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "-", "—", "/", "无", "未测", "NA", "null"})
    void what_was_not_measured_is_missing_and_never_zero(String cell) {
        Stand stand = good(Tables.readRows(Tables.rowWith(StandField.STOCK, cell)));
        assertThat(stand.stockPerHectare())
                .isEqualTo(new Reading.NotMeasured<>("the survey table gives no growing stock"));
        assertThat(good(Tables.readRows(Tables.rowWith(StandField.AGE, cell))).age())
                .isInstanceOf(Reading.NotMeasured.class);
        assertThat(good(Tables.readRows(Tables.rowWith(StandField.CANOPY, cell))).canopy())
                .isInstanceOf(Reading.NotMeasured.class);
    }

    @Test
    void a_measured_zero_stays_zero() {
        Stand stand = good(Tables.readRows(Tables.rowWith(StandField.STOCK, "0")));
        assertThat(stand.stockPerHectare()).isInstanceOf(Reading.Measured.class);
    }

    @Test
    void encodings_and_separators_of_offices_are_recognised() {
        String text = Tables.HEADINGS + "\r\n" + Tables.GOOD + "\r\n";
        List<byte[]> files =
                List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                        text.getBytes(Charset.forName("GB18030")),
                        text.getBytes(Charset.forName("GBK")),
                        text.replace(',', ';').getBytes(StandardCharsets.UTF_8),
                        text.replace(',', '\t').getBytes(Charset.forName("GBK")),
                        text.replace(',', '\t').getBytes(StandardCharsets.UTF_16));
        for (byte[] file : files) {
            assertThat(good(Tables.read(file))).isEqualTo(EXPECTED);
        }
    }

    @Test
    void pinyin_headings_of_the_forest_map_are_understood_with_their_units() {
        Stand stand = good(Tables.read(Tables.csv(FOREST_MAP, FOREST_MAP_ROW)));
        assertThat(stand.area()).isEqualTo(new Mu(67.5));
        assertThat(stand.code()).isEqualTo(EXPECTED.code());
        assertThat(stand.landCategory()).isEqualTo(LandCategory.ARBOUR_FOREST);
        assertThat(stand.forestCategory()).isEqualTo(ForestCategory.PUBLIC_WELFARE);
        assertThat(stand.origin()).isEqualTo(Origin.PLANTED);
    }

    @Test
    void chinese_headings_in_any_order_below_a_title_are_understood() {
        StandTableReading reading =
                Tables.read(
                        Tables.csv(
                                "某县小班调查表,,,,,,,,,,,,,",
                                ",,,,,,,,,,,,,",
                                "序号,面积（亩）,县代码,乡镇代码,村代码,林班,小班,地类,森林类别,起源,优势树种,平均年龄,郁闭度,每公顷蓄积(m³)",
                                "1,62.5,350428,101,205,12,34,乔木林地,公益林,人工,杉木,24,0.7,132.4",
                                "2,,,,,,,,,,,,,"));
        assertThat(good(reading)).isEqualTo(EXPECTED);
    }

    @Test
    void numbers_and_formulas_of_excel_are_understood() {
        byte[] file =
                Tables.excel(sheet -> {
                    Tables.good(sheet);
                    sheet.value(1, StandField.CANOPY.ordinal(), 0.1 + 0.6);
                });
        Stand stand = good(Tables.read(file));
        assertThat(stand.code()).isEqualTo(EXPECTED.code());
        assertThat(stand.stockPerHectare()).isEqualTo(EXPECTED.stockPerHectare());
        byte[] formula =
                Tables.excel(sheet -> {
                    Tables.good(sheet);
                    sheet.formula(1, StandField.AREA.ordinal(), "15*4.5");
                });
        assertThat(Tables.read(formula).problems())
                .extracting(RowProblem::row, RowProblem::column, p -> p.expected().kind())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                2, "area_mu", Problem.Kind.FORMULA_WITHOUT_VALUE));
    }

    @Test
    void every_heading_of_the_templates_is_known() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (boolean excel : List.of(true, false)) {
                StandTableReading reading = Tables.read(Tables.written(List.of(), excel, locale));
                assertThat(reading.problems())
                        .extracting(p -> p.expected().kind())
                        .containsExactly(Problem.Kind.NO_ROWS);
            }
        }
    }

    private static Stand good(StandTableReading reading) {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.stands()).hasSize(1);
        return reading.stands().getFirst();
    }
}

package org.tanku.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class BrokenFileTest {
    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of(StandField.COUNTY, "", Problem.Kind.VALUE_MISSING),
                Arguments.of(StandField.COUNTY, "将乐县", Problem.Kind.CODE_MALFORMED),
                Arguments.of(StandField.TOWNSHIP, "350429101", Problem.Kind.CODE_OF_ANOTHER_PLACE),
                Arguments.of(StandField.VILLAGE, "常口", Problem.Kind.CODE_MALFORMED),
                Arguments.of(StandField.NUMBER, "", Problem.Kind.VALUE_MISSING),
                Arguments.of(StandField.NUMBER, "3.5", Problem.Kind.CODE_MALFORMED),
                Arguments.of(StandField.AREA, "", Problem.Kind.VALUE_MISSING),
                Arguments.of(StandField.AREA, "0", Problem.Kind.NOT_POSITIVE),
                Arguments.of(StandField.AREA, "-3", Problem.Kind.NOT_POSITIVE),
                Arguments.of(StandField.AREA, "many", Problem.Kind.NOT_A_NUMBER),
                Arguments.of(StandField.AREA, "4.2公顷", Problem.Kind.OTHER_UNIT),
                Arguments.of(StandField.AREA, "\"62,5\"", Problem.Kind.DECIMAL_COMMA),
                Arguments.of(StandField.AREA, "41666.7", Problem.Kind.TOO_LARGE),
                Arguments.of(StandField.AREA, "=F2*15", Problem.Kind.FORMULA_WITHOUT_VALUE),
                Arguments.of(StandField.AREA, "#DIV/0!", Problem.Kind.EXCEL_ERROR),
                Arguments.of(StandField.AREA, "1e999", Problem.Kind.NOT_A_NUMBER),
                Arguments.of(StandField.AREA, ".", Problem.Kind.NOT_A_NUMBER),
                Arguments.of(StandField.LAND_CATEGORY, "森林", Problem.Kind.WORD_UNKNOWN),
                Arguments.of(StandField.FOREST_CATEGORY, "9", Problem.Kind.WORD_UNKNOWN),
                Arguments.of(StandField.ORIGIN, "", Problem.Kind.VALUE_MISSING),
                Arguments.of(StandField.DOMINANT_SPECIES, "310", Problem.Kind.SPECIES_IS_A_CODE),
                Arguments.of(StandField.DOMINANT_SPECIES, "", Problem.Kind.VALUE_MISSING),
                Arguments.of(
                        StandField.DOMINANT_SPECIES, "杉".repeat(41), Problem.Kind.SPECIES_TOO_LONG),
                Arguments.of(StandField.AGE, "1998", Problem.Kind.TOO_LARGE),
                Arguments.of(StandField.AGE, "-1", Problem.Kind.NEGATIVE),
                Arguments.of(StandField.CANOPY, "7", Problem.Kind.CANOPY_TENFOLD),
                Arguments.of(StandField.CANOPY, "70", Problem.Kind.CANOPY_PERCENT),
                Arguments.of(StandField.CANOPY, "70%", Problem.Kind.CANOPY_PERCENT),
                Arguments.of(StandField.CANOPY, "-0.1", Problem.Kind.CANOPY_OUT_OF_RANGE),
                Arguments.of(StandField.STOCK, "8275", Problem.Kind.TOO_LARGE),
                Arguments.of(StandField.STOCK, "132 立方米", Problem.Kind.OTHER_UNIT));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_bad_cell_is_told_with_row_column_and_reason(
            StandField field, String cell, Problem.Kind kind) {
        StandTableReading reading = Tables.readRows(Tables.rowWith(field, cell));
        assertThat(reading.stands()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        RowProblem problem = reading.problems().getFirst();
        assertThat(problem.expected().kind()).isEqualTo(kind);
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(Tables.HEADINGS.split(",")[field.ordinal()]);
        assertThat(problem.found()).isEqualTo(CellText.clean(cell.replace("\"", "")));
        assertThat(problem.tell(Locale.CHINESE)).startsWith("第 2 行").doesNotContain("{");
        assertThat(problem.tell(Locale.ENGLISH)).startsWith("Row 2").doesNotContain("{");
    }

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("nothing", new byte[0], Problem.Kind.FILE_EMPTY),
                Arguments.of("spaces", Tables.csv("", "  ,"), Problem.Kind.FILE_EMPTY),
                Arguments.of("headings only", Tables.csv(Tables.HEADINGS), Problem.Kind.NO_ROWS),
                Arguments.of("zip", zip("a.csv"), Problem.Kind.FILE_IS_ZIP),
                Arguments.of("docx", zip("word/document.xml"), Problem.Kind.FILE_IS_WORD),
                Arguments.of("ods", zip("mimetype"), Problem.Kind.FILE_IS_OPEN_DOCUMENT),
                Arguments.of("half a zip", half(zip("a.csv")), Problem.Kind.FILE_DAMAGED),
                Arguments.of("not xlsx", zip("xl/workbook.xml"), Problem.Kind.FILE_DAMAGED),
                Arguments.of("xls", old("Workbook"), Problem.Kind.FILE_IS_OLD_EXCEL),
                Arguments.of("doc", old("WordDocument"), Problem.Kind.FILE_IS_WORD),
                Arguments.of("pdf", Tables.csv("%PDF-1.7"), Problem.Kind.FILE_IS_PDF),
                Arguments.of(
                        "png",
                        new byte[] {(byte) 0x89, 'P', 0, 1},
                        Problem.Kind.FILE_IS_NOT_A_TABLE),
                Arguments.of(
                        "bytes",
                        new byte[] {(byte) 0xFF, 10, (byte) 0xFF},
                        Problem.Kind.ENCODING_UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_is_no_table_is_refused_with_advice(
            String what, byte[] content, Problem.Kind kind) {
        StandTableReading reading = Tables.read(content);
        assertThat(reading.stands()).as(what).isEmpty();
        assertThat(reading.problems())
                .as(what)
                .extracting(problem -> problem.expected().kind())
                .containsExactly(kind);
        assertThat(reading.problems().getFirst().tell(Locale.CHINESE)).startsWith("整个文件：");
    }

    @Test
    void every_bad_row_is_told_and_not_the_first_only() {
        StandTableReading reading =
                Tables.readRows(
                        Tables.rowWith(StandField.CANOPY, "7"),
                        Tables.GOOD,
                        Tables.rowWith(StandField.AREA, "").replace("乔木林地", "?"),
                        Tables.GOOD);
        assertThat(reading.stands()).hasSize(1);
        assertThat(reading.problems()).extracting(RowProblem::row).containsExactly(2, 4, 4, 5);
    }

    @Test
    void a_canopy_of_seven_was_probably_a_tenth() {
        RowProblem problem =
                Tables.readRows(Tables.rowWith(StandField.CANOPY, "7")).problems().getFirst();
        assertThat(problem.tell(Locale.ENGLISH))
                .isEqualTo(
                        "Row 2, column “canopy_density”: found “7”; "
                                + "expected 0 to 1 — a tenth of it was probably meant: 0.7?");
        assertThat(problem.tell(Locale.SIMPLIFIED_CHINESE)).contains("可能多写了十倍", "0.7");
    }

    @Test
    void a_second_row_of_a_stand_names_the_first() {
        RowProblem problem =
                Tables.readRows(Tables.GOOD, Tables.GOOD.replace("0034", "34"))
                        .problems()
                        .getFirst();
        assertThat(problem.expected().kind()).isEqualTo(Problem.Kind.STAND_TWICE);
        assertThat(problem.found()).isEqualTo("350428-101-205-012-0034");
        assertThat(problem.tell(Locale.ENGLISH)).contains("row 2");
    }

    @Test
    void missing_double_and_unknown_columns_are_named() {
        StandTableReading reading =
                Tables.read(
                        Tables.csv(
                                Tables.HEADINGS.replace("canopy_density", "canopy_densty")
                                        + ",郁密度,公顷蓄积,小班号,备注1",
                                Tables.GOOD));
        assertThat(reading.problems())
                .extracting(RowProblem::column, p -> p.expected().kind())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "canopy_densty", Problem.Kind.COLUMN_UNKNOWN_BUT_NEAR),
                        org.assertj.core.groups.Tuple.tuple("郁密度", Problem.Kind.COLUMN_UNKNOWN),
                        org.assertj.core.groups.Tuple.tuple(
                                "公顷蓄积", Problem.Kind.COLUMN_UNKNOWN_BUT_NEAR),
                        org.assertj.core.groups.Tuple.tuple("小班号", Problem.Kind.COLUMN_TWICE),
                        org.assertj.core.groups.Tuple.tuple(
                                "canopy_density", Problem.Kind.COLUMN_MISSING));
    }

    @Test
    void a_comma_inside_a_number_is_one_problem_of_the_row() {
        StandTableReading reading =
                Tables.readRows(Tables.GOOD.replace("62.5", "1,062.5"), Tables.GOOD);
        assertThat(reading.stands()).hasSize(1);
        assertThat(reading.problems())
                .extracting(p -> p.expected().kind())
                .containsExactly(Problem.Kind.VALUE_BESIDE_THE_TABLE);
    }

    @Test
    void an_open_quote_is_told_where_it_swallows_the_file() {
        StandTableReading reading =
                Tables.readRows(Tables.GOOD, Tables.GOOD.replace("杉木", "\"杉木"), Tables.GOOD);
        assertThat(reading.problems())
                .extracting(RowProblem::row, p -> p.expected().kind())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, Problem.Kind.QUOTE_NOT_CLOSED));
    }

    @Test
    void rows_of_a_county_that_is_not_the_senders_are_refused() {
        StandTableReading reading =
                StandTable.read(
                        Tables.csv(
                                Tables.HEADINGS,
                                Tables.GOOD,
                                Tables.rowWith(StandField.COUNTY, "350102")),
                        Tables.SURVEY,
                        new Counties("3504", county -> county.startsWith("3504")));
        assertThat(reading.stands()).hasSize(1);
        assertThat(reading.problems())
                .extracting(RowProblem::row, RowProblem::found, p -> p.expected().kind())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                3, "350102", Problem.Kind.COUNTY_NOT_PERMITTED));
    }

    @Test
    void more_than_two_hundred_thousand_rows_are_told() {
        StringBuilder text = new StringBuilder(Tables.HEADINGS).append('\n');
        for (int number = 1; number <= RawTable.MOST_ROWS + 5; number++) {
            text.append(Tables.rowWith(StandField.NUMBER, Integer.toString(number))).append('\n');
        }
        StandTableReading reading = Tables.read(text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems())
                .extracting(RowProblem::row, p -> p.expected().kind())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                RawTable.MOST_ROWS + 2, Problem.Kind.TOO_MANY_ROWS));
    }

    @Test
    void every_kind_of_problem_has_a_sentence_in_both_languages() {
        for (Problem.Kind kind : Problem.Kind.values()) {
            Problem problem = Problem.of(kind, "a", "b");
            assertThat(problem.tell(Locale.CHINESE)).as(kind.name()).isNotBlank();
            assertThat(problem.tell(Locale.ENGLISH))
                    .as(kind.name())
                    .isNotEqualTo(problem.tell(Locale.CHINESE));
        }
        assertThat(Problem.of(Problem.Kind.NO_ROWS).tell(Locale.JAPANESE))
                .isEqualTo(Problem.of(Problem.Kind.NO_ROWS).tell(Locale.CHINESE));
    }

    @Test
    void rejected_rows_go_back_with_their_reasons_and_can_come_again() throws IOException {
        byte[] content =
                Tables.csv(
                        Tables.HEADINGS,
                        Tables.GOOD,
                        Tables.rowWith(StandField.CANOPY, "7").replace("0034", "0035"),
                        Tables.rowWith(StandField.DOMINANT_SPECIES, "=cmd()")
                                .replace("0034", "0036")
                                .replace("62.5", "0"));
        List<RowProblem> problems = Tables.read(content).problems();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StandTable.writeRejected(out, content, problems, Locale.CHINESE);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(3);
        assertThat(text).contains("备注：原行号").contains("第 3 行").contains("'=cmd()");
        StandTableReading again =
                Tables.read(text.replace(",7,", ",0.7,").getBytes(StandardCharsets.UTF_8));
        assertThat(again.stands()).hasSize(1);
        assertThat(again.problems()).hasSameSizeAs(problems.subList(1, problems.size()));
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("x".repeat(1000).getBytes(Charset.forName("GB18030")));
        }
        return out.toByteArray();
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] old(String stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        return out.toByteArray();
    }
}

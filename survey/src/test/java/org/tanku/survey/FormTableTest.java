package org.tanku.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.trace.Words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class FormTableTest {
    private static final String TREES = "样地号,样木号,树种,胸径（厘米）,树高（米）,林木状态\n";
    private static final String PADDY =
            "field,season,area hm2,first_day,last_day,baseline water,pre-season,remark\n";

    private static FormReading trees(String rows) {
        return FormTable.read(
                (TREES + rows).getBytes(StandardCharsets.UTF_8), TableForm.get("trees"));
    }

    private static FormReading paddy(String rows) {
        return FormTable.read(
                (PADDY + rows).getBytes(StandardCharsets.UTF_8), TableForm.get("paddy"));
    }

    private static List<String> told(FormReading reading) {
        return reading.problems().stream().map(each -> each.tell(Locale.ENGLISH)).toList();
    }

    @Test
    void a_row_gives_its_cells_by_the_keys_of_the_form() {
        FormReading reading = trees("P1,7,杉木,18.5cm,,枯\n");
        assertThat(reading.problems()).isEmpty();
        FormRow row = reading.rows().getFirst();
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.getText("species")).isEqualTo("杉木");
        assertThat(row.get("dbh")).isEqualTo(new Centimetres(18.5));
        assertThat(row.find("height")).isEmpty();
        assertThat(row.findText("status")).contains("STANDING_DEAD");
        assertThatThrownBy(() -> row.get("height")).hasMessage("row 2 has no height");
        assertThatThrownBy(() -> row.getText("height")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> row.getDay("height")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void days_are_read_as_people_write_them_and_remarks_are_left_alone() {
        FormReading reading =
                paddy(
                        "F1,早稻,1.5 公顷,2025-04-10,2025年7月2日,持续淹水,aggregated,wet\n"
                                + "F1,late,1.5,2025/7/20,2025.11.3,灌溉田综合,季前综合,\n");
        assertThat(told(reading)).isEmpty();
        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.rows().getFirst().get("area")).isEqualTo(new Hectares(1.5));
        assertThat(reading.rows().getFirst().getDay("last_day"))
                .isEqualTo(LocalDate.of(2025, 7, 2));
        assertThat(reading.rows().getLast().findDay("last_day"))
                .contains(LocalDate.of(2025, 11, 3));
        assertThat(reading.rows().getLast().getText("season")).isEqualTo("LATE");
    }

    @Test
    void every_bad_cell_of_every_row_is_told_with_its_place() {
        FormReading reading =
                trees("P1,7,,1850,12,standing\n" + "P1,8,杉木,0.05,很高,活\n" + "P1,9,杉木,12,9,活\n");
        assertThat(reading.rows()).extracting(FormRow::number).containsExactly(4);
        assertThat(told(reading))
                .containsExactly(
                        "Row 2, column “树种”: a value is needed here.",
                        "Row 2, column “胸径(厘米)”: found “1850”; expected a value from 0.1 to 400"
                                + " cm.",
                        "Row 2, column “林木状态”: found “standing”; this word is not known; it may be:"
                                + " 活立木 / 活 / living / live, 枯立木 / 枯 / standing dead,"
                                + " 枯倒木 / fallen dead, 采伐木 / 已采伐 / 采伐 / felled.",
                        "Row 3, column “胸径(厘米)”: found “0.05”; expected a value from 0.1 to 400"
                                + " cm.",
                        "Row 3, column “树高(米)”: found “很高”; expected a number such as 12.5; leave"
                                + " the cell empty if nothing was measured.");
    }

    @Test
    void a_day_that_is_none_is_told() {
        FormReading reading = paddy("F1,early,1,2025-02-30,soon,持续淹水,aggregated,\n");
        assertThat(reading.problems())
                .extracting(problem -> problem.expected().kind())
                .containsOnly(Problem.Kind.NOT_A_DAY);
        assertThat(told(reading))
                .containsExactly(
                        "Row 2, column “first_day”: found “2025-02-30”; expected a day such as"
                                + " 2025-06-30.",
                        "Row 2, column “last_day”: found “soon”; expected a day such as"
                                + " 2025-06-30.");
    }

    @Test
    void an_edge_of_a_range_lies_inside() {
        assertThat(trees("P1,1,杉木,0.1,130,\nP1,2,杉木,400,0.1,\n").problems()).isEmpty();
        assertThat(trees("P1,3,杉木,400.1,12,\n").problems()).hasSize(1);
    }

    @Test
    void headings_that_lack_or_repeat_or_surprise_are_told_before_any_row() {
        FormReading reading =
                FormTable.read(
                        "样地号,plot,样木号,颜色,树种\nP1,P1,7,绿,杉木\n".getBytes(StandardCharsets.UTF_8),
                        TableForm.get("trees"));
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.problems())
                .extracting(problem -> problem.expected().kind() + " " + problem.column())
                .containsExactly("COLUMN_TWICE plot", "COLUMN_UNKNOWN 颜色", "COLUMN_MISSING 胸径（厘米）");
    }

    @Test
    void a_title_above_and_the_encoding_of_an_office_do_no_harm() {
        String file = "永安市样地调查表\n\n" + TREES + "P1,7,杉木,18.5,,活\n";
        FormReading reading =
                FormTable.read(file.getBytes(Charset.forName("GB18030")), TableForm.get("trees"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(FormRow::number).containsExactly(4);
    }

    @Test
    void a_file_that_is_no_table_a_table_without_rows_and_cells_beside_it_are_told() {
        assertThat(told(FormTable.read(new byte[0], TableForm.get("trees"))))
                .singleElement()
                .asString()
                .contains("the file is empty");
        assertThat(
                        told(
                                FormTable.read(
                                        "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                                        TableForm.get("trees"))))
                .singleElement()
                .asString()
                .contains("PDF");
        assertThat(told(trees(""))).singleElement().asString().contains("headings only");
        assertThat(told(trees("P1,7,杉木,1,234.5,12,活,x\n")))
                .singleElement()
                .asString()
                .contains("more cells than there are headings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trees",
                "strata",
                "plots",
                "culms",
                "felled",
                "paddy",
                "activities",
                "left-out",
                "drains",
                "rice",
                "herds",
                "crops",
                "nitrogen",
                "fertiliser",
                "manure",
                "curves",
                "events",
                "deeds"
            })
    void the_template_of_each_form_is_understood_in_both_languages(String id) throws IOException {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormTable.writeTemplateCsv(out, TableForm.get(id), locale);
            assertThat(told(FormTable.read(out.toByteArray(), TableForm.get(id))))
                    .singleElement()
                    .asString()
                    .contains("headings only");
        }
    }

    @Test
    void a_column_tells_the_words_of_its_codes_in_both_languages() {
        FormColumn kind = TableForm.get("nitrogen").getColumn("kind");
        assertThat(kind.words("RURAL")).isEqualTo(new Words("乡村人口", "rural people"));
        assertThat(kind.words("FUEL")).isEqualTo(new Words("燃料", "fuel"));
        assertThatThrownBy(() -> kind.words("WOOD")).hasMessage("kind has no word WOOD");
        FormColumn amount = TableForm.get("nitrogen").getColumn("nitrogen");
        assertThatThrownBy(() -> amount.words("RURAL")).hasMessage("nitrogen has no word RURAL");
        assertThatThrownBy(() -> TableForm.get("nitrogen").getColumn("colour"))
                .hasMessage("nitrogen has no column colour");
    }
}

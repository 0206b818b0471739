package org.tanku.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanku.kernel.quantity.Centimetres;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class FormWritingTest {
    private static final TableForm TREES = TableForm.get("trees");
    private static final List<Map<String, String>> ROWS =
            List.of(
                    Map.of(
                            "plot",
                            "=A1",
                            "tree",
                            "007",
                            "species",
                            "杉木",
                            "dbh",
                            "20.5",
                            "height",
                            "16.4",
                            "status",
                            "STANDING_DEAD"),
                    Map.of(
                            "plot",
                            "A1",
                            "tree",
                            "8",
                            "species",
                            "木荷",
                            "dbh",
                            "9",
                            "height_missing",
                            "树梢折断",
                            "note",
                            "近路"));

    @Test
    void rows_come_back_from_csv_and_excel_as_they_were_written() throws IOException {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (boolean excel : List.of(true, false)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                if (excel) {
                    FormTable.writeExcel(out, TREES, ROWS, locale);
                } else {
                    FormTable.writeCsv(out, TREES, ROWS, locale);
                }
                FormReading read = FormTable.read(out.toByteArray(), TREES);
                assertThat(read.problems()).isEmpty();
                FormRow first = read.rows().getFirst();
                assertThat(first.getText("tree")).isEqualTo("007");
                assertThat(first.getText("status")).isEqualTo("STANDING_DEAD");
                assertThat(first.get("dbh")).isEqualTo(new Centimetres(20.5));
                FormRow second = read.rows().get(1);
                assertThat(second.find("height")).isEmpty();
                assertThat(second.findText("height_missing")).contains("树梢折断");
                assertThat(second.findText("note")).contains("近路");
            }
        }
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_text_in_csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormTable.writeCsv(out, TREES, ROWS, Locale.CHINESE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\n'=A1,007,杉木,20.5,16.4,枯立木");
    }

    @Test
    void a_table_is_chinese_unless_english_is_asked() throws IOException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ROOT, Locale.SIMPLIFIED_CHINESE)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormTable.writeCsv(out, TREES, ROWS, locale);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .as(locale.toString())
                    .contains("胸径（厘米）", "枯立木")
                    .doesNotContain("dbh_cm", "standing dead");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormTable.writeCsv(out, TREES, ROWS, Locale.UK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("dbh_cm", "standing dead");
    }

    @Test
    void an_excel_template_is_understood_and_explains_itself_in_both_languages()
            throws IOException {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormTable.writeTemplateExcel(out, TableForm.get("plots"), locale);
            assertThat(FormTable.read(out.toByteArray(), TableForm.get("plots")).problems())
                    .singleElement()
                    .satisfies(each ->
                            assertThat(each.tell(Locale.ENGLISH)).contains("headings only"));
        }
    }
}

package org.tanku.platform.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.fieldwork.FieldTables.Table.PLOTS;
import static org.tanku.platform.fieldwork.FieldTables.Table.TREES;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tanku.platform.House;
import org.tanku.platform.land.Editing;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Role;
import org.tanku.survey.FormReading;
import org.tanku.survey.FormTable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

@House
class FieldTablesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @Autowired private Fieldwork fieldwork;
    @Autowired private FieldTables tables;

    private final Acting surveyor = Editing.person(Role.SURVEYOR, Notebook.COUNTY);
    private final Notebook phone = Notebook.ofNewCampaign();

    private UploadOutcome upload(FieldTables.Table table, String... lines) {
        return tables.upload(
                table,
                phone.campaign(),
                "table.csv",
                (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8),
                surveyor);
    }

    private static List<String> told(UploadOutcome outcome) {
        UploadOutcome.Rejected rejected = (UploadOutcome.Rejected) outcome;
        return List.of(
                rejected.problems().stream()
                        .map(each -> each.tell(Locale.ENGLISH))
                        .toList()
                        .toString(),
                rejected.faults().toString());
    }

    @Test
    void the_samples_of_plots_and_trees_go_in_whole_and_come_out_the_same() throws IOException {
        byte[] plots = Files.readAllBytes(SAMPLES.resolve("plots-generated.csv"));
        byte[] trees = Files.readAllBytes(SAMPLES.resolve("plot-trees-2020-generated.csv"));
        Campaign campaign = phone.campaign();
        assertThat(tables.upload(PLOTS, campaign, "plots.csv", plots, surveyor))
                .isInstanceOf(UploadOutcome.Written.class);
        assertThat(tables.upload(TREES, campaign, "trees.csv", trees, surveyor))
                .isInstanceOf(UploadOutcome.Written.class);
        FormReading sample = FormTable.read(trees, TREES.form());
        for (boolean excel : List.of(true, false)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<Map<String, String>> rows = tables.rows(TREES, campaign, surveyor);
            if (excel) {
                FormTable.writeExcel(out, TREES.form(), rows, Locale.CHINESE);
            } else {
                FormTable.writeCsv(out, TREES.form(), rows, Locale.ENGLISH);
            }
            FormReading again = FormTable.read(out.toByteArray(), TREES.form());
            assertThat(again.problems()).isEmpty();
            assertThat(again.rows())
                    .extracting(each -> each.numbers())
                    .containsExactlyInAnyOrderElementsOf(
                            sample.rows().stream().map(each -> each.numbers()).toList());
        }
    }

    @Test
    void what_was_noted_is_told_as_rows_with_corrections_and_without_the_withdrawn() {
        SentEntry first = phone.tree("A1", "1");
        SentEntry second = phone.tree("A1", "2");
        fieldwork.receive(
                List.of(
                        phone.plot("A1"),
                        first,
                        second,
                        phone.correction(first, "TREE", Notebook.treeCells("A1", "1", "25")),
                        phone.correction(second, "NOTHING", Map.of())),
                surveyor);
        assertThat(tables.rows(PLOTS, phone.campaign(), surveyor))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("plot_area", "600")
                                .containsEntry("accuracy", "4.2")
                                .containsEntry("stratum", "杉木中龄林"));
        assertThat(tables.rows(TREES, phone.campaign(), surveyor))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("dbh", "25"));
    }

    @Test
    void a_table_with_bad_rows_tells_them_all_and_writes_nothing() {
        UploadOutcome outcome =
                upload(
                        PLOTS,
                        "碳层,样地号,样地面积,小班号,纬度,经度,定位精度",
                        "s,A1,600,,26.7,117.4,5",
                        "s,A2,六百,,,,",
                        "s,A3,600,350102-1-2-3-4,26.7,,",
                        "s,A1,600,,,,");
        assertThat(told(outcome).getFirst()).contains("Row 3");
        assertThat(told(outcome).getLast())
                .contains("row=4", "FIELDS_CONTRADICT", "FIELD_MISSING")
                .contains("row=5", "TWICE_IN_TABLE");
        assertThat(fieldwork.listPlots(phone.campaign(), surveyor)).isEmpty();
    }

    @Test
    void what_the_log_has_already_is_not_noted_again_by_a_table() {
        fieldwork.receive(List.of(phone.tree("A1", "1")), surveyor);
        UploadOutcome outcome = upload(TREES, "样地号,样木号,树种,胸径", "A1,1,杉木,20", "A1,2,杉木,21");
        assertThat(((UploadOutcome.Rejected) outcome).faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.fault())
                                .isEqualTo(
                                        new SyncAnswer.Fault(
                                                EntryRefusal.NOTED_ALREADY, "tree", "A1/1")));
    }

    @Test
    void a_missing_height_and_a_missing_position_get_their_reasons() {
        upload(PLOTS, "碳层,样地号,样地面积,小班号", "s,A1,600,350428-1-12-3-4");
        upload(TREES, "样地号,样木号,树种,胸径,未测树高的原因", "A1,1,杉木,20,断梢", "A1,2,杉木,9,");
        PlotNotes plot = fieldwork.listPlots(phone.campaign(), surveyor).getFirst();
        assertThat(plot.heads().getFirst().get("position_missing")).contains("表格中没有坐标");
        assertThat(plot.heads().getFirst().get("stand")).isEqualTo("350428-001-012-003-0004");
        assertThat(plot.heads().getFirst().get("source")).isEqualTo("table.csv#2");
        assertThat(plot.trees().getFirst().get("height_missing")).isEqualTo("断梢");
        assertThat(plot.trees().getLast().get("height_missing")).contains("表格中没有树高");
    }

    @Test
    void the_same_file_twice_and_a_file_too_large_are_refused() {
        String[] table = {"样地号,样木号,树种,胸径", "A1,1,杉木,20"};
        assertThat(upload(TREES, table)).isEqualTo(new UploadOutcome.Written(1));
        assertThat(upload(TREES, table))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Refusal.TABLE_UPLOADED_BEFORE));
        assertThat(
                        tables.upload(
                                TREES,
                                phone.campaign(),
                                "x.csv",
                                new byte[FieldTables.LARGEST_FILE_BYTES + 1],
                                surveyor))
                .isEqualTo(new UploadOutcome.Refused(UploadOutcome.Refusal.TABLE_TOO_LARGE));
    }

    @Test
    void who_does_not_survey_in_the_county_uploads_nothing() {
        assertThatThrownBy(() ->
                        tables.upload(
                                TREES,
                                phone.campaign(),
                                "x.csv",
                                new byte[0],
                                Editing.person(Role.SURVEYOR, "350102")))
                .isInstanceOf(NotPermitted.class);
    }
}

package org.tanku.platform.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tanku.kernel.method.paddy.PaddyProblem;
import org.tanku.platform.House;
import org.tanku.platform.farm.FarmMeasuring.Reason;
import org.tanku.platform.measurement.KernelVersion;
import org.tanku.platform.party.NotPermitted;
import org.tanku.survey.FormTable;
import org.tanku.survey.Problem;
import org.tanku.survey.farm.FieldRecords;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@House
class FarmMeasuringTest {
    @Autowired private ApplicationContext house;
    @Autowired private JdbcClient db;

    private FarmStory story;
    private FarmProject project;

    @BeforeEach
    void meet() {
        story = new FarmStory(house);
        project = story.registered();
    }

    @Test
    void a_report_keeps_files_trace_editions_and_digest() {
        FarmReport report = story.measured(project, FarmStory.year());

        assertThat(report.number()).isEqualTo(project.number() + "-R01");
        assertThat(report.year()).isEqualTo(2025);
        assertThat(report.seasons()).isEqualTo(2);
        assertThat(report.parameterSets())
                .isEqualTo("paddy-ipcc-2019@2026-1, paddy-rules@2026-1, gwp@2026-1");
        assertThat(report.kernelVersion()).isEqualTo(KernelVersion.TODAY);
        assertThat(story.reports.find(report.id()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("measuredAt")
                .isEqualTo(report);
        assertThat(story.reports.getTrace(report.id()).value()).isEqualTo(report.reduction());
        assertThat(story.reports.traceJson(report.id()))
                .contains("log of field F1, 2025 早稻", "1.32", "paddy-ipcc-2019@2026-1");
        assertThat(story.reports.recompute(report.id()).equal()).isTrue();
    }

    @Test
    void a_report_and_its_files_take_no_change() {
        FarmReport report = story.measured(project, FarmStory.year());
        for (String table : List.of("project", "answer", "registration", "report", "file")) {
            assertThatThrownBy(() -> db.sql("delete from farm." + table).update())
                    .hasMessageContaining("farm." + table + " takes inserts only");
        }
        assertThat(story.reports.getFiles(report.id()).seasons().name()).isEqualTo("seasons.csv");
    }

    @Test
    void excel_gives_the_same_figure_as_csv() throws IOException {
        FarmReport fromCsv = story.measured(project, FarmStory.year());
        FarmReport fromExcel =
                story.measured(
                        story.registered(),
                        new FieldFiles(
                                new FieldFile("seasons.xlsx", seasonsAsExcel()),
                                FarmStory.year().drains()));

        assertThat(fromExcel.reduction()).isEqualTo(fromCsv.reduction());
    }

    private static byte[] seasonsAsExcel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> early =
                Map.ofEntries(
                        Map.entry("field", "F1"),
                        Map.entry("season", "EARLY"),
                        Map.entry("area", "600"),
                        Map.entry("first_day", "2025-04-01"),
                        Map.entry("last_day", "2025-07-21"),
                        Map.entry("baseline_water", "CONTINUOUSLY_FLOODED"),
                        Map.entry("pre_season", "DRY_UNDER_180_DAYS"),
                        Map.entry("yield", "6"),
                        Map.entry("baseline_yield", "6"),
                        Map.entry("nitrogen", "180"),
                        Map.entry("straw_fresh", "5"));
        Map<String, String> late = new java.util.HashMap<>(early);
        late.putAll(Map.of("season", "LATE", "first_day", "2025-07-25", "last_day", "2025-11-13"));
        FormTable.writeExcel(out, FieldRecords.SEASONS, List.of(early, late), Locale.CHINESE);
        return out.toByteArray();
    }

    @Test
    void every_bad_row_of_both_files_is_told_and_nothing_is_kept() {
        FarmMeasuring outcome =
                measure(
                        FarmStory.files(
                                FarmStory.EARLY.replace("early", "winter")
                                        + FarmStory.LATE.replace("2025-11-13", "2025-07-01")
                                        + FarmStory.LATE
                                                .replace("F1", "F3")
                                                .replace("2025-", "2023-"),
                                "F1,late,2025-08-20,soon,晒田\n"
                                        + "F1,late,2025-08-24,2025-08-20,晒田\n"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FarmMeasuring.Unreadable.class,
                        bad ->
                                assertThat(
                                                bad.problems().stream()
                                                        .map(each ->
                                                                each.file()
                                                                        + " "
                                                                        + each.problem().row()
                                                                        + " "
                                                                        + each.problem().column()
                                                                        + " "
                                                                        + each.problem().found()
                                                                        + " "
                                                                        + each.problem()
                                                                                .expected()
                                                                                .kind()))
                                        .containsExactlyInAnyOrder(
                                                "seasons.csv 2 season winter WORD_UNKNOWN",
                                                "seasons.csv 3 生长期最后一天/last_day 2025-07-01"
                                                        + " DAYS_OUT_OF_ORDER",
                                                "seasons.csv 4 生长期第一天/first_day 2023-07-25"
                                                        + " DAY_OUTSIDE_PERIOD",
                                                "seasons.csv 4 生长期最后一天/last_day 2023-11-13"
                                                        + " DAY_OUTSIDE_PERIOD",
                                                "drains.csv 2 last_dry soon NOT_A_DAY",
                                                "drains.csv 3 落干最后一天/last_dry 2025-08-20"
                                                        + " DAYS_OUT_OF_ORDER"));
        assertThat(story.reports.list(project.id())).isEmpty();
    }

    @Test
    void a_drain_that_no_season_holds_is_told_with_its_row() {
        FarmMeasuring outcome =
                measure(
                        FarmStory.files(
                                FarmStory.EARLY,
                                FarmStory.EARLY_DRAINS + "F9,early,2025-05-15,2025-05-20,晒田\n"));

        FieldFiles.FileProblem only = ((FarmMeasuring.Unreadable) outcome).problems().getFirst();
        assertThat(only.file()).isEqualTo("drains.csv");
        assertThat(only.problem().row()).isEqualTo(4);
        assertThat(only.problem().expected().kind()).isEqualTo(Problem.Kind.DRAIN_WITHOUT_SEASON);
        assertThat(only.problem().tell(Locale.ENGLISH)).contains("F9", "2025-05-15");
    }

    @Test
    void a_field_without_an_aeration_is_left_out_and_named() {
        FarmReport report =
                story.measured(
                        project,
                        FarmStory.files(
                                FarmStory.EARLY + FarmStory.LATE.replace("F1", "F2"),
                                FarmStory.EARLY_DRAINS
                                        + "F2,late,2025-08-20,2025-08-22,晒田\n"
                                        + "F2,late,2025-11-01,2025-11-13,收割前排水\n"));

        assertThat(story.reports.listLeftOut(report.id()))
                .containsExactly(new FarmReports.LeftOut("F2", "LATE"));
    }

    @Test
    void what_the_kernel_cannot_compute_is_told_field_by_field() {
        FarmMeasuring outcome =
                measure(
                        FarmStory.files(
                                FarmStory.EARLY.replace(",600,", ",601,").replace(",6,6,", ",5,6,")
                                        + FarmStory.LATE.replace(",180,5", ",,5"),
                                FarmStory.EARLY_DRAINS + FarmStory.LATE_DRAINS));

        assertThat(((FarmMeasuring.Incomplete) outcome).problems())
                .extracting(PaddyProblem::kind)
                .containsExactlyInAnyOrder(
                        PaddyProblem.Kind.AREA_BEYOND_REGISTERED,
                        PaddyProblem.Kind.YIELD_FELL,
                        PaddyProblem.Kind.NITROGEN_NOT_MEASURED);
    }

    @Test
    void what_the_rules_forbid_is_refused_by_name() {
        FarmProject proposed = story.proposed(FarmStory.draft(FarmStory.EAST_ASIA));
        assertThat(refusal(new FarmProject.Id(UUID.randomUUID()), FarmStory.year()))
                .isEqualTo(Reason.PROJECT_UNKNOWN);
        assertThat(refusal(proposed.id(), FarmStory.year()))
                .isEqualTo(Reason.PROJECT_NOT_REGISTERED);
        assertThat(
                        refusal(
                                project.id(),
                                FarmStory.files(
                                        FarmStory.EARLY + FarmStory.LATE.replace("2025-", "2026-"),
                                        FarmStory.EARLY_DRAINS)))
                .isEqualTo(Reason.SEASONS_OF_SEVERAL_YEARS);
        story.measured(project, FarmStory.year());
        assertThat(refusal(project.id(), FarmStory.year())).isEqualTo(Reason.YEAR_ALREADY_REPORTED);
        assertThatThrownBy(
                        () -> story.reports.measure(project.id(), FarmStory.year(), story.verifier))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_reduction_beyond_small_scale_is_not_reported() {
        FarmDraft draft = FarmStory.draft(FarmStory.EAST_ASIA);
        FarmProject large =
                story.registered(
                        new FarmDraft(
                                draft.name(),
                                draft.region(),
                                draft.firstDay(),
                                draft.lastDay(),
                                9_000,
                                draft.choices(),
                                "",
                                "",
                                draft.answers()));
        assertThat(
                        refusal(
                                large.id(),
                                FarmStory.files(
                                        (FarmStory.EARLY + FarmStory.LATE)
                                                .replace(",600,", ",9000,"),
                                        FarmStory.EARLY_DRAINS + FarmStory.LATE_DRAINS)))
                .isEqualTo(Reason.BEYOND_SMALL_SCALE);
        assertThat(story.reports.list(large.id())).isEmpty();
    }

    private FarmMeasuring measure(FieldFiles files) {
        return story.reports.measure(project.id(), files, story.measurer);
    }

    private Reason refusal(FarmProject.Id id, FieldFiles files) {
        return ((FarmMeasuring.Refused) story.reports.measure(id, files, story.measurer)).reason();
    }
}

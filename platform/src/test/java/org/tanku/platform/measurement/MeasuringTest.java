package org.tanku.platform.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MeasureOutcome.Reason;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectDraft;
import org.tanku.platform.project.ProjectId;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@House
class MeasuringTest {
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);

    @Autowired private ApplicationContext house;

    private CycleStory story;

    @BeforeEach
    void move_to_a_new_village() {
        story = new CycleStory(house);
    }

    @Test
    void a_report_keeps_the_total_and_the_result_of_every_stand() {
        Project project = story.ticketProject(fir("0001", "60"), fir("0002", "60").withArea("30"));
        EditionId end =
                story.survey(CycleStory.END, fir("0001", "95"), fir("0002", "95").withArea("30"));

        MonitoringReport report = story.measured(project, end);

        assertThat(report.removal().value()).isCloseTo(3 * 41.71107, within(0.001));
        assertThat(report.area().value()).isEqualTo(45);
        assertThat(report.stands()).isEqualTo(2);
        assertThat(report.number()).isEqualTo(project.number() + "-R01");
        assertThat(report.measuredBy()).isEqualTo(story.measurer.organisation());
        assertThat(story.measurement.getReport(report.id()))
                .usingRecursiveComparison()
                .ignoringFields("measuredAt")
                .isEqualTo(report);
        List<StandResult> results = story.measurement.listStandResults(report.id());
        assertThat(results)
                .extracting(StandResult::stand)
                .containsExactly(story.code("0001"), story.code("0002"));
        assertThat(results.getFirst().species()).isEqualTo("杉木");
        assertThat(results.stream().mapToDouble(each -> each.removal().value()).sum())
                .isCloseTo(report.removal().value(), within(1e-9));
    }

    @Test
    void every_stand_explains_itself_down_to_its_surveys() {
        Project project = story.ticketProject(fir("0001", "60"));
        MonitoringReport report =
                story.measured(project, story.survey(CycleStory.END, fir("0001", "95")));
        StandCode stand = story.code("0001");

        Step trace = story.measurement.findTrace(report.id(), stand).orElseThrow();

        assertThat(trace.value())
                .isEqualTo(
                        story.measurement
                                .findStandResult(report.id(), stand)
                                .orElseThrow()
                                .removal());
        assertThat(Telling.text(trace, Locale.ENGLISH))
                .contains("95")
                .contains("survey 2021, stand " + stand)
                .contains("survey 2016, stand " + stand);
        assertThat(Telling.json(trace)).isEqualTo(story.measurement.traceJson(report.id(), stand));
        assertThat(story.measurement.getTotal(report.id()).value()).isEqualTo(report.removal());
        assertThat(story.measurement.findTrace(report.id(), story.code("0009"))).isEmpty();
    }

    @Test
    void a_second_report_counts_from_the_end_of_the_first() {
        Project project = story.ticketProject(fir("0001", "60"));
        story.measured(project, story.survey(CycleStory.END, fir("0001", "95")));
        assertThat(story.measurement.nextFirstDay(project))
                .isEqualTo(CycleStory.LAST_DAY.plusDays(1));

        MeasureOutcome second =
                measure(
                        project.id(),
                        story.survey(LATER, fir("0001", "105")),
                        CycleStory.LAST_DAY.plusDays(1),
                        LATER);

        assertThat(second)
                .isInstanceOfSatisfying(
                        MeasureOutcome.Measured.class,
                        measured -> {
                            assertThat(measured.report().removal().value())
                                    .isCloseTo(41.71107 * 10 / 35, within(0.001));
                            assertThat(measured.report().number()).endsWith("-R02");
                        });
    }

    @Test
    void forest_management_counts_what_exceeds_the_baseline_and_once_only() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "90"));
        EditionId baseline = story.baseline(CycleStory.END, fir("0001", "110"));
        Project project = story.registered(story.management(start, story.title(start), baseline));

        MonitoringReport report =
                story.measured(project, story.survey(CycleStory.END, fir("0001", "118")));

        assertThat(report.removal().value()).isCloseTo(4766.979 / 500, within(0.0001));
        assertThat(
                        refusalOf(
                                project.id(),
                                story.survey(LATER, fir("0001", "130")),
                                CycleStory.LAST_DAY.plusDays(1),
                                LATER))
                .isEqualTo(Reason.BASELINE_COVERS_ONE_REPORT);
    }

    @Test
    void stands_that_keep_the_case_from_being_whole_are_all_listed() {
        Project project =
                story.ticketProject(fir("0001", "60"), fir("0002", "60"), fir("0003", "60"));
        EditionId end =
                story.survey(
                        CycleStory.END,
                        fir("0001", "95").withArea("14"),
                        fir("0002", "95").withSpecies("马尾松"));

        MeasureOutcome outcome =
                measure(project.id(), end, CycleStory.FIRST_DAY, CycleStory.LAST_DAY);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MeasureOutcome.Incomplete.class,
                        incomplete ->
                                assertThat(incomplete.problems())
                                        .extracting(CaseProblem::stand, CaseProblem::kind)
                                        .containsExactly(
                                                tuple(
                                                        story.code("0001"),
                                                        CaseProblem.Kind.AREA_DIFFERS),
                                                tuple(
                                                        story.code("0002"),
                                                        CaseProblem.Kind.SPECIES_DIFFERS),
                                                tuple(
                                                        story.code("0003"),
                                                        CaseProblem.Kind.STAND_MISSING_AT_END)));
        assertThat(story.measurement.listReports())
                .noneMatch(report -> report.project().equals(project.id()));
    }

    @Test
    void every_refusal_is_met_in_its_order() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        ProjectDraft draft = story.ticket(start, story.title(start));
        ProjectId unregistered = story.proposed(draft).id();
        Project project = story.registered(draft);
        EditionId end = story.survey(CycleStory.END, fir("0001", "95"));
        EditionId modelled = story.baseline(CycleStory.END, fir("0001", "96"));
        EditionId later = story.survey(LATER, fir("0001", "120"));
        LocalDate first = CycleStory.FIRST_DAY;
        LocalDate last = CycleStory.LAST_DAY;

        assertThat(refusalOf(new ProjectId(UUID.randomUUID()), end, first, last))
                .isEqualTo(Reason.PROJECT_UNKNOWN);
        assertThat(refusalOf(unregistered, end, first, last))
                .isEqualTo(Reason.PROJECT_NOT_REGISTERED);
        assertThat(refusalOf(project.id(), new EditionId(UUID.randomUUID()), first, last))
                .isEqualTo(Reason.END_EDITION_UNKNOWN);
        assertThat(refusalOf(project.id(), modelled, first, last))
                .isEqualTo(Reason.END_EDITION_IS_NOT_A_SURVEY);
        assertThat(refusalOf(project.id(), end, last, first))
                .isEqualTo(Reason.PERIOD_ENDS_BEFORE_IT_BEGINS);
        assertThat(refusalOf(project.id(), end, first.minusDays(1), last))
                .isEqualTo(Reason.PERIOD_OUTSIDE_CREDITING_PERIOD);
        assertThat(refusalOf(project.id(), start, first, last))
                .isEqualTo(Reason.END_EDITION_IS_NOT_LATER);
        assertThat(refusalOf(project.id(), end, last.plusDays(1), LATER))
                .isEqualTo(Reason.END_EDITION_IS_BEFORE_THE_PERIOD);

        story.measured(project, end);
        assertThat(refusalOf(project.id(), later, last, LATER))
                .isEqualTo(Reason.PERIOD_OVERLAPS_A_REPORT);
        assertThat(refusalOf(project.id(), later, last.plusDays(2), LATER))
                .isEqualTo(Reason.PERIOD_DOES_NOT_FOLLOW_THE_LAST);
    }

    @Test
    void a_baseline_of_another_year_cannot_be_taken_off() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "90"));
        EditionId baseline = story.baseline(CycleStory.END.minusYears(1), fir("0001", "108"));
        Project project = story.registered(story.management(start, story.title(start), baseline));
        EditionId end = story.survey(CycleStory.END, fir("0001", "118"));

        assertThat(refusalOf(project.id(), end, CycleStory.FIRST_DAY, CycleStory.LAST_DAY))
                .isEqualTo(Reason.BASELINE_IS_OF_ANOTHER_YEAR);
    }

    @Test
    void a_report_tells_what_it_rests_on() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60").withSpecies("某未列树种"));
        ProjectDraft draft = story.ticket(start, story.title(start));
        Project project =
                story.registered(
                        new ProjectDraft(
                                draft.name(),
                                draft.titles().getFirst(),
                                draft.scheme(),
                                draft.start(),
                                draft.baseline(),
                                draft.creditingFirstDay(),
                                draft.creditingLastDay(),
                                new StandIns(Map.of("某未列树种", "杉木")),
                                false));

        MonitoringReport report =
                story.measured(
                        project,
                        story.survey(CycleStory.END, fir("0001", "95").withSpecies("某未列树种")));

        List<Notice> notices = story.measurement.listNotices(report.id());
        assertThat(notices)
                .anySatisfy(notice ->
                        assertThat(notice)
                                .isInstanceOfSatisfying(
                                        Notice.Assumption.class,
                                        assumed ->
                                                assertThat(assumed.symbol()).isEqualTo("ΔC_BSL")));
        assertThat(notices)
                .anySatisfy(notice ->
                        assertThat(notice)
                                .isInstanceOfSatisfying(
                                        Notice.Departure.class,
                                        departure ->
                                                assertThat(departure.because())
                                                        .contains("某未列树种")
                                                        .contains("杉木")));
        assertThat(notices).doesNotHaveDuplicates().allMatch(notice -> notice.stands() == 1);
    }

    @Test
    void only_a_measurer_measures() {
        Project project = story.ticketProject(fir("0001", "60"));
        EditionId end = story.survey(CycleStory.END, fir("0001", "95"));

        assertThatThrownBy(() ->
                        story.measurement.measure(
                                project.id(),
                                end,
                                CycleStory.FIRST_DAY,
                                CycleStory.LAST_DAY,
                                story.verifier))
                .isInstanceOf(NotPermitted.class);
    }

    private MeasureOutcome measure(ProjectId id, EditionId end, LocalDate first, LocalDate last) {
        return story.measurement.measure(id, end, first, last, story.measurer);
    }

    private Reason refusalOf(ProjectId id, EditionId end, LocalDate first, LocalDate last) {
        return ((MeasureOutcome.Refused) measure(id, end, first, last)).reason();
    }
}

package org.tanku.platform.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.CycleStory;
import org.tanku.platform.Declared;
import org.tanku.platform.House;
import org.tanku.platform.disturbance.DisturbanceFacts;
import org.tanku.platform.disturbance.DisturbanceFacts.Kind;
import org.tanku.platform.disturbance.LossStory;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MeasureOutcome.Reason;
import org.tanku.platform.project.Project;

import java.time.LocalDate;
import java.util.Locale;

/// Fire in a period: by hand, 2 hm² of 杉木 with 95 m³/hm² at the last report, D 0.307, BEF 1.634,
/// COMF 0.51, methane 4.7 × 25 and nitrous oxide 0.26 × 298 g/kg: 2 × 95 × 0.307 × 1.634 × 0.51 ×
/// 194.98 / 1000 = 9.4777 t CO₂e.
@House
class MeasuringAfterFireTest {
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);

    @Autowired private ApplicationContext house;

    private CycleStory story;

    @BeforeEach
    void move_to_a_new_village() {
        story = new CycleStory(house);
    }

    @Test
    void a_fire_before_the_first_verification_counts_nothing_and_says_so() {
        Project project = planted();
        losses(project).recorded(fire(project, LocalDate.of(2018, 4, 5)));

        MonitoringReport report = story.measured(project, survey(CycleStory.END, "95"));

        assertThat(report.removal().value()).isCloseTo(417.1107, within(0.001));
        assertThat(total(report)).contains("首次核查前的火灾");
        assertThat(story.measurement.listDisturbances(report)).hasSize(1);
        assertThat(story.measurement.recompute(report.id()).equal()).isTrue();
    }

    @Test
    void a_later_fire_is_an_emission_from_the_biomass_of_the_last_report() {
        Project project = planted();
        story.measured(project, survey(CycleStory.END, "95"));
        losses(project).recorded(fire(project, LocalDate.of(2023, 4, 5)));

        MonitoringReport report = measuredLater(project);

        assertThat(report.removal().value())
                .isCloseTo((130 - 95) * 10 * 1.1917447 - 9.4777, within(0.002));
        assertThat(total(report)).contains("小班 " + story.code("0001") + " 于 2023-04-05 过火");
        losses(project).recorded(fire(project, LocalDate.of(2024, 4, 5)));
        assertThat(story.measurement.listDisturbances(report)).hasSize(2);
        assertThat(story.measurement.recompute(report.id()).equal()).isTrue();
    }

    @Test
    void a_report_stays_as_it_was_when_the_one_before_it_is_set_aside() {
        Project project = planted();
        MonitoringReport first = story.measured(project, survey(CycleStory.END, "95"));
        losses(project).recorded(fire(project, LocalDate.of(2023, 4, 5)));
        MonitoringReport second = measuredLater(project);

        story.measurement.setAside(first.id(), "样地位置不符");

        assertThat(story.measurement.recompute(second.id()).equal()).isTrue();
    }

    @Test
    void a_ticket_tells_that_no_method_says_how_fire_counts() {
        Project project = story.ticketProject(fir("0001", "60"));
        for (int day : new int[] {5, 6}) {
            losses(project)
                    .recorded(
                            losses(project)
                                    .facts(
                                            Kind.FIRE,
                                            story.code("0001"),
                                            LocalDate.of(2018, 4, day),
                                            3));
        }

        MonitoringReport report =
                story.measured(project, story.survey(CycleStory.END, fir("0001", "95")));

        assertThat(report.removal().value()).isCloseTo(41.71107, within(0.001));
        assertThat(story.measurement.listNotices(report.id()))
                .anyMatch(each ->
                        each instanceof Notice.Departure(var asked, _, var stands)
                                && asked.contains("fire recorded")
                                && stands == 1);
    }

    @Test
    void a_loss_after_the_survey_asks_for_a_later_one() {
        Project project = planted();
        EditionId early = survey(LocalDate.of(2021, 5, 31), "95");
        losses(project)
                .recorded(
                        losses(project)
                                .facts(
                                        Kind.FELLING,
                                        story.code("0001"),
                                        LocalDate.of(2021, 6, 15),
                                        30));

        assertThat(
                        story.measurement.measure(
                                project.id(),
                                early,
                                CycleStory.FIRST_DAY,
                                CycleStory.LAST_DAY,
                                story.measurer))
                .isEqualTo(new MeasureOutcome.Refused(Reason.DISTURBED_AFTER_THE_SURVEY));
    }

    private Project planted() {
        EditionId start = survey(CycleStory.START, "60");
        return story.registered(
                story.declared(
                        Scheme.FFCER_AFFORESTATION,
                        start,
                        story.title(start),
                        Declared.answers(Scheme.FFCER_AFFORESTATION)));
    }

    private EditionId survey(LocalDate day, String stock) {
        return story.survey(day, fir("0001", stock).withArea("150"));
    }

    private MonitoringReport measuredLater(Project project) {
        MeasureOutcome outcome =
                story.measurement.measure(
                        project.id(),
                        survey(LATER, "130"),
                        CycleStory.LAST_DAY.plusDays(1),
                        LATER,
                        story.measurer);
        if (outcome instanceof MeasureOutcome.Measured(var report)) {
            return report;
        }
        throw new AssertionError(outcome);
    }

    private LossStory losses(Project project) {
        return new LossStory(house, project, story.developer);
    }

    private DisturbanceFacts fire(Project project, LocalDate day) {
        return losses(project).facts(Kind.FIRE, story.code("0001"), day, 30);
    }

    private String total(MonitoringReport report) {
        return Telling.markdown(story.measurement.getTotal(report.id()), Locale.CHINA);
    }
}

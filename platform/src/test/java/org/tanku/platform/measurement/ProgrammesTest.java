package org.tanku.platform.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.library.CheckTable;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.platform.CycleStory;
import org.tanku.platform.Declared;
import org.tanku.platform.House;
import org.tanku.platform.StandLine;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectDraft;

import java.util.List;

/// Reports under the schemes that the kernel's one engine assesses; the figures are those of its
/// worked cases.
@House
class ProgrammesTest {
    private static final String HUNDRED_HECTARES = "1500";
    private static final String FIVE_HUNDRED_HECTARES = "7500";

    @Autowired private ApplicationContext house;

    private CycleStory story;

    @BeforeEach
    void move_to_a_new_village_of_nanping() {
        story = new CycleStory(house, "350721");
    }

    @Test
    void one_yuan_counts_the_growth_of_its_worked_case() {
        MonitoringReport report = grown(Scheme.ONE_YUAN);

        assertThat(report.removal().value())
                .isCloseTo(input("one-yuan", "growth-in-kilograms", "m"), within(0.0005));
        assertRecomputes(report);
    }

    @Test
    void planting_counts_from_a_baseline_of_zero_and_says_what_it_assumes() {
        MonitoringReport report = grown(Scheme.FFCER_AFFORESTATION);

        assertThat(report.removal().value()).isCloseTo(4171.107, within(0.0005));
        assertThat(story.measurement.listNotices(report.id()))
                .anySatisfy(notice ->
                        assertThat(notice)
                                .isInstanceOfSatisfying(
                                        Notice.Assumption.class,
                                        assumed -> {
                                            assertThat(assumed.symbol()).isEqualTo("DR");
                                            assertThat(assumed.stands()).isZero();
                                        }));
        assertRecomputes(report);
    }

    @Test
    void neutral_forest_deducts_the_settled_share_of_its_baseline() {
        EditionId start =
                story.survey(CycleStory.START, fir("0001", "90").withArea(FIVE_HUNDRED_HECTARES));
        EditionId baseline =
                story.baseline(CycleStory.END, fir("0001", "110").withArea(FIVE_HUNDRED_HECTARES));
        ProjectDraft draft =
                new ProjectDraft(
                        "测试碳中和林",
                        List.of(story.title(start)),
                        Scheme.NEUTRAL_FOREST,
                        start,
                        List.of(baseline),
                        CycleStory.FIRST_DAY,
                        CycleStory.CREDITING_LAST_DAY,
                        StandIns.none(),
                        false,
                        Declared.answers(Scheme.NEUTRAL_FOREST, Declared.share(0.5)));

        MonitoringReport report =
                story.measured(
                        story.registered(draft),
                        story.survey(
                                CycleStory.END,
                                fir("0001", "118").withArea(FIVE_HUNDRED_HECTARES)));

        assertThat(report.removal().value())
                .isCloseTo(input("neutral-forest", "trees-bamboo-and-fire", "ΔC_S"), within(0.001));
        assertRecomputes(report);
    }

    private MonitoringReport grown(Scheme scheme) {
        StandLine young = fir("0001", "60").withArea(HUNDRED_HECTARES);
        EditionId start = story.survey(CycleStory.START, young);
        Project project =
                story.registered(
                        story.declared(
                                scheme, start, story.title(start), Declared.answers(scheme)));
        return story.measured(
                project,
                story.survey(CycleStory.END, fir("0001", "95").withArea(HUNDRED_HECTARES)));
    }

    private void assertRecomputes(MonitoringReport report) {
        assertThat(story.measurement.recompute(report.id()).equal()).isTrue();
        assertThat(story.measurement.getTotal(report.id()).value()).isEqualTo(report.removal());
    }

    private static double input(String table, String id, String letter) {
        return CheckTable.ofMethodology(table).cases().stream()
                .filter(each -> each.id().equals(id))
                .flatMap(each -> each.inputs().stream())
                .filter(each -> each.letter().equals(letter))
                .mapToDouble(each -> Double.parseDouble(each.numbers().getFirst()))
                .findFirst()
                .orElseThrow();
    }
}

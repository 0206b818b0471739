package org.tanku.platform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.crediting.Obstacle;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.platform.CycleStory;
import org.tanku.platform.Declared;
import org.tanku.platform.House;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.project.Declaration.Settled;
import org.tanku.platform.project.ProposeOutcome.Reason;
import org.tanku.platform.tenure.Title;
import org.tanku.platform.tenure.TitleId;

import java.util.List;

/// Proposals under schemes that have their own list of rules.
@House
class DeclaringTest {
    static final String NANPING = "350721";

    @Autowired private ApplicationContext house;

    private CycleStory story;
    private EditionId start;

    @BeforeEach
    void move_to_a_new_village_of_nanping() {
        story = new CycleStory(house, NANPING);
        start = story.survey(CycleStory.START, fir("0001", "60"));
    }

    @Test
    void a_one_yuan_project_keeps_the_answer_to_every_rule() {
        ProjectDraft draft =
                story.declared(
                        Scheme.ONE_YUAN,
                        start,
                        story.title(start),
                        Declared.answers(Scheme.ONE_YUAN));

        Project project = story.proposed(draft);

        assertThat(project.number()).startsWith("FJ-ONEYUAN-");
        assertThat(story.projects.listAnswers(project.id()))
                .containsExactly(
                        new RuleAnswer.Holds("Y1", "测试材料 Y1"),
                        new RuleAnswer.Holds("Y2", "1 stands"),
                        new RuleAnswer.Holds("Y3", "1 stands"));
        assertThat(story.projects.getDeclaration(project.id())).isEqualTo(draft.declaration());
    }

    @Test
    void a_rule_nobody_answered_is_never_taken_for_one_that_holds() {
        Screening screening =
                refused(Scheme.ONE_YUAN, Declaration.none(Declared.BEGAN)).screening();

        assertThat(screening.answers()).contains(new RuleAnswer.Unanswered("Y1"));
        assertThat(screening.passes()).isFalse();
    }

    @Test
    void a_forest_outside_nanping_is_told_by_its_stand() {
        story = new CycleStory(house);
        start = story.survey(CycleStory.START, fir("0001", "60"));

        Screening screening =
                refused(Scheme.ONE_YUAN, Declared.answers(Scheme.ONE_YUAN)).screening();

        assertThat(screening.answers())
                .contains(new RuleAnswer.Fails("Y2", story.code("0001") + " (county 350428)"));
    }

    @Test
    void planting_is_answered_by_yes_or_no_and_by_figures() {
        Project project =
                story.proposed(
                        story.declared(
                                Scheme.FFCER_AFFORESTATION,
                                start,
                                story.title(start),
                                Declared.answers(Scheme.FFCER_AFFORESTATION)));

        assertThat(project.number()).startsWith("FJ-FFCER-");
        assertThat(story.projects.listAnswers(project.id()))
                .contains(new RuleAnswer.Holds("A4-disturbed", "0.08 ≤ 0.1, 测试材料 A4-disturbed"));
        assertThat(story.projects.getDeclaration(project.id()).evidence())
                .containsExactlyInAnyOrderElementsOf(
                        Declared.answers(Scheme.FFCER_AFFORESTATION).evidence());
    }

    @Test
    void tree_forest_asks_what_share_of_the_baseline_is_deducted() {
        Declaration open = Declared.answers(Scheme.NEUTRAL_FOREST);
        assertThat(refused(Scheme.NEUTRAL_FOREST, open).screening().obstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.SETTING_OPEN);

        Declaration half = Declared.answers(Scheme.NEUTRAL_FOREST, Declared.share(0.5));
        assertThat(refused(Scheme.NEUTRAL_FOREST, half).screening().obstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Obstacle.Kind.BASELINE_MISSING);
    }

    @Test
    void what_does_not_suit_the_scheme_is_refused_by_name() {
        assertThat(refused(Scheme.FFCER_BAMBOO, Declaration.none(Declared.BEGAN)).reason())
                .isEqualTo(Reason.SCHEME_IS_NOT_OFFERED);
        assertThat(refused(Scheme.CCER_AFFORESTATION, Declaration.none(Declared.BEGAN)).reason())
                .isEqualTo(Reason.SCHEME_IS_NOT_OFFERED);
        Declaration foreign =
                new Declaration(Declared.BEGAN, List.of(Declared.holds("N1")), List.of());
        assertThat(refused(Scheme.ONE_YUAN, foreign).reason())
                .isEqualTo(Reason.DECLARATION_DOES_NOT_SUIT);
        assertThat(refused(Scheme.SMCER, foreign).reason())
                .isEqualTo(Reason.DECLARATION_DOES_NOT_SUIT);
        Declaration unfounded =
                new Declaration(
                        Declared.BEGAN, List.of(), List.of(new Settled("k_BSL", new Ratio(0), "")));
        assertThat(refused(Scheme.NEUTRAL_FOREST, unfounded).reason())
                .isEqualTo(Reason.DECLARATION_DOES_NOT_SUIT);
    }

    private ProposeOutcome.Refused refused(Scheme scheme, Declaration declaration) {
        return (ProposeOutcome.Refused)
                story.projects.propose(
                        story.declared(scheme, start, title(), declaration), story.developer);
    }

    private TitleId title() {
        return story.tenure.listTitles().stream()
                .filter(each -> each.claim().stands().contains(story.code("0001")))
                .map(Title::id)
                .findFirst()
                .orElseGet(() -> story.title(start));
    }
}

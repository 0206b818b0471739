package org.tanku.platform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.Scheme;
import org.tanku.kernel.method.StandIns;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.project.ProposeOutcome.Reason;
import org.tanku.platform.tenure.TitleId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@House
class ProposingTest {
    private static final String UNKNOWN_SPECIES = "某未列树种";

    @Autowired private ApplicationContext house;

    private CycleStory story;

    @BeforeEach
    void move_to_a_new_village() {
        story = new CycleStory(house);
    }

    @Test
    void a_proposal_that_passes_every_check_is_kept_with_its_checks() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"), fir("0002", "80"));

        Project project = story.proposed(story.ticket(start, story.title(start)));

        assertThat(project.state()).isEqualTo(ProjectState.DRAFT);
        assertThat(project.number()).matches("FJ-SMCER-\\d{4}-\\d{4}");
        assertThat(project.region().code()).isEqualTo("350428");
        assertThat(project.parameterSet()).isEqualTo("tree-biomass@2026-1");
        assertThat(story.projects.getProject(project.id())).isEqualTo(project);
        assertThat(story.projects.getBoundary(project.id()).stands())
                .containsExactly(story.code("0001"), story.code("0002"));
        List<Check> checks = story.projects.listChecks(project.id());
        assertThat(checks).extracting(Check::rule).containsExactly(EligibilityRule.values());
        assertThat(checks)
                .extracting(Check::result)
                .containsOnly(CheckResult.PASSED, CheckResult.NOT_APPLICABLE);
    }

    @Test
    void numbers_follow_each_other_without_a_gap_even_past_a_refusal() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        TitleId title = story.title(start);
        ProjectDraft draft = story.ticket(start, title);

        String first = story.proposed(draft).number();
        assertThat(refusalOf(renamed(draft, " "))).isEqualTo(Reason.NAME_IS_MISSING);
        String second = story.proposed(draft).number();

        assertThat(lastDigits(second)).isEqualTo(lastDigits(first) + 1);
    }

    @Test
    void every_refusal_is_met_in_its_order() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        EditionId baseline = story.baseline(CycleStory.END, fir("0001", "70"));
        TitleId title = story.title(start);
        ProjectDraft good = story.ticket(start, title);
        EditionId nowhere = new EditionId(UUID.randomUUID());

        assertThat(refusalOf(renamed(good, ""))).isEqualTo(Reason.NAME_IS_MISSING);
        assertThat(refusalOf(until(good, CycleStory.FIRST_DAY.minusDays(1))))
                .isEqualTo(Reason.PERIOD_ENDS_BEFORE_IT_BEGINS);
        assertThat(refusalOf(story.ticket(start, new TitleId(UUID.randomUUID()))))
                .isEqualTo(Reason.TITLE_UNKNOWN);
        assertThat(refusalOf(story.ticket(nowhere, title))).isEqualTo(Reason.START_EDITION_UNKNOWN);
        assertThat(refusalOf(story.ticket(baseline, title)))
                .isEqualTo(Reason.START_EDITION_IS_NOT_A_SURVEY);
        assertThat(refusalOf(story.management(start, title, nowhere)))
                .isEqualTo(Reason.BASELINE_EDITION_UNKNOWN);
        assertThat(refusalOf(standingIn(good, "没有这一行"))).isEqualTo(Reason.STAND_IN_ROW_UNKNOWN);
        assertThat(refusalOf(until(good, LocalDate.of(2099, 12, 31))))
                .isEqualTo(Reason.CHECKS_FAILED);

        story.registered(good);
        assertThat(refusalOf(good)).isEqualTo(Reason.TITLE_ALREADY_IN_PROJECT);
    }

    @Test
    void natural_forest_has_no_approved_method_under_ffcer() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60").withOrigin("天然"));
        EditionId baseline = story.baseline(CycleStory.END, fir("0001", "70").withOrigin("天然"));
        TitleId title = story.title(start);

        Check check =
                failedCheck(
                        story.management(start, title, baseline),
                        EligibilityRule.ORIGIN_HAS_APPROVED_METHOD);

        assertThat(check.evidence()).containsExactly("1", story.code("0001").toString());
        assertThat(story.proposed(story.ticket(start, title)).scheme()).isEqualTo(Scheme.SMCER);
    }

    @Test
    void a_stand_past_middle_age_is_refused_under_ffcer() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60").withAge("35"));
        EditionId baseline = story.baseline(CycleStory.END, fir("0001", "70").withAge("40"));

        Check check =
                failedCheck(
                        story.management(start, story.title(start), baseline),
                        EligibilityRule.STANDS_ARE_YOUNG_OR_MIDDLE_AGED);

        assertThat(check.evidence().getFirst()).isEqualTo("1");
    }

    @Test
    void ffcer_needs_a_baseline_with_every_stand_and_the_ticket_has_none() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"), fir("0002", "60"));
        EditionId partial = story.baseline(CycleStory.END, fir("0001", "70"));
        TitleId title = story.title(start);
        ProjectDraft draft = story.management(start, title, partial);

        failedCheck(draft, EligibilityRule.BASELINE_HOLDS_ALL_STANDS);
        failedCheck(withBaseline(draft, List.of()), EligibilityRule.BASELINE_SUITS_SCHEME);
        failedCheck(withBaseline(draft, List.of(start)), EligibilityRule.BASELINE_SUITS_SCHEME);
        failedCheck(
                withBaseline(story.ticket(start, title), List.of(partial)),
                EligibilityRule.BASELINE_SUITS_SCHEME);
    }

    @Test
    void what_no_survey_shows_must_be_declared_under_ffcer() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        EditionId baseline = story.baseline(CycleStory.END, fir("0001", "70"));
        ProjectDraft draft = story.management(start, story.title(start), baseline);
        ProjectDraft silent =
                new ProjectDraft(
                        draft.name(),
                        draft.titles().getFirst(),
                        draft.scheme(),
                        draft.start(),
                        draft.baseline(),
                        draft.creditingFirstDay(),
                        draft.creditingLastDay(),
                        draft.standIns(),
                        false);

        failedCheck(silent, EligibilityRule.MANAGEMENT_RULES_ARE_DECLARED);
        Project project = story.proposed(draft);

        assertThat(project.number()).startsWith("FJ-FFCER-");
        assertThat(project.baseline()).containsExactly(baseline);
        assertThat(story.projects.listChecks(project.id()))
                .contains(
                        new Check(
                                EligibilityRule.MANAGEMENT_RULES_ARE_DECLARED,
                                CheckResult.DECLARED,
                                List.of()));
    }

    @Test
    void a_title_that_ends_early_does_not_cover_the_crediting_period() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        TitleId title = story.title(start, CycleStory.FIRST_DAY, LocalDate.of(2030, 12, 31));

        Check check =
                failedCheck(
                        story.ticket(start, title), EligibilityRule.TITLE_COVERS_CREDITING_PERIOD);

        assertThat(check.evidence()).containsExactly("2016-07-01", "2030-12-31");
    }

    @Test
    void a_start_edition_without_one_of_the_stands_is_refused() {
        EditionId whole = story.survey(CycleStory.START, fir("0001", "60"), fir("0002", "60"));
        EditionId partial = story.survey(CycleStory.START.minusYears(1), fir("0001", "55"));

        Check check =
                failedCheck(
                        story.ticket(partial, story.title(whole)),
                        EligibilityRule.START_EDITION_HOLDS_ALL_STANDS);

        assertThat(check.evidence()).containsExactly("1", story.code("0002").toString());
    }

    @Test
    void a_species_without_a_row_needs_a_stand_in_that_is_confirmed() {
        EditionId start =
                story.survey(CycleStory.START, fir("0001", "60").withSpecies(UNKNOWN_SPECIES));
        ProjectDraft draft = story.ticket(start, story.title(start));

        failedCheck(draft, EligibilityRule.SPECIES_HAVE_PARAMETERS);
        assertThat(story.projects.screen(draft).orElseThrow().speciesWithoutRow())
                .containsExactly(UNKNOWN_SPECIES);
        Project project = story.proposed(standingIn(draft, "杉木"));

        assertThat(story.projects.getStandIns(project.id()).rowFor())
                .isEqualTo(Map.of(UNKNOWN_SPECIES, "杉木"));
        assertThat(story.projects.listChecks(project.id()))
                .filteredOn(check -> check.rule() == EligibilityRule.SPECIES_HAVE_PARAMETERS)
                .extracting(Check::result)
                .containsExactly(CheckResult.CONFIRMED);
    }

    @Test
    void only_a_developer_proposes() {
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        ProjectDraft draft = story.ticket(start, story.title(start));

        assertThatThrownBy(() -> story.projects.propose(draft, story.officer))
                .isInstanceOf(NotPermitted.class);
    }

    private Reason refusalOf(ProjectDraft draft) {
        return refused(draft).reason();
    }

    private Check failedCheck(ProjectDraft draft, EligibilityRule rule) {
        ProposeOutcome.Refused refused = refused(draft);
        assertThat(refused.reason()).isEqualTo(Reason.CHECKS_FAILED);
        return refused.screening().checks().stream()
                .filter(check -> check.rule() == rule && check.result() == CheckResult.FAILED)
                .findFirst()
                .orElseThrow(() -> new AssertionError(refused.screening()));
    }

    private ProposeOutcome.Refused refused(ProjectDraft draft) {
        return (ProposeOutcome.Refused) story.projects.propose(draft, story.developer);
    }

    private static int lastDigits(String number) {
        return Integer.parseInt(number.substring(number.length() - 4));
    }

    private static ProjectDraft renamed(ProjectDraft it, String name) {
        return new ProjectDraft(
                name,
                it.titles().getFirst(),
                it.scheme(),
                it.start(),
                it.baseline(),
                it.creditingFirstDay(),
                it.creditingLastDay(),
                it.standIns(),
                it.rulesDeclared());
    }

    private static ProjectDraft until(ProjectDraft it, LocalDate lastDay) {
        return new ProjectDraft(
                it.name(),
                it.titles().getFirst(),
                it.scheme(),
                it.start(),
                it.baseline(),
                it.creditingFirstDay(),
                lastDay,
                it.standIns(),
                it.rulesDeclared());
    }

    private static ProjectDraft withBaseline(ProjectDraft it, List<EditionId> baseline) {
        return new ProjectDraft(
                it.name(),
                it.titles().getFirst(),
                it.scheme(),
                it.start(),
                baseline,
                it.creditingFirstDay(),
                it.creditingLastDay(),
                it.standIns(),
                it.rulesDeclared());
    }

    private static ProjectDraft standingIn(ProjectDraft it, String row) {
        return new ProjectDraft(
                it.name(),
                it.titles().getFirst(),
                it.scheme(),
                it.start(),
                it.baseline(),
                it.creditingFirstDay(),
                it.creditingLastDay(),
                new StandIns(Map.of(UNKNOWN_SPECIES, row)),
                it.rulesDeclared());
    }
}

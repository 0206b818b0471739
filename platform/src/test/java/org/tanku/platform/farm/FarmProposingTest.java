package org.tanku.platform.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.paddy.FactorSet;
import org.tanku.platform.House;
import org.tanku.platform.farm.FarmProposal.Reason;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@House
class FarmProposingTest {
    private static final FarmDraft GOOD = FarmStory.draft(FarmStory.EAST_ASIA);

    @Autowired private ApplicationContext house;

    private FarmStory story;

    @BeforeEach
    void meet() {
        story = new FarmStory(house);
    }

    @Test
    void a_proposal_is_kept_with_its_choices_and_evidence() {
        FarmProject project = story.proposed(GOOD);

        assertThat(project.number()).matches("FJ-FARM-\\d{4}-\\d{4}");
        assertThat(story.projects.find(project.id()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("proposedAt")
                .isEqualTo(project);
        assertThat(project.standing()).isEqualTo(Standing.INDICATIVE_NOT_CREDITABLE);
        assertThat(story.projects.listEvidence(project.id()))
                .containsOnlyKeys("A1", "A2", "A3", "A4", "A5", "A8", "A10", "A11")
                .containsEntry("A1", "测试佐证 灌溉台账");
    }

    @Test
    void a_programme_named_with_its_operator_changes_the_standing() {
        FarmProject project = story.proposed(FarmStory.named(GOOD, "测试机制", "测试运营方"));

        assertThat(project.standing()).isEqualTo(Standing.LEGACY);
        assertThat(story.projects.find(project.id()).orElseThrow().operator()).isEqualTo("测试运营方");
        assertThat(refusal(FarmStory.named(GOOD, "测试机制", " ")))
                .isEqualTo(Reason.PROGRAMME_WITHOUT_OPERATOR);
    }

    @Test
    void all_conditions_that_fail_or_lack_evidence_are_named_at_once() {
        List<RuleAnswer> answers =
                FarmStory.answers().stream()
                        .filter(each -> !each.rule().equals("A8"))
                        .map(each ->
                                switch (each.rule()) {
                                    case "A2" -> new RuleAnswer.Fails("A2", "没有排水渠");
                                    case "A4" -> new RuleAnswer.Holds("A4", " ");
                                    default -> each;
                                })
                        .toList();

        FarmProposal outcome =
                story.projects.propose(
                        with(GOOD.name(), GOOD.region(), GOOD.lastDay(), 600, answers),
                        story.developer);

        assertThat(outcome)
                .isEqualTo(
                        new FarmProposal.Refused(
                                Reason.CONDITIONS_NOT_MET,
                                List.of(
                                        new RuleAnswer.Fails("A2", "没有排水渠"),
                                        new RuleAnswer.Unanswered("A4"),
                                        new RuleAnswer.Unanswered("A8"))));
    }

    @Test
    void what_is_wrong_is_refused_by_name() {
        List<RuleAnswer> answers = FarmStory.answers();
        LocalDate last = GOOD.lastDay();
        assertThat(refusal(with(" ", GOOD.region(), last, 600, answers)))
                .isEqualTo(Reason.NAME_IS_MISSING);
        assertThat(refusal(with("x", new Region("3506"), last, 600, answers)))
                .isEqualTo(Reason.COUNTY_UNKNOWN);
        assertThat(refusal(with("x", new Region("110101"), last, 600, answers)))
                .isEqualTo(Reason.COUNTY_UNKNOWN);
        assertThat(refusal(with("x", GOOD.region(), LocalDate.of(2024, 12, 31), 600, answers)))
                .isEqualTo(Reason.PERIOD_ENDS_BEFORE_IT_BEGINS);
        assertThat(refusal(with("x", GOOD.region(), last, Double.NaN, answers)))
                .isEqualTo(Reason.AREA_IS_NOT_POSITIVE);
        FarmProject.Choices choices = FarmStory.EAST_ASIA;
        assertThat(
                        refusal(
                                FarmStory.draft(
                                        new FarmProject.Choices(
                                                FactorSet.IPCC_2006,
                                                choices.region(),
                                                choices.potentials(),
                                                choices.deduction(),
                                                choices.nitrousOxide()))))
                .isEqualTo(Reason.FACTORS_LACK_THE_REGION);
        assertThatThrownBy(() -> story.projects.propose(GOOD, story.officer))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_officer_registers_once_and_never_an_own_proposal() {
        FarmProject project = story.proposed(GOOD);

        assertThat(story.projects.register(new FarmProject.Id(UUID.randomUUID()), story.officer))
                .isEqualTo(new FarmRegistration.Refused(FarmRegistration.Reason.PROJECT_UNKNOWN));
        story.parties.appoint(
                story.developer.person(),
                Role.BUREAU_OFFICER,
                Region.PROVINCE,
                story.developer.person());
        assertThat(
                        story.projects.register(
                                project.id(), story.parties.actingAs(story.developer.person())))
                .isEqualTo(
                        new FarmRegistration.Refused(
                                FarmRegistration.Reason.PROPOSER_CANNOT_REGISTER));
        assertThat(story.projects.register(project.id(), story.officer))
                .isInstanceOf(FarmRegistration.Registered.class);
        assertThat(story.projects.register(project.id(), story.officer))
                .isEqualTo(
                        new FarmRegistration.Refused(
                                FarmRegistration.Reason.PROJECT_ALREADY_REGISTERED));
    }

    private Reason refusal(FarmDraft draft) {
        return ((FarmProposal.Refused) story.projects.propose(draft, story.developer)).reason();
    }

    private static FarmDraft with(
            String name, Region region, LocalDate last, double area, List<RuleAnswer> answers) {
        return new FarmDraft(
                name, region, GOOD.firstDay(), last, area, GOOD.choices(), "", "", answers);
    }
}

package org.tanku.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.accreditation.Accreditation;
import org.tanku.platform.accreditation.Accreditations;
import org.tanku.platform.accreditation.Mandate;
import org.tanku.platform.accreditation.Obstacle;
import org.tanku.platform.accreditation.Tie;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.ProjectId;
import org.tanku.platform.project.RegisterOutcome;
import org.tanku.platform.validation.ValidationOutcome.Done;
import org.tanku.platform.validation.ValidationOutcome.Reason;
import org.tanku.platform.validation.ValidationOutcome.Refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@House
class ValidatingTest {
    private static final DesignDraft DESIGN = new DesignDraft("41.7", "起始蓄积与生长率", "一个项目");

    @Autowired private ApplicationContext house;
    @Autowired private Accreditations accreditations;

    private CycleStory story;
    private Validation validation;
    private Project project;

    @BeforeEach
    void propose_a_project() {
        story = new CycleStory(house);
        validation = story.validation;
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        project = story.proposed(story.ticket(start, story.title(start)));
    }

    @Test
    void nobody_validates_before_a_design_is_there() {
        assertThat(refusal(validation.begin(project.id(), story.validator)))
                .isEqualTo(Reason.DESIGN_IS_MISSING);
        assertThat(refusal(validation.begin(new ProjectId(UUID.randomUUID()), story.validator)))
                .isEqualTo(Reason.PROJECT_UNKNOWN);
    }

    @Test
    void an_estimate_is_a_positive_number() {
        for (String wrong : new String[] {"", "0", "-3", "1e5", "NaN", "12,5", "一百"}) {
            DesignDraft draft = new DesignDraft(wrong, "依据", "说明");
            assertThat(refusal(validation.publishDesign(project.id(), draft, story.developer)))
                    .as("an estimate of %s", wrong)
                    .isEqualTo(Reason.ESTIMATE_IS_MALFORMED);
        }
        ProjectFile file = done(validation.publishDesign(project.id(), DESIGN, story.developer));
        assertThat(file.findDesign().orElseThrow().yearly().value()).isEqualTo(41.7);
    }

    @Test
    void only_an_accredited_body_without_ties_takes_a_project_on() {
        validation.publishDesign(project.id(), DESIGN, story.developer);
        Acting unknown =
                story.parties.actingAs(
                        story.colleague(
                                        story.parties.registerOrganisation("无资质", false).id(),
                                        Role.SURVEYOR)
                                .person());
        story.parties.appoint(unknown.person(), Role.VERIFIER, Region.PROVINCE, unknown.person());
        Acting withoutGrant = story.parties.actingAs(unknown.person());
        assertThat(refusal(validation.begin(project.id(), withoutGrant)))
                .isEqualTo(Reason.BODY_IS_NOT_ACCREDITED);

        Acting tied = story.somebody(Role.VERIFIER);
        assertThat(
                        accreditations.declareTie(
                                tied.organisation(), story.holder.organisation(), "持股 20%", tied))
                .isEmpty();
        assertThat(refusal(validation.begin(project.id(), tied))).isEqualTo(Reason.BODY_IS_TIED);

        Acting own = story.colleague(story.developer.organisation(), Role.VERIFIER);
        assertThat(refusal(validation.begin(project.id(), own)))
                .isEqualTo(Reason.DEVELOPER_CANNOT_VALIDATE);

        assertThat(validation.begin(project.id(), story.validator)).isInstanceOf(Done.class);
        assertThat(refusal(validation.begin(project.id(), story.verifier)))
                .isEqualTo(Reason.ANOTHER_BODY_VALIDATES);
    }

    @Test
    void an_opinion_waits_until_every_question_is_answered_and_closed() {
        validation.publishDesign(project.id(), DESIGN, story.developer);
        validation.begin(project.id(), story.validator);
        ProjectFile asked = done(validation.ask(project.id(), "边界来源？", story.validator));
        ProjectFile.QuestionId question = asked.questions().getFirst().id();

        assertThat(refusal(validation.state(project.id(), true, "同意", story.validator)))
                .isEqualTo(Reason.QUESTIONS_ARE_OPEN);
        assertThat(refusal(validation.answer(project.id(), question, " ", story.developer)))
                .isEqualTo(Reason.TEXT_IS_MISSING);
        done(validation.answer(project.id(), question, "来自调查", story.developer));
        assertThat(refusal(validation.answer(project.id(), question, "再说", story.developer)))
                .isEqualTo(Reason.QUESTION_IS_ANSWERED);
        done(validation.close(project.id(), question, "已核对", story.validator));

        ProjectFile stated = done(validation.state(project.id(), true, "同意", story.validator));
        assertThat(stated.findOpinion().orElseThrow().positive()).isTrue();
        assertThat(refusal(validation.state(project.id(), false, "改", story.validator)))
                .isEqualTo(Reason.OPINION_IS_STATED);
    }

    @Test
    void without_agreement_nothing_is_registered() {
        validation.publishDesign(project.id(), DESIGN, story.developer);
        validation.begin(project.id(), story.validator);
        validation.state(project.id(), false, "基线不清", story.validator);

        assertThat(story.projects.register(project.id(), story.officer))
                .isEqualTo(
                        new RegisterOutcome.Refused(RegisterOutcome.Reason.VALIDATION_IS_NEGATIVE));
    }

    @Test
    void what_was_sent_back_stays_as_it_was_and_may_be_proposed_anew() {
        done(validation.sendBack(project.id(), "材料不全", story.officer));

        assertThat(story.projects.register(project.id(), story.officer))
                .isEqualTo(
                        new RegisterOutcome.Refused(RegisterOutcome.Reason.PROJECT_IS_SENT_BACK));
        assertThat(refusal(validation.publishDesign(project.id(), DESIGN, story.developer)))
                .isEqualTo(Reason.PROJECT_IS_SENT_BACK);
        assertThat(
                        story.registered(story.ticket(project.start(), project.titles().getFirst()))
                                .number())
                .isNotEqualTo(project.number());
    }

    @Test
    void an_accreditation_holds_from_its_first_to_its_last_day_and_not_after_it_is_withdrawn() {
        Acting body = story.somebody(Role.VERIFIER);
        Accreditation grant =
                accreditations.list().stream()
                        .filter(each ->
                                each.body().equals(body.organisation())
                                        && each.scheme() == Scheme.SMCER
                                        && each.mandate() == Mandate.VERIFICATION)
                        .findFirst()
                        .orElseThrow();
        assertThat(grant.holdsOn(grant.firstDay())).isTrue();
        assertThat(grant.holdsOn(grant.firstDay().minusDays(1))).isFalse();
        assertThat(grant.holdsOn(grant.lastDay().plusDays(1))).isFalse();

        assertThat(accreditations.withdraw(grant.id(), "过失", story.officer)).isEmpty();

        assertThat(
                        accreditations.findObstacle(
                                body.organisation(), Mandate.VERIFICATION, Scheme.SMCER, Set.of()))
                .contains(Obstacle.NOT_ACCREDITED);
        assertThat(
                        accreditations.accredit(
                                new Accreditation.Draft(
                                        story.officer.organisation(),
                                        Mandate.VERIFICATION,
                                        Scheme.SMCER,
                                        LocalDate.of(2026, 1, 1),
                                        LocalDate.of(2027, 1, 1),
                                        "自批"),
                                story.officer))
                .contains(Accreditations.Refusal.GRANTS_TO_ITSELF);
    }

    @Test
    void a_grant_and_a_tie_name_whom_they_are_about_and_why() {
        PartyId nobody = PartyId.random();
        PartyId body = story.validator.organisation();
        assertThat(accredit(nobody, 1, "批文")).contains(Accreditations.Refusal.BODY_UNKNOWN);
        assertThat(accredit(body, -1, "批文")).contains(Accreditations.Refusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(accredit(body, 1, " ")).contains(Accreditations.Refusal.PAPER_IS_MISSING);

        assertThat(
                        accreditations.withdraw(
                                new Accreditation.Id(UUID.randomUUID()), "过失", story.officer))
                .contains(Accreditations.Refusal.ALREADY_WITHDRAWN);
        assertThat(accreditations.declareTie(body, body, "自己", story.validator))
                .contains(Accreditations.Refusal.TIE_TO_ITSELF);
        assertThat(
                        accreditations.declareTie(
                                body, story.holder.organisation(), " ", story.validator))
                .contains(Accreditations.Refusal.REASON_IS_MISSING);
        assertThat(accreditations.endTie(new Tie.Id(UUID.randomUUID()), "解除", story.officer))
                .contains(Accreditations.Refusal.TIE_UNKNOWN);
    }

    private Optional<Accreditations.Refusal> accredit(PartyId body, int years, String paper) {
        LocalDate first = LocalDate.of(2026, 1, 1);
        return accreditations.accredit(
                new Accreditation.Draft(
                        body,
                        Mandate.VALIDATION,
                        Scheme.SMCER,
                        first,
                        first.plusYears(years),
                        paper),
                story.officer);
    }

    private static ProjectFile done(ValidationOutcome outcome) {
        if (outcome instanceof Done(var file)) {
            return file;
        }
        throw new AssertionError(outcome);
    }

    private static Reason refusal(ValidationOutcome outcome) {
        return ((Refused) outcome).reason();
    }
}

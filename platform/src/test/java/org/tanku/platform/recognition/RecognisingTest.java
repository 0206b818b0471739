package org.tanku.platform.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.CycleStory;
import org.tanku.platform.Declared;
import org.tanku.platform.House;
import org.tanku.platform.land.EditionId;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.recognition.RecognitionOutcome.Reason;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.RegistryStory;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.List;
import java.util.UUID;

@House
class RecognisingTest {
    @Autowired private ApplicationContext house;
    @Autowired private Recognitions recognitions;
    @Autowired private Registry registry;

    private CycleStory story;

    @BeforeEach
    void move_to_a_new_village() {
        story = new CycleStory(house);
    }

    @Test
    void a_statement_on_neutral_forest_becomes_a_certificate_and_no_unit() {
        VerificationStatement statement = stated(Scheme.NEUTRAL_FOREST);
        assertThat(waiting()).contains(statement.id());

        Recognition certificate = recognised(statement);

        assertThat(certificate.valid()).isTrue();
        assertThat(certificate.number()).matches("FJ-NEUTRAL-\\d{4}-\\d{4}-C01");
        assertThat(certificate.said().tonnes()).isEqualTo(statement.tonnes());
        assertThat(certificate.said().tonnes().value()).isEqualTo(41);
        assertThat(recognitions.find(certificate.number()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("at")
                .isEqualTo(certificate);
        assertThat(waiting()).doesNotContain(statement.id());
        Acting officer = story.somebody(Role.REGISTRY_OFFICER);
        assertThat(
                        registry.proposeIssue(
                                statement.id(),
                                registry.openAccount(story.holder.organisation(), officer).id(),
                                RegistryStory.NO_BUFFER,
                                UUID.randomUUID().toString(),
                                officer))
                .isEqualTo(new RegistryOutcome.Refused<>(Refusal.SCHEME_BOOKS_NO_UNITS));
    }

    @Test
    void what_cannot_be_recognised_is_refused_by_name() {
        VerificationStatement statement = stated(Scheme.NEUTRAL_FOREST);

        assertThat(refusal(new StatementId(UUID.randomUUID()), story.officer))
                .isEqualTo(Reason.STATEMENT_UNKNOWN);
        assertThat(refusal(stated(Scheme.SMCER).id(), story.officer))
                .isEqualTo(Reason.SCHEME_IS_NOT_RECOGNISED);
        assertThat(refusal(statement.id(), colleagueOf(story.verifier)))
                .isEqualTo(Reason.VERIFIER_CANNOT_RECOGNISE);
        assertThat(refusal(statement.id(), colleagueOf(story.measurer)))
                .isEqualTo(Reason.MEASURER_CANNOT_RECOGNISE);
        assertThat(refusal(statement.id(), colleagueOf(story.developer)))
                .isEqualTo(Reason.DEVELOPER_CANNOT_RECOGNISE);
        recognised(statement);
        assertThat(refusal(statement.id(), story.officer))
                .isEqualTo(Reason.STATEMENT_ALREADY_RECOGNISED);
    }

    @Test
    void a_certificate_is_revoked_once_and_says_why() {
        String number = recognised(stated(Scheme.NEUTRAL_FOREST)).number();

        assertThat(recognitions.revoke(number, " ", story.officer))
                .isEqualTo(new RecognitionOutcome.Refused(Reason.REASON_IS_MISSING));
        assertThat(recognitions.revoke("no such", "火灾", story.officer))
                .isEqualTo(new RecognitionOutcome.Refused(Reason.CERTIFICATE_UNKNOWN));
        recognitions.revoke(number, "测试：林地被占用", story.officer);

        Recognition revoked = recognitions.find(number).orElseThrow();
        assertThat(revoked.revocation())
                .hasValueSatisfying(why -> assertThat(why.because()).isEqualTo("测试：林地被占用"));
        assertThat(recognitions.revoke(number, "再次", story.officer))
                .isEqualTo(new RecognitionOutcome.Refused(Reason.CERTIFICATE_ALREADY_REVOKED));
    }

    private List<StatementId> waiting() {
        return recognitions.listWaiting().stream().map(VerificationStatement::id).toList();
    }

    private Recognition recognised(VerificationStatement statement) {
        return ((RecognitionOutcome.Recognised)
                        recognitions.recognise(statement.id(), story.officer))
                .recognition();
    }

    private Reason refusal(StatementId statement, Acting acting) {
        return ((RecognitionOutcome.Refused) recognitions.recognise(statement, acting)).reason();
    }

    private Acting colleagueOf(Acting somebody) {
        return story.colleague(somebody.organisation(), Role.BUREAU_OFFICER);
    }

    private VerificationStatement stated(Scheme scheme) {
        CycleStory before = story;
        if (scheme == Scheme.SMCER) {
            story = new CycleStory(house);
        }
        EditionId start = story.survey(CycleStory.START, fir("0001", "60"));
        Project project =
                story.registered(
                        scheme == Scheme.SMCER
                                ? story.ticket(start, story.title(start))
                                : story.declared(
                                        scheme,
                                        start,
                                        story.title(start),
                                        Declared.answers(scheme, Declared.share(0))));
        MonitoringReport report =
                story.measured(project, story.survey(CycleStory.END, fir("0001", "95")));
        StateOutcome outcome =
                house.getBean(Verification.class)
                        .state(report.id(), new OpinionDraft.Agree(), story.verifier);
        story = before;
        return ((StateOutcome.Stated) outcome).statement();
    }
}

package org.tanku.platform.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.notice.Notice;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.notice.Periods;
import org.tanku.platform.notice.Step;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.RegistryStory;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

@House
class VisitingTest {
    private static final SiteVisit.Draft VISIT =
            new SiteVisit.Draft(LocalDate.of(2021, 7, 2), " 0001 号小班 ", "与调查一致");

    @Autowired private ApplicationContext house;
    @Autowired private SiteVisits visits;
    @Autowired private Verification verification;
    @Autowired private ResultNotices results;
    @Autowired private Periods periods;
    @Autowired private Registry registry;

    private CycleStory story;
    private MonitoringReport report;

    @BeforeEach
    void measure_a_new_village() {
        story = new CycleStory(house);
        report =
                story.measured(
                        story.ticketProject(fir("0001", "60")),
                        story.survey(CycleStory.END, fir("0001", "95")));
    }

    @Test
    void a_visit_is_kept_with_its_place_and_what_was_seen() {
        assertThat(visits.record(report.id(), VISIT, story.verifier)).isEmpty();

        assertThat(visits.list(report.id()))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.place()).isEqualTo("0001 号小班");
                    assertThat(visit.on()).isEqualTo(LocalDate.of(2021, 7, 2));
                    assertThat(visit.verifier()).isEqualTo(story.verifier.organisation());
                });
    }

    @Test
    void a_visit_that_is_not_the_verifiers_or_not_told_is_refused_by_name() {
        assertThat(visits.record(new ReportId(UUID.randomUUID()), VISIT, story.verifier))
                .contains(SiteVisits.Refusal.REPORT_UNKNOWN);
        Acting measuring = story.colleague(story.measurer.organisation(), Role.VERIFIER);
        assertThat(visits.record(report.id(), VISIT, measuring))
                .contains(SiteVisits.Refusal.MEASURER_CANNOT_VERIFY);
        Acting developing = story.colleague(story.developer.organisation(), Role.VERIFIER);
        assertThat(visits.record(report.id(), VISIT, developing))
                .contains(SiteVisits.Refusal.DEVELOPER_CANNOT_VERIFY);
        assertThat(visits.record(report.id(), VISIT, story.validator))
                .contains(SiteVisits.Refusal.VALIDATOR_CANNOT_VERIFY);
        SiteVisit.Draft silent = new SiteVisit.Draft(VISIT.on(), "0001", " ");
        assertThat(visits.record(report.id(), silent, story.verifier))
                .contains(SiteVisits.Refusal.TEXT_IS_MISSING);
        SiteVisit.Draft later = new SiteVisit.Draft(LocalDate.of(2999, 1, 1), "0001", "未来");
        assertThat(visits.record(report.id(), later, story.verifier))
                .contains(SiteVisits.Refusal.DAY_IS_IN_THE_FUTURE);
    }

    @Test
    void who_validated_or_is_tied_or_not_accredited_states_nothing() {
        assertThat(refusal(story.validator)).isEqualTo(StateOutcome.Reason.VALIDATOR_CANNOT_VERIFY);
        Acting tied = story.somebody(Role.VERIFIER);
        story.accreditations.declareTie(
                tied.organisation(), story.holder.organisation(), "持股", tied);
        assertThat(refusal(tied)).isEqualTo(StateOutcome.Reason.BODY_IS_TIED);
        Acting lapsed = story.somebody(Role.VERIFIER);
        story.accreditations.list().stream()
                .filter(each -> each.body().equals(lapsed.organisation()))
                .forEach(each -> story.accreditations.withdraw(each.id(), "过失", story.officer));
        assertThat(refusal(lapsed)).isEqualTo(StateOutcome.Reason.BODY_IS_NOT_ACCREDITED);
    }

    /// The period is set for this test and taken back, for the house is shared.
    @Test
    void nothing_is_issued_before_the_public_had_its_say_on_the_result() {
        VerificationStatement statement =
                ((StateOutcome.Stated)
                                verification.state(
                                        report.id(), new OpinionDraft.Agree(), story.verifier))
                        .statement();
        Acting maker = story.somebody(Role.REGISTRY_OFFICER);
        var account = registry.openAccount(story.holder.organisation(), maker);
        periods.enterYear(2027, Set.of(), Set.of(), "a test", story.officer);
        periods.set(Scheme.SMCER, Step.RESULT_NOTICE, 5, "a test of notices", story.officer);
        try {
            Notice notice =
                    ((NoticeOutcome.Done) results.publish(statement.id(), story.verifier)).notice();

            assertThat(notice.summary()).contains(report.number(), "41 t CO₂e");
            assertThat(
                            registry.proposeIssue(
                                    statement.id(),
                                    account.id(),
                                    RegistryStory.NO_BUFFER,
                                    UUID.randomUUID().toString(),
                                    maker))
                    .isEqualTo(new RegistryOutcome.Refused<>(Refusal.RESULT_NOTICE_IS_NOT_OVER));
        } finally {
            periods.set(Scheme.SMCER, Step.RESULT_NOTICE, 0, "a test", story.officer);
        }
    }

    private StateOutcome.Reason refusal(Acting acting) {
        return ((StateOutcome.Refused)
                        verification.state(report.id(), new OpinionDraft.Agree(), acting))
                .reason();
    }
}

package org.tanku.platform.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.StandLine.fir;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.CycleStory;
import org.tanku.platform.House;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.verification.FindingOutcome.Reason;

import java.util.UUID;

@House
class FindingTest {
    @Autowired private ApplicationContext house;

    @Autowired private Verification verification;

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
    void a_finding_is_open_until_it_is_closed_with_how() {
        FindingId id = recorded();
        assertThat(verification.listFindings(report.id())).singleElement().matches(Finding::open);

        assertThat(verification.closeFinding(id, "已补样地照片", story.verifier))
                .isEqualTo(new FindingOutcome.Closed(id));

        assertThat(verification.listFindings(report.id()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.found()).isEqualTo("缺样地照片");
                    assertThat(finding.status())
                            .isInstanceOfSatisfying(
                                    Finding.Status.Closed.class,
                                    closed -> assertThat(closed.resolution()).isEqualTo("已补样地照片"));
                });
    }

    @Test
    void every_refusal_is_met_in_its_order() {
        Acting colleague = story.colleague(story.measurer.organisation(), Role.VERIFIER);
        Acting ownVerifier = story.colleague(story.developer.organisation(), Role.VERIFIER);
        ReportId unknown = new ReportId(UUID.randomUUID());

        assertThat(reasonOf(verification.recordFinding(unknown, "无", story.verifier)))
                .isEqualTo(Reason.REPORT_UNKNOWN);
        assertThat(
                        reasonOf(
                                verification.closeFinding(
                                        new FindingId(UUID.randomUUID()), "无", story.verifier)))
                .isEqualTo(Reason.FINDING_UNKNOWN);
        assertThat(reasonOf(verification.recordFinding(report.id(), "无", colleague)))
                .isEqualTo(Reason.MEASURER_CANNOT_VERIFY);
        assertThat(reasonOf(verification.recordFinding(report.id(), "无", ownVerifier)))
                .isEqualTo(Reason.DEVELOPER_CANNOT_VERIFY);
        assertThat(reasonOf(verification.recordFinding(report.id(), " ", story.verifier)))
                .isEqualTo(Reason.TEXT_IS_MISSING);
        FindingId id = recorded();
        verification.closeFinding(id, "已补", story.verifier);
        assertThat(reasonOf(verification.closeFinding(id, "再补", story.verifier)))
                .isEqualTo(Reason.FINDING_ALREADY_CLOSED);
        verification.state(report.id(), new OpinionDraft.Agree(), story.verifier);
        assertThat(reasonOf(verification.recordFinding(report.id(), "晚了", story.verifier)))
                .isEqualTo(Reason.REPORT_ALREADY_STATED);
    }

    private FindingId recorded() {
        return ((FindingOutcome.Recorded)
                        verification.recordFinding(report.id(), "缺样地照片", story.verifier))
                .finding();
    }

    private static Reason reasonOf(FindingOutcome outcome) {
        return ((FindingOutcome.Refused) outcome).reason();
    }
}

package org.tanku.platform.verification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.notice.NoticeDraft;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.notice.Notices;
import org.tanku.platform.notice.Step;
import org.tanku.platform.notice.Subject;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;

/// Verified results before the public (核查结果公示), between statement and issue.
@Service
public class ResultNotices {
    private final Statements statements;
    private final Measurement measurement;
    private final Projects projects;
    private final Notices notices;

    ResultNotices(
            Statements statements, Measurement measurement, Projects projects, Notices notices) {
        this.statements = statements;
        this.measurement = measurement;
        this.projects = projects;
        this.notices = notices;
    }

    /// Lays a statement before the public; the body that made it does, or an officer of the bureau.
    ///
    /// @throws IllegalArgumentException when there is no such statement, or it does not agree
    @Transactional
    public NoticeOutcome publish(StatementId id, Acting acting) {
        VerificationStatement statement =
                statements
                        .find(id)
                        .filter(VerificationStatement::agrees)
                        .orElseThrow(() -> new IllegalArgumentException("nothing to publish"));
        MonitoringReport report = measurement.getReport(statement.report());
        Project project = projects.getProject(report.project());
        if (!statement.verifier().equals(acting.organisation())) {
            acting.require(Role.BUREAU_OFFICER, project.region());
        }
        String summary =
                "%s → %s · %s → %s · %d t CO₂e"
                        .formatted(
                                report.number(),
                                statement.number(),
                                report.firstDay(),
                                report.lastDay(),
                                statement.tonnes().value());
        return notices.publish(
                new NoticeDraft(
                        Subject.statement(id.value()),
                        Step.RESULT_NOTICE,
                        project.scheme(),
                        project.region(),
                        project.name(),
                        summary),
                acting);
    }

    /// Whether the public had its say, so that units may be issued.
    public boolean isOver(VerificationStatement statement) {
        Project project = projects.getProject(measurement.getReport(statement.report()).project());
        return notices.isOver(
                Subject.statement(statement.id().value()), project.scheme(), Step.RESULT_NOTICE);
    }
}

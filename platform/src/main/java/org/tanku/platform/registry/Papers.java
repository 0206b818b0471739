package org.tanku.platform.registry;

import org.springframework.stereotype.Component;
import org.tanku.ledger.Hash;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.party.Acting;
import org.tanku.platform.project.Project;
import org.tanku.platform.project.Projects;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.verification.ResultNotices;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.util.Optional;

/// The papers behind an issue (签发依据): the statement, the report it speaks of, and the project.
@Component
class Papers {
    /// @param noticeOver whether the public had its say on the result
    record Paper(
            VerificationStatement statement,
            MonitoringReport report,
            Project project,
            boolean noticeOver) {
        Programme programme() {
            return Programme.of(project.scheme());
        }

        long units() {
            return programme().units(statement.tonnes());
        }

        Hash particulars() {
            return new Hash(statement.reportDigest());
        }

        /// Who measured, verified or developed does not issue (不相容岗位分离).
        Optional<Refusal> findConflict(Acting acting) {
            if (statement.verifier().equals(acting.organisation())
                    || acting.isSame(statement.verifierPerson())) {
                return Optional.of(Refusal.VERIFIER_CANNOT_ISSUE);
            }
            if (report.measuredBy().equals(acting.organisation())
                    || acting.isSame(report.measuredByPerson())) {
                return Optional.of(Refusal.MEASURER_CANNOT_ISSUE);
            }
            return project.developer().equals(acting.organisation())
                    ? Optional.of(Refusal.DEVELOPER_CANNOT_ISSUE)
                    : Optional.empty();
        }
    }

    private final Verification verification;
    private final Measurement measurement;
    private final Projects projects;
    private final ResultNotices resultNotices;

    Papers(
            Verification verification,
            Measurement measurement,
            Projects projects,
            ResultNotices resultNotices) {
        this.resultNotices = resultNotices;
        this.verification = verification;
        this.measurement = measurement;
        this.projects = projects;
    }

    Optional<Paper> find(StatementId id) {
        return verification.findStatement(id).map(this::paper);
    }

    private Paper paper(VerificationStatement statement) {
        MonitoringReport report = measurement.getReport(statement.report());
        return new Paper(
                statement,
                report,
                projects.getProject(report.project()),
                resultNotices.isOver(statement));
    }
}

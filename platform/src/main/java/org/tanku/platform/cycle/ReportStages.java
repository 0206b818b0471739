package org.tanku.platform.cycle;

import org.springframework.stereotype.Component;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.notice.Notice;
import org.tanku.platform.notice.Notices;
import org.tanku.platform.notice.Subject;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.Finding;
import org.tanku.platform.verification.ResultNotices;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.time.Clock;
import java.util.Optional;

/// Reads where a report stands (报告阶段) from its statement, its notice and the registry.
@Component
class ReportStages {
    private final Verification verification;
    private final ResultNotices results;
    private final Notices notices;
    private final Registry registry;
    private final Clock clock;

    ReportStages(
            Verification verification,
            ResultNotices results,
            Notices notices,
            Registry registry,
            Clock clock) {
        this.verification = verification;
        this.results = results;
        this.notices = notices;
        this.registry = registry;
        this.clock = clock;
    }

    ReportStage of(MonitoringReport report) {
        Optional<VerificationStatement> statement = verification.findStatementOf(report.id());
        if (statement.isEmpty()) {
            long open =
                    verification.listFindings(report.id()).stream().filter(Finding::open).count();
            return new ReportStage.AwaitingVerification(report.measuredAt(), open);
        }
        if (!statement.get().agrees()) {
            return new ReportStage.NotAgreed(statement.get());
        }
        Optional<UnitBlock> block = registry.findBlockOf(statement.get().id());
        if (block.isPresent()) {
            return new ReportStage.Issued(statement.get(), block.get());
        }
        Optional<Proposal> proposal = registry.findProposalOf(statement.get().id());
        if (proposal.isPresent()) {
            return new ReportStage.AwaitingCheck(statement.get(), proposal.get().proposedAt());
        }
        return onTheWayToIssue(statement.get());
    }

    private ReportStage onTheWayToIssue(VerificationStatement statement) {
        Optional<Notice> notice = notices.findLatest(Subject.statement(statement.id().value()));
        if (notice.isEmpty()) {
            return results.isOver(statement)
                    ? new ReportStage.AwaitingIssue(statement, statement.at())
                    : new ReportStage.AwaitingNotice(statement);
        }
        return switch (notices.stateOf(notice.get())) {
            case OPEN -> new ReportStage.OnNotice(statement, notice.get());
            case ANSWERS_ARE_DUE ->
                    new ReportStage.AnswersDue(
                            statement, notice.get(), ProjectStages.endOf(notice.get(), clock));
            case OVER ->
                    new ReportStage.AwaitingIssue(
                            statement, ProjectStages.endOf(notice.get(), clock));
            case WITHDRAWN -> new ReportStage.AwaitingNotice(statement);
        };
    }
}

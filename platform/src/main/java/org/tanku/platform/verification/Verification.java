package org.tanku.platform.verification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.verification.FindingOutcome.Closed;
import org.tanku.platform.verification.FindingOutcome.Recorded;
import org.tanku.platform.verification.StateOutcome.Reason;
import org.tanku.platform.verification.StateOutcome.Refused;
import org.tanku.platform.verification.StateOutcome.Stated;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The room's face: findings and statements (核查).
@Service
public class Verification {
    private final Measurement measurement;
    private final Fitness fitness;
    private final Findings findings;
    private final Statements statements;
    private final Clock clock;

    Verification(
            Measurement measurement,
            Fitness fitness,
            Findings findings,
            Statements statements,
            Clock clock) {
        this.measurement = measurement;
        this.fitness = fitness;
        this.findings = findings;
        this.statements = statements;
        this.clock = clock;
    }

    /// Records something that must be settled before an opinion; a verifier does.
    @Transactional
    public FindingOutcome recordFinding(ReportId id, String found, Acting acting) {
        acting.require(Role.VERIFIER);
        Optional<MonitoringReport> report = measurement.findReport(id);
        if (report.isEmpty()) {
            return new FindingOutcome.Refused(FindingOutcome.Reason.REPORT_UNKNOWN);
        }
        Optional<FindingOutcome.Reason> wrong = findWrong(report.get(), found, acting);
        if (wrong.isPresent()) {
            return new FindingOutcome.Refused(wrong.get());
        }
        FindingId finding = new FindingId(UUID.randomUUID());
        findings.insert(finding, id, found.strip(), acting, clock.instant());
        return new Recorded(finding);
    }

    /// Closes a finding, telling how it was settled.
    @Transactional
    public FindingOutcome closeFinding(FindingId id, String resolution, Acting acting) {
        acting.require(Role.VERIFIER);
        Optional<Finding> finding = findings.find(id);
        if (finding.isEmpty()) {
            return new FindingOutcome.Refused(FindingOutcome.Reason.FINDING_UNKNOWN);
        }
        MonitoringReport report = measurement.getReport(finding.get().report());
        Optional<FindingOutcome.Reason> wrong = findWrong(report, resolution, acting);
        if (wrong.isPresent()) {
            return new FindingOutcome.Refused(wrong.get());
        }
        if (!findings.close(id, resolution.strip(), acting, clock.instant())) {
            return new FindingOutcome.Refused(FindingOutcome.Reason.FINDING_ALREADY_CLOSED);
        }
        return new Closed(id);
    }

    /// States an opinion on a report, once and for ever; a verifier does, never who measured.
    @Transactional
    public StateOutcome state(ReportId id, OpinionDraft draft, Acting acting) {
        acting.require(Role.VERIFIER);
        Optional<MonitoringReport> found = measurement.findReport(id);
        if (found.isEmpty()) {
            return new Refused(Reason.REPORT_UNKNOWN);
        }
        statements.lock(id);
        MonitoringReport report = found.get();
        Optional<Fitness.Conflict> conflict = fitness.findConflict(report, acting);
        if (conflict.isPresent()) {
            return new Refused(Reason.valueOf(conflict.get().name()));
        }
        if (statements.findOf(id).isPresent()) {
            return new Refused(Reason.REPORT_ALREADY_STATED);
        }
        if (listFindings(id).stream().anyMatch(Finding::open)) {
            return new Refused(Reason.OPEN_FINDINGS);
        }
        Optional<Reason> wrong = OpinionRules.findWrong(draft, report);
        if (wrong.isPresent()) {
            return new Refused(wrong.get());
        }
        if (OpinionRules.agrees(draft) && !measurement.listUncounted(report).isEmpty()) {
            return new Refused(Reason.DISTURBANCE_NOT_COUNTED);
        }
        if (OpinionRules.agrees(draft) && !measurement.recompute(id).equal()) {
            return new Refused(Reason.REPORT_DOES_NOT_RECOMPUTE);
        }
        return new Stated(keep(report, OpinionRules.opinion(draft, report), acting));
    }

    public Optional<VerificationStatement> findStatement(StatementId id) {
        return statements.find(id);
    }

    public VerificationStatement getStatement(StatementId id) {
        return statements
                .find(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("no such statement: " + id.value()));
    }

    public Optional<VerificationStatement> findStatementOf(ReportId report) {
        return statements.findOf(report);
    }

    /// All statements, the newest first.
    public List<VerificationStatement> listStatements() {
        return statements.list();
    }

    /// In the order in which they were recorded.
    public List<Finding> listFindings(ReportId report) {
        return findings.list(report);
    }

    private VerificationStatement keep(MonitoringReport report, Opinion opinion, Acting acting) {
        LocalDate today = LocalDate.now(clock);
        VerificationStatement statement =
                new VerificationStatement(
                        new StatementId(UUID.randomUUID()),
                        statements.nextNumber(today.getYear()),
                        report.id(),
                        opinion.stated(),
                        acting.organisation(),
                        acting.person(),
                        report.digest(),
                        today,
                        clock.instant(),
                        opinion);
        statements.insert(statement, report);
        if (opinion instanceof Opinion.NotAgreed(var because)) {
            measurement.setAside(report.id(), because);
        }
        return statement;
    }

    private Optional<FindingOutcome.Reason> findWrong(
            MonitoringReport report, String text, Acting acting) {
        statements.lock(report.id());
        Optional<Fitness.Conflict> conflict = fitness.findConflict(report, acting);
        if (conflict.isPresent()) {
            return Optional.of(FindingOutcome.Reason.valueOf(conflict.get().name()));
        }
        if (statements.findOf(report.id()).isPresent()) {
            return Optional.of(FindingOutcome.Reason.REPORT_ALREADY_STATED);
        }
        return text.isBlank()
                ? Optional.of(FindingOutcome.Reason.TEXT_IS_MISSING)
                : Optional.empty();
    }

    static boolean measured(MonitoringReport report, Acting acting) {
        return report.measuredBy().equals(acting.organisation())
                || acting.isSame(report.measuredByPerson());
    }
}

package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.api.Scope;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.measurement.ReportId;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.project.Projects;
import org.tanku.platform.verification.Finding;
import org.tanku.platform.verification.FindingId;
import org.tanku.platform.verification.FindingOutcome;
import org.tanku.platform.verification.Opinion;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.StatementId;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Verification (核查): findings, and the statement of whole tonnes.
@ApiResource(tag = "statements")
class StatementResource {
    /// What a verifier says of a report.
    enum OpinionKind {
        AGREE,
        AGREE_WITH_CORRECTIONS,
        DISAGREE
    }

    record FindingBody(
            UUID id,
            UUID report,
            String found,
            Instant at,
            boolean open,
            @Nullable String resolution) {
        static FindingBody of(Finding finding) {
            return new FindingBody(
                    finding.id().value(),
                    finding.report().value(),
                    finding.found(),
                    finding.at(),
                    finding.open(),
                    switch (finding.status()) {
                        case Finding.Status.Open _ -> null;
                        case Finding.Status.Closed(var resolution, _, _) -> resolution;
                    });
        }
    }

    record StatementBody(
            UUID id,
            String number,
            UUID report,
            OpinionKind opinion,
            long tonnes,
            @Nullable String remark,
            UUID verifier,
            String reportDigest,
            LocalDate statedOn,
            List<FindingBody> findings) {}

    record FindingAsked(String found) {}

    record ClosingAsked(String resolution) {}

    /// @param verified_tCO2e with corrections only
    /// @param remark the corrections, or why the verifier disagrees
    record OpinionAsked(
            OpinionKind opinion, @Nullable Double verified_tCO2e, @Nullable String remark) {
        OpinionDraft draft() {
            String words = remark == null ? "" : remark;
            return switch (opinion) {
                case AGREE -> new OpinionDraft.Agree();
                case AGREE_WITH_CORRECTIONS ->
                        new OpinionDraft.AgreeWithCorrections(new TonnesCO2e(verified()), words);
                case DISAGREE -> new OpinionDraft.Disagree(words);
            };
        }

        private double verified() {
            if (verified_tCO2e == null) {
                throw ApiFault.of(DoorRefusal.BODY_UNREADABLE, "/verified_tCO2e is missing");
            }
            return verified_tCO2e;
        }
    }

    private final Verification verification;
    private final Measurement measurement;
    private final Projects projects;

    StatementResource(Verification verification, Measurement measurement, Projects projects) {
        this.verification = verification;
        this.measurement = measurement;
        this.projects = projects;
    }

    /// The newest first.
    @GetMapping("/statements")
    @Operation(scope = Scope.REPORT_READ)
    Reply<Slice<StatementBody>> listStatements(Paging paging) {
        return Reply.found(
                Slice.of(
                        verification.listStatements(),
                        paging,
                        each -> each.id().value().toString(),
                        this::told));
    }

    @GetMapping("/statements/{statement}")
    @Operation(scope = Scope.PUBLIC_READ)
    Reply<StatementBody> getStatement(@PathVariable UUID statement) {
        return Reply.found(
                told(
                        verification
                                .findStatement(new StatementId(statement))
                                .orElseThrow(() -> unknown(statement))));
    }

    @GetMapping("/reports/{report}/findings")
    @Operation(scope = Scope.STATEMENT_VERIFY)
    Reply<Slice<FindingBody>> listFindings(
            @PathVariable UUID report, Paging paging, Acting acting) {
        MonitoringReport found =
                measurement.findReport(new ReportId(report)).orElseThrow(() -> unknown(report));
        acting.require(Role.VERIFIER, projects.getProject(found.project()).region());
        return Reply.found(
                Slice.of(
                        verification.listFindings(found.id()),
                        paging,
                        each -> each.id().value().toString(),
                        FindingBody::of));
    }

    @PostMapping("/reports/{report}/findings")
    @Operation(scope = Scope.STATEMENT_VERIFY, refusals = FindingOutcome.Reason.class)
    Command<FindingBody> recordFinding(
            @PathVariable UUID report, FindingAsked asked, Acting acting) {
        return Command.of(
                asked,
                () ->
                        told(
                                verification.recordFinding(
                                        new ReportId(report), asked.found(), acting),
                                new ReportId(report)));
    }

    @PostMapping("/reports/{report}/findings/{finding}/closing")
    @Operation(scope = Scope.STATEMENT_VERIFY, refusals = FindingOutcome.Reason.class)
    Command<FindingBody> closeFinding(
            @PathVariable UUID report,
            @PathVariable UUID finding,
            ClosingAsked asked,
            Acting acting) {
        ReportId of = new ReportId(report);
        if (verification.listFindings(of).stream()
                .noneMatch(each -> each.id().value().equals(finding))) {
            throw unknown(finding);
        }
        return Command.of(
                asked,
                () ->
                        told(
                                verification.closeFinding(
                                        new FindingId(finding), asked.resolution(), acting),
                                of));
    }

    @PostMapping("/reports/{report}/statement")
    @Operation(scope = Scope.STATEMENT_VERIFY, refusals = StateOutcome.Reason.class, creates = true)
    Command<StatementBody> stateOpinion(
            @PathVariable UUID report, OpinionAsked asked, Acting acting) {
        OpinionDraft draft = asked.draft();
        return Command.of(
                asked,
                () ->
                        switch (verification.state(new ReportId(report), draft, acting)) {
                            case StateOutcome.Stated(var statement) ->
                                    Reply.created(
                                            told(statement),
                                            "/statements/" + statement.id().value());
                            case StateOutcome.Refused(var reason) -> Reply.refused(reason);
                        });
    }

    private Reply<FindingBody> told(FindingOutcome outcome, ReportId report) {
        return switch (outcome) {
            case FindingOutcome.Recorded(var id) -> new Reply.Done<>(told(id, report));
            case FindingOutcome.Closed(var id) -> new Reply.Done<>(told(id, report));
            case FindingOutcome.Refused(var reason) -> Reply.refused(reason);
        };
    }

    private FindingBody told(FindingId id, ReportId report) {
        Optional<Finding> found =
                verification.listFindings(report).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst();
        return FindingBody.of(found.orElseThrow());
    }

    private StatementBody told(VerificationStatement statement) {
        OpinionKind kind =
                switch (statement.opinion()) {
                    case Opinion.Agreed _ -> OpinionKind.AGREE;
                    case Opinion.AgreedWithCorrections _ -> OpinionKind.AGREE_WITH_CORRECTIONS;
                    case Opinion.NotAgreed _ -> OpinionKind.DISAGREE;
                };
        return new StatementBody(
                statement.id().value(),
                statement.number(),
                statement.report().value(),
                kind,
                statement.tonnes().value(),
                switch (statement.opinion()) {
                    case Opinion.Agreed _ -> null;
                    case Opinion.AgreedWithCorrections(_, var corrections) -> corrections;
                    case Opinion.NotAgreed(var because) -> because;
                },
                statement.verifier().value(),
                statement.reportDigest(),
                statement.statedOn(),
                verification.listFindings(statement.report()).stream()
                        .map(FindingBody::of)
                        .toList());
    }

    private static ApiFault unknown(UUID id) {
        return ApiFault.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER, id.toString());
    }
}

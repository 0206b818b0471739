package org.tanku.platform.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.tanku.platform.land.SurveyEdition;
import org.tanku.platform.measurement.MeasureOutcome;
import org.tanku.platform.measurement.Measurement;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.notice.NoticeOutcome;
import org.tanku.platform.project.Project;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Proposal;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.RegistryOutcome;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.OpinionDraft;
import org.tanku.platform.verification.ResultNotices;
import org.tanku.platform.verification.StateOutcome;
import org.tanku.platform.verification.Verification;
import org.tanku.platform.verification.VerificationStatement;

import java.math.BigDecimal;

/// The second half of the story (从计量到签发): report, statement, and the block in the village's
/// account.
@Component
@ConditionalOnBooleanProperty("tanku.demo")
class Harvest {
    /// No source at hand says what the ticket's rules keep back.
    private static final String NO_BUFFER = "演示假定：不计提缓冲，未见三明碳票管理办法对此有规定";

    private final Cast cast;
    private final Measurement measurement;
    private final Verification verification;
    private final ResultNotices results;
    private final Registry registry;

    Harvest(
            Cast cast,
            Measurement measurement,
            Verification verification,
            ResultNotices results,
            Registry registry) {
        this.results = results;
        this.cast = cast;
        this.measurement = measurement;
        this.verification = verification;
        this.registry = registry;
    }

    /// Measured, verified, and before the public.
    VerificationStatement verify(Project project, SurveyEdition end) {
        VerificationStatement statement = state(measure(project, end));
        NoticeOutcome outcome = results.publish(statement.id(), cast.verifier());
        if (outcome instanceof NoticeOutcome.Done) {
            return statement;
        }
        throw new IllegalStateException("the demo's result is not published: " + outcome);
    }

    UnitBlock issue(VerificationStatement statement) {
        Account village = registry.openAccount(cast.holder().organisation(), cast.issuingOfficer());
        Proposal proposal =
                done(
                        registry.proposeIssue(
                                statement.id(),
                                village.id(),
                                new Proposal.Buffer.Stated(BigDecimal.ZERO, NO_BUFFER),
                                "demo-ticket-0000001",
                                cast.issuingOfficer()));
        return done(registry.approveIssue(proposal.id(), cast.checkingOfficer()));
    }

    private MonitoringReport measure(Project project, SurveyEdition end) {
        MeasureOutcome outcome =
                measurement.measure(
                        project.id(),
                        end.id(),
                        Groundwork.FIRST_DAY,
                        Groundwork.LAST_DAY,
                        cast.measurer());
        if (outcome instanceof MeasureOutcome.Measured(var report)) {
            return report;
        }
        throw new IllegalStateException("the demo's stands are not measured: " + outcome);
    }

    private VerificationStatement state(MonitoringReport report) {
        StateOutcome outcome =
                verification.state(report.id(), new OpinionDraft.Agree(), cast.verifier());
        if (outcome instanceof StateOutcome.Stated(var statement)) {
            return statement;
        }
        throw new IllegalStateException("the demo's report is not verified: " + outcome);
    }

    private static <T> T done(RegistryOutcome<T> outcome) {
        return switch (outcome) {
            case RegistryOutcome.Done<T>(var result) -> result;
            case RegistryOutcome.Refused<T>(var refusal) ->
                    throw new IllegalStateException("the registry refuses the demo: " + refusal);
        };
    }
}

package org.tanku.platform.verification;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.platform.measurement.MonitoringReport;
import org.tanku.platform.verification.StateOutcome.Reason;

import java.util.Optional;

/// What an opinion may say of a report (核查意见规则): never more than was measured, never below zero.
final class OpinionRules {
    private OpinionRules() {}

    static Optional<Reason> findWrong(OpinionDraft draft, MonitoringReport report) {
        if (draft instanceof OpinionDraft.Disagree(var because)) {
            return because.isEmpty() ? Optional.of(Reason.REASON_IS_MISSING) : Optional.empty();
        }
        if (draft instanceof OpinionDraft.AgreeWithCorrections(_, var corrections)
                && corrections.isEmpty()) {
            return Optional.of(Reason.REASON_IS_MISSING);
        }
        double reported_t = report.removal().value();
        if (reported_t < 0) {
            return Optional.of(Reason.REMOVAL_IS_NEGATIVE);
        }
        double verified_t = verified(draft, report).value();
        if (verified_t < 0) {
            return Optional.of(Reason.VERIFIED_IS_NEGATIVE);
        }
        return verified_t > reported_t
                ? Optional.of(Reason.VERIFIED_EXCEEDS_REPORT)
                : Optional.empty();
    }

    static boolean agrees(OpinionDraft draft) {
        return !(draft instanceof OpinionDraft.Disagree);
    }

    /// The opinion with whole tonnes, rounded down: here science becomes books.
    static Opinion opinion(OpinionDraft draft, MonitoringReport report) {
        return switch (draft) {
            case OpinionDraft.Agree _ -> new Opinion.Agreed(WholeTonnes.floorOf(report.removal()));
            case OpinionDraft.AgreeWithCorrections(var verified, var corrections) ->
                    new Opinion.AgreedWithCorrections(WholeTonnes.floorOf(verified), corrections);
            case OpinionDraft.Disagree(var because) -> new Opinion.NotAgreed(because);
        };
    }

    private static TonnesCO2e verified(OpinionDraft draft, MonitoringReport report) {
        return switch (draft) {
            case OpinionDraft.AgreeWithCorrections(var verified, _) -> verified;
            case OpinionDraft.Agree _, OpinionDraft.Disagree _ -> report.removal();
        };
    }
}

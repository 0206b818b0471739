package org.tanku.platform.verification;

/// What became of an opinion (核查意见提交结果).
public sealed interface StateOutcome {
    record Stated(VerificationStatement statement) implements StateOutcome {}

    record Refused(Reason reason) implements StateOutcome {}

    /// In the order in which they are checked.
    enum Reason {
        REPORT_UNKNOWN,
        MEASURER_CANNOT_VERIFY,
        DEVELOPER_CANNOT_VERIFY,
        VALIDATOR_CANNOT_VERIFY,
        BODY_IS_NOT_ACCREDITED,
        BODY_IS_TIED,
        REPORT_ALREADY_STATED,
        OPEN_FINDINGS,
        REASON_IS_MISSING,
        REMOVAL_IS_NEGATIVE,
        VERIFIED_IS_NEGATIVE,
        VERIFIED_EXCEEDS_REPORT,
        DISTURBANCE_NOT_COUNTED,
        REPORT_DOES_NOT_RECOMPUTE
    }
}

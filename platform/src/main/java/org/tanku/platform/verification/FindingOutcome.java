package org.tanku.platform.verification;

/// What became of a finding that was recorded or closed (核查发现处理结果).
public sealed interface FindingOutcome {
    record Recorded(FindingId finding) implements FindingOutcome {}

    record Closed(FindingId finding) implements FindingOutcome {}

    record Refused(Reason reason) implements FindingOutcome {}

    /// In the order in which they are checked.
    enum Reason {
        REPORT_UNKNOWN,
        FINDING_UNKNOWN,
        MEASURER_CANNOT_VERIFY,
        DEVELOPER_CANNOT_VERIFY,
        VALIDATOR_CANNOT_VERIFY,
        BODY_IS_NOT_ACCREDITED,
        BODY_IS_TIED,
        REPORT_ALREADY_STATED,
        TEXT_IS_MISSING,
        FINDING_ALREADY_CLOSED
    }
}

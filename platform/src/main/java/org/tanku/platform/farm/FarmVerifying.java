package org.tanku.platform.farm;

/// What became of a verifier's opinion (核查结果).
public sealed interface FarmVerifying {
    record Stated(FarmReport report) implements FarmVerifying {}

    record Refused(Reason reason) implements FarmVerifying {}

    /// In the order in which they are checked.
    enum Reason {
        REPORT_UNKNOWN,
        MEASURER_CANNOT_VERIFY,
        DEVELOPER_CANNOT_VERIFY,
        REMARK_IS_MISSING,
        REDUCTION_IS_NEGATIVE,
        OPINION_ALREADY_STATED
    }
}

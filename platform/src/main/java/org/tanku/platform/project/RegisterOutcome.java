package org.tanku.platform.project;

/// What became of a registration (备案结果).
public sealed interface RegisterOutcome {
    record Registered(Project project) implements RegisterOutcome {}

    record Refused(Reason reason) implements RegisterOutcome {}

    /// In the order in which they are checked.
    enum Reason {
        PROJECT_UNKNOWN,
        PROJECT_ALREADY_REGISTERED,
        PROPOSER_CANNOT_REGISTER,
        PROJECT_IS_SENT_BACK,
        DESIGN_NOTICE_IS_NOT_OVER,
        VALIDATION_IS_MISSING,
        VALIDATION_IS_NEGATIVE,
        TITLE_ALREADY_IN_PROJECT
    }
}

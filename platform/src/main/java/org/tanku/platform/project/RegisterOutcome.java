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
        TITLE_ALREADY_IN_PROJECT
    }
}

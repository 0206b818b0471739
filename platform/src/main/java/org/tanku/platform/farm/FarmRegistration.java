package org.tanku.platform.farm;

/// What became of a registration (备案结果).
public sealed interface FarmRegistration {
    record Registered(FarmProject project) implements FarmRegistration {}

    record Refused(Reason reason) implements FarmRegistration {}

    /// In the order in which they are checked.
    enum Reason {
        PROJECT_UNKNOWN,
        PROPOSER_CANNOT_REGISTER,
        PROJECT_ALREADY_REGISTERED
    }
}

package org.tanku.platform.safeguard;

/// What became of a step of an act (办理结果).
public sealed interface SafeguardOutcome<T> {
    record Done<T>(T result) implements SafeguardOutcome<T> {}

    record Refused<T>(Refusal refusal) implements SafeguardOutcome<T> {}

    /// In the order in which they are checked: the paper, the people, then what the books say.
    enum Refusal {
        PAPER_IS_MISSING,
        PAPER_IS_OF_THE_FUTURE,
        REASON_IS_MISSING,
        PARTY_IS_MISSING,
        REGISTRATION_IS_MISSING,
        TERM_IS_OVER,
        TEXT_IS_TOO_LONG,
        KEY_USED_FOR_ANOTHER_ACT,
        ACT_UNKNOWN,
        ACT_ALREADY_DECIDED,
        MAKER_CANNOT_CHECK,
        REMARK_IS_MISSING,
        ACCOUNT_UNKNOWN,
        ACCOUNT_IS_A_BUFFER,
        ENCUMBRANCE_NOT_IN_FORCE,
        ENCUMBRANCE_IS_NO_FREEZE,
        BLOCK_UNKNOWN,
        BLOCK_IS_FROM_ELSEWHERE,
        DUE_UNKNOWN,
        PROGRAMME_DIFFERS,
        AMOUNT_IS_ZERO,
        MORE_THAN_WAS_ISSUED,
        MORE_THAN_IS_DUE,
        RECEIVER_UNKNOWN,
        RECEIVER_IS_THE_HOLDER,
        ANOTHER_STILL_BINDS_THEM,
        TOO_MANY_BIND_THEM,
        UNITS_ARE_BOUND,
        TOO_FEW_UNITS,
        BLOCK_IS_STOPPED,
        PREVIEW_HAS_CHANGED
    }

    static <T> SafeguardOutcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}

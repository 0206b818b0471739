package org.tanku.platform.registry;

import org.tanku.ledger.Outcome;

/// What became of a command to the registry (办理结果).
public sealed interface RegistryOutcome<T> {
    record Done<T>(T result) implements RegistryOutcome<T> {}

    record Refused<T>(Refusal refusal) implements RegistryOutcome<T> {}

    /// In the order in which they are checked: first what the registry asks of papers and people,
    /// then what the ledger asks of units; the ledger's bear the names they have there.
    enum Refusal {
        STATEMENT_UNKNOWN,
        STATEMENT_DOES_NOT_AGREE,
        SCHEME_BOOKS_NO_UNITS,
        RESULT_NOTICE_IS_NOT_OVER,
        PROPOSAL_UNKNOWN,
        PROPOSAL_ALREADY_DECIDED,
        STOP_UNKNOWN,
        RELEASE_IS_NOT_PROPOSED,
        MAKER_CANNOT_CHECK,
        DIFFERENCE_IS_STILL_THERE,
        VERIFIER_CANNOT_ISSUE,
        MEASURER_CANNOT_ISSUE,
        DEVELOPER_CANNOT_ISSUE,
        REMARK_IS_MISSING,
        BUFFER_IS_NOT_STATED,
        BUFFER_SHARE_IS_WRONG,
        BUFFER_REASON_IS_MISSING,
        ACCOUNT_UNKNOWN,
        ACCOUNT_OF_ANOTHER,
        RECEIVER_IS_A_BUFFER,
        REVERSAL_DUE,
        DECIDED_MEANWHILE,
        BENEFICIARY_IS_MISSING,
        TEXT_IS_TOO_LONG,
        KEY_USED_FOR_ANOTHER_COMMAND,
        AMOUNT_IS_ZERO,
        BLOCK_WOULD_BE_TOO_LARGE,
        HOLDER_UNKNOWN,
        RECEIVER_UNKNOWN,
        RECEIVER_IS_THE_HOLDER,
        STATEMENT_ALREADY_PROPOSED,
        STATEMENT_ALREADY_ISSUED,
        BLOCK_IS_STOPPED,
        SERIALS_UNKNOWN,
        SERIALS_USED_UP,
        SERIALS_IN_ANOTHER_ACCOUNT,
        UNITS_ARE_FROZEN,
        UNITS_ARE_PLEDGED,
        HOLDER_HAS_TOO_FEW_FREE_UNITS,
        HOLDER_HAS_TOO_FEW_HELD_UNITS;

        static Refusal of(Outcome outcome) {
            return valueOf(outcome.name());
        }
    }

    static <T> RegistryOutcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}

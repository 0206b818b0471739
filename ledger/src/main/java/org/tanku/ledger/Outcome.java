package org.tanku.ledger;

/// What became of a command (处理结果). The refusals stand in the order in which they are checked.
public enum Outcome {
    WRITTEN,
    KEY_USED_FOR_ANOTHER_COMMAND,
    AMOUNT_IS_ZERO,
    BLOCK_WOULD_BE_TOO_LARGE,
    HOLDER_UNKNOWN,
    RECEIVER_UNKNOWN,
    RECEIVER_IS_THE_HOLDER,
    STATEMENT_ALREADY_ISSUED,
    BLOCK_IS_STOPPED,
    SERIALS_UNKNOWN,
    SERIALS_USED_UP,
    SERIALS_IN_ANOTHER_ACCOUNT,
    HOLDER_HAS_TOO_FEW_FREE_UNITS,
    HOLDER_HAS_TOO_FEW_HELD_UNITS
}

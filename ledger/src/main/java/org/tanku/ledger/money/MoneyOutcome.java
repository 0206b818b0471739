package org.tanku.ledger.money;

/// What became of a transfer (资金划转结果). The refusals stand in the order in which they are checked.
public enum MoneyOutcome {
    WRITTEN,
    KEY_USED_FOR_ANOTHER_TRANSFER,
    AMOUNT_IS_ZERO,
    PAYER_UNKNOWN,
    PAYEE_UNKNOWN,
    PAYEE_IS_THE_PAYER,
    PAYER_HAS_TOO_LITTLE_MONEY
}

package org.tanku.ledger.money;

import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.CommandKey;

/// Money from one purse to another (资金划转).
public record MoneyTransfer(
        CommandKey key, AccountNumber from, AccountNumber to, Fen amount, Cause cause) {
    public MoneyTransfer {
        if (amount.value() < 0) {
            throw new IllegalArgumentException(
                    "an amount of money must not be negative: " + amount.value() + " fen");
        }
    }
}

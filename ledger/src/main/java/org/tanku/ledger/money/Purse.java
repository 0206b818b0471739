package org.tanku.ledger.money;

import org.tanku.ledger.AccountNumber;

/// A purse in the money book (资金账户). An outside purse stands for the bank: it alone may be below
/// zero, by what came in.
public record Purse(AccountNumber account, boolean outside, Fen balance) {
    public Purse {
        if (!outside && balance.value() < 0) {
            throw new IllegalArgumentException(
                    "purse " + account + " must not be below zero: " + balance.value() + " fen");
        }
    }

    Purse plus(Fen amount) {
        return new Purse(account, outside, balance.plus(amount));
    }

    Purse minus(Fen amount) {
        return new Purse(account, outside, balance.minus(amount));
    }

    boolean canPay(Fen amount) {
        return outside || balance.value() >= amount.value();
    }
}

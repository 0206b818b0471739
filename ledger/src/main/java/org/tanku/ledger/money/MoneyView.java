package org.tanku.ledger.money;

import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.CommandKey;

import java.util.Optional;

/// What the rules may ask of the money book (资金账).
public interface MoneyView {
    Optional<Purse> findPurse(AccountNumber account);

    /// The transfer that came with a key before, and what became of it.
    Optional<MoneyRuling> findRuling(CommandKey key);
}

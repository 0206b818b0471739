package org.tanku.platform.registry;

import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.CheckDigits;
import org.tanku.ledger.Totals;
import org.tanku.platform.party.PartyId;

/// A holding account (持有账户) of a party; each party has one.
public record Account(AccountId id, String number, PartyId holder) {
    /// What an account holds of one block (持有量). `issued` counts nothing here.
    public record Holding(BlockNumber block, Programme programme, Totals totals) {}

    /// The account as the books name it.
    public AccountNumber inBooks() {
        return new AccountNumber(number);
    }

    static String numberOf(int ordinal) {
        String text = "TKA-%06d".formatted(ordinal);
        return text + "-" + CheckDigits.of(text);
    }
}

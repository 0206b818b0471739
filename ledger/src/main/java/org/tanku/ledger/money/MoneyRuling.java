package org.tanku.ledger.money;

import java.util.List;

/// What the rules say to a transfer (裁定): the purses as they are afterwards; none when it is
/// refused.
public record MoneyRuling(MoneyTransfer transfer, MoneyOutcome outcome, List<Purse> purses) {
    public MoneyRuling {
        purses = List.copyOf(purses);
    }
}

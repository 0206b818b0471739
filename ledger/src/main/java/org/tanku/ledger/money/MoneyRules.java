package org.tanku.ledger.money;

import static org.tanku.ledger.money.MoneyOutcome.AMOUNT_IS_ZERO;
import static org.tanku.ledger.money.MoneyOutcome.KEY_USED_FOR_ANOTHER_TRANSFER;
import static org.tanku.ledger.money.MoneyOutcome.PAYEE_IS_THE_PAYER;
import static org.tanku.ledger.money.MoneyOutcome.PAYEE_UNKNOWN;
import static org.tanku.ledger.money.MoneyOutcome.PAYER_HAS_TOO_LITTLE_MONEY;
import static org.tanku.ledger.money.MoneyOutcome.PAYER_UNKNOWN;
import static org.tanku.ledger.money.MoneyOutcome.WRITTEN;

import java.util.List;
import java.util.Optional;

/// The rules of the money book (资金记账规则), each of them once. A ruling found under the same key is to
/// be given again and not to be carried out again: [MoneyRuling#purses()] is then empty.
public final class MoneyRules {
    private MoneyRules() {}

    public static MoneyRuling decide(MoneyTransfer transfer, MoneyView book) {
        Optional<MoneyRuling> before = book.findRuling(transfer.key());
        if (before.isPresent()) {
            MoneyOutcome outcome =
                    before.get().transfer().equals(transfer)
                            ? before.get().outcome()
                            : KEY_USED_FOR_ANOTHER_TRANSFER;
            return ruling(transfer, outcome);
        }
        if (transfer.amount().value() == 0) {
            return ruling(transfer, AMOUNT_IS_ZERO);
        }
        Optional<Purse> from = book.findPurse(transfer.from());
        if (from.isEmpty()) {
            return ruling(transfer, PAYER_UNKNOWN);
        }
        Optional<Purse> to = book.findPurse(transfer.to());
        if (to.isEmpty()) {
            return ruling(transfer, PAYEE_UNKNOWN);
        }
        if (transfer.from().equals(transfer.to())) {
            return ruling(transfer, PAYEE_IS_THE_PAYER);
        }
        if (!from.get().canPay(transfer.amount())) {
            return ruling(transfer, PAYER_HAS_TOO_LITTLE_MONEY);
        }
        return new MoneyRuling(
                transfer,
                WRITTEN,
                List.of(from.get().minus(transfer.amount()), to.get().plus(transfer.amount())));
    }

    private static MoneyRuling ruling(MoneyTransfer transfer, MoneyOutcome outcome) {
        return new MoneyRuling(transfer, outcome, List.of());
    }
}

package org.tanku.ledger.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Cause;
import org.tanku.ledger.CommandKey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

class MoneyTest {
    private final MoneyBook book = new MoneyBook();

    @Test
    void every_outcome_is_met_in_the_order_of_its_checks() {
        book.open("bank", true);
        book.open("mill", false);
        book.open("village", false);

        assertThat(book.transfer("k1", "bank", "mill", 4_084_500)).isEqualTo(MoneyOutcome.WRITTEN);
        assertThat(book.transfer("k1", "bank", "mill", 4_084_501))
                .isEqualTo(MoneyOutcome.KEY_USED_FOR_ANOTHER_TRANSFER);
        assertThat(book.transfer("k2", "nobody", "nobody", 0))
                .isEqualTo(MoneyOutcome.AMOUNT_IS_ZERO);
        assertThat(book.transfer("k3", "nobody", "nobody", 1))
                .isEqualTo(MoneyOutcome.PAYER_UNKNOWN);
        assertThat(book.transfer("k4", "mill", "nobody", 1)).isEqualTo(MoneyOutcome.PAYEE_UNKNOWN);
        assertThat(book.transfer("k5", "mill", "mill", 5_000_000))
                .isEqualTo(MoneyOutcome.PAYEE_IS_THE_PAYER);
        assertThat(book.transfer("k6", "mill", "village", 4_084_501))
                .isEqualTo(MoneyOutcome.PAYER_HAS_TOO_LITTLE_MONEY);
    }

    @Test
    void a_repeated_key_pays_once_and_answers_the_same() {
        book.open("bank", true);
        book.open("mill", false);

        assertThat(book.transfer("k1", "bank", "mill", 100)).isEqualTo(MoneyOutcome.WRITTEN);
        assertThat(book.transfer("k1", "bank", "mill", 100)).isEqualTo(MoneyOutcome.WRITTEN);

        assertThat(book.balance("mill")).isEqualTo(100);
        assertThat(book.balance("bank")).isEqualTo(-100);
    }

    @Test
    void by_chance_the_sum_is_always_zero_and_only_the_bank_is_below_it() {
        List<String> names = List.of("bank", "mill", "village", "farm");
        names.forEach(name -> book.open(name, name.equals("bank")));
        SplittableRandom random = new SplittableRandom(40845);
        int transfers = Boolean.getBoolean("tanku.soak") ? 1_000_000 : 20_000;
        for (int i = 0; i < transfers; i++) {
            book.transfer(
                    "k" + i,
                    names.get(random.nextInt(4)),
                    names.get(random.nextInt(4)),
                    random.nextInt(1_000));
            assertThat(names.stream().mapToLong(book::balance).sum()).isZero();
            assertThat(names.stream().skip(1).allMatch(name -> book.balance(name) >= 0)).isTrue();
        }
    }

    @Test
    void an_own_purse_below_zero_cannot_be_made() {
        assertThatThrownBy(() -> new Purse(new AccountNumber("mill"), false, new Fen(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final class MoneyBook implements MoneyView {
        private final Map<AccountNumber, Purse> purses = new HashMap<>();
        private final Map<CommandKey, MoneyRuling> rulings = new HashMap<>();

        void open(String name, boolean outside) {
            AccountNumber account = new AccountNumber(name);
            purses.put(account, new Purse(account, outside, Fen.ZERO));
        }

        MoneyOutcome transfer(String key, String from, String to, long fen) {
            MoneyRuling ruling =
                    MoneyRules.decide(
                            new MoneyTransfer(
                                    new CommandKey(key),
                                    new AccountNumber(from),
                                    new AccountNumber(to),
                                    new Fen(fen),
                                    new Cause("test")),
                            this);
            ruling.purses().forEach(purse -> purses.put(purse.account(), purse));
            rulings.putIfAbsent(new CommandKey(key), ruling);
            return ruling.outcome();
        }

        long balance(String name) {
            return Optional.ofNullable(purses.get(new AccountNumber(name)))
                    .orElseThrow()
                    .balance()
                    .value();
        }

        @Override
        public Optional<Purse> findPurse(AccountNumber account) {
            return Optional.ofNullable(purses.get(account));
        }

        @Override
        public Optional<MoneyRuling> findRuling(CommandKey key) {
            return Optional.ofNullable(rulings.get(key));
        }
    }
}

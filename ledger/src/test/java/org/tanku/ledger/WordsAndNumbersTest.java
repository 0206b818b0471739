package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.ledger.money.Fen;
import org.tanku.ledger.money.Purse;

import java.time.Instant;

/// What may stand in the journal, and where numbers end.
class WordsAndNumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\nend", " lead"})
    void what_stands_in_the_journal_is_one_word(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountNumber(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cause(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new CommandKey(text));
    }

    @Test
    void accounts_are_in_the_order_of_their_numbers() {
        assertThat(new AccountNumber("a")).isLessThan(new AccountNumber("b"));
        assertThat(new AccountNumber("b")).isGreaterThan(new AccountNumber("a"));
    }

    @Test
    void a_certificate_has_a_year_of_four_digits_and_a_number_of_eight() {
        assertThat(new CertificateNumber(1000, 1).toString()).startsWith("TKC-1000-00000001-");
        assertThat(new CertificateNumber(9999, 99_999_999).toString())
                .startsWith("TKC-9999-99999999-");
        for (int[] wrong : new int[][] {{999, 1}, {10_000, 1}, {2026, 0}, {2026, 100_000_000}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CertificateNumber(wrong[0], wrong[1]));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PaperNumber(wrong[0], wrong[1]));
        }
        String none = "TKC-2026-00000000";
        assertThat(CertificateNumber.spelling(none + "-" + CheckDigits.of(none)))
                .isEqualTo(Serial.Spelling.NOT_A_SERIAL);
    }

    @Test
    void a_standing_reads_back_as_itself_and_nothing_else_is_one() {
        for (Standing each :
                new Standing[] {
                    new Standing.Unissued(),
                    Standing.FREE,
                    new Standing.Held(new HoldReference("PLEDGE-1+FREEZE-2")),
                    new Standing.Retired(new CertificateNumber(2026, 7)),
                    new Standing.Cancelled(new Cause("COURT/ACT-000012"))
                }) {
            assertThat(Standing.parse(each.toString())).isEqualTo(each);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Standing.parse(":free"));
        assertThatIllegalArgumentException().isThrownBy(() -> Standing.parse("lost"));
    }

    @Test
    void totals_are_conserved_only_when_all_that_was_issued_is_somewhere() {
        assertThat(new Totals(10, 4, 3, 2, 1).conserved()).isTrue();
        assertThat(new Totals(11, 4, 3, 2, 1).conserved()).isFalse();
        assertThat(new Totals(9, 4, 3, 2, 1).conserved()).isFalse();
    }

    @Test
    void a_root_may_be_over_nothing_and_never_over_less() {
        assertThat(new TreeHead(0, Hash.ZERO, Instant.EPOCH).size()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TreeHead(-1, Hash.ZERO, Instant.EPOCH));
    }

    @Test
    void a_serial_tells_its_block_and_programme() {
        Serial serial = new Serial(BlockNumber.parse("FFCER-000003"), 7);

        assertThat(serial.programme()).isEqualTo(new ProgrammeCode("FFCER"));
    }

    @Test
    void a_purse_pays_to_its_last_fen() {
        Purse purse = new Purse(new AccountNumber("village"), false, new Fen(100));

        assertThat(purse.account()).isEqualTo(new AccountNumber("village"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Purse(new AccountNumber("village"), false, new Fen(-1)));
        assertThat(new Purse(new AccountNumber("bank"), true, new Fen(-1)).outside()).isTrue();
    }
}

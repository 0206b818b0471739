package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class BasisTest {
    @Test
    void each_kind_of_basis_reads_back_as_itself() {
        assertThat(Basis.parse("VS-2026-0001")).isEqualTo(new Basis.Statement("VS-2026-0001"));
        assertThat(Basis.parse("allocation:2025-7")).isEqualTo(new Basis.Allocation("2025-7"));
        assertThat(Basis.parse("record:2025-7")).isEqualTo(new Basis.Mirrored("2025-7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VS-2026-0001", "allocation:2025-7", "record:2025-7"})
    void the_text_of_a_basis_is_what_the_journal_holds(String text) {
        assertThat(Basis.parse(text).text()).isEqualTo(text).isEqualTo(Basis.parse(text) + "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"allocation:2025-7", "record:2025-7"})
    void no_statement_bears_the_number_of_another_kind(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Basis.Statement(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a\nline"})
    void a_basis_is_one_word(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Basis.parse(text));
    }

    @Test
    void a_prefix_alone_is_no_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> Basis.parse("record:"));
        assertThatIllegalArgumentException().isThrownBy(() -> Basis.parse("allocation:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VS-2026-0001", "allocation:2025-7", "record:2025-7"})
    void an_entry_reads_back_with_the_basis_it_was_written_with(String basis) {
        AccountNumber village = new AccountNumber("village");
        Command issue =
                new Command.Issue(
                        Basis.parse(basis), village, new ProgrammeCode("CCER"), 10, Hash.ZERO);
        MemoryBooks books = new MemoryBooks();
        books.open(village);
        Answer answer =
                new Ledger(new Sm3())
                        .post(
                                new Request(
                                        new CommandKey("key"),
                                        Instant.EPOCH,
                                        new Actor("clerk"),
                                        issue),
                                books);
        Entry entry = ((Answer.Written) answer).entry();

        assertThat(entry.text()).contains("\nissue " + basis + " village CCER 10 ");
        assertThat(Entry.parse(entry.text()).command()).isEqualTo(issue);
    }
}

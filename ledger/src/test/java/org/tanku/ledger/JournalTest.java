package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class JournalTest {
    private static final Digest SM3 = new Sm3();

    private MemoryBooks books = new MemoryBooks();
    private List<Journal.Line> journal = List.of();

    @BeforeEach
    void play() throws IOException {
        BookFile played = BookFile.play("serials.book");
        books = played.books();
        journal = played.journal();
    }

    @Test
    void sm3_agrees_with_the_first_example_of_gb_t_32905() {
        assertThat(SM3.hash("abc").hex())
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void sm3_agrees_with_the_second_example_of_gb_t_32905() {
        assertThat(SM3.hash("abcd".repeat(16)).hex())
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    @Test
    void the_canonical_text_of_an_entry_is_what_the_document_shows() {
        assertThat(journal.get(1).text())
                .isEqualTo(
                        """
                        tanku-journal-1
                        number 2
                        at 2026-11-23T08:00:04Z
                        by clerk
                        key row-4
                        retire village charity %s SMCER 100
                        post SMCER-000001 1-100 village free village retired:TKC-2026-00000001-%s
                        """
                                .formatted(Hash.ZERO, CheckDigits.of("TKC-2026-00000001")));
    }

    @Test
    void every_entry_reads_back_as_itself() {
        for (Journal.Line line : journal) {
            assertThat(Entry.parse(line.text()).text()).isEqualTo(line.text());
        }
    }

    @Test
    void every_flipped_bit_of_a_text_names_its_entry() {
        for (int i = 0; i < journal.size(); i++) {
            byte[] text = journal.get(i).text().getBytes(StandardCharsets.UTF_8);
            for (int bit = 0; bit < text.length * 8; bit += 7) {
                byte[] flipped = text.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                Journal.Line line = journal.get(i);
                String wrong = new String(flipped, StandardCharsets.UTF_8);
                assertThat(
                                firstBreak(
                                        i,
                                        new Journal.Line(
                                                line.number(),
                                                line.previous(),
                                                wrong,
                                                line.hash())))
                        .isEqualTo(new Journal.Break(i + 1, Journal.Fault.HASH_DIFFERS));
            }
        }
    }

    @Test
    void a_changed_hash_names_its_entry() {
        Journal.Line line = journal.get(3);

        assertThat(
                        firstBreak(
                                3,
                                new Journal.Line(
                                        line.number(), line.previous(), line.text(), Hash.ZERO)))
                .isEqualTo(new Journal.Break(4, Journal.Fault.HASH_DIFFERS));
    }

    @Test
    void an_entry_rewritten_with_its_hash_betrays_itself_at_the_next() {
        Journal.Line line = journal.get(3);
        Journal.Line rewritten =
                Journal.chain(
                        new Journal.Head(3, line.previous()),
                        line.text().replace("by clerk", "by thief"),
                        SM3);

        assertThat(firstBreak(3, rewritten))
                .isEqualTo(new Journal.Break(5, Journal.Fault.PREVIOUS_HASH_DIFFERS));
    }

    @Test
    void an_entry_taken_out_is_missed() {
        List<Journal.Line> less = new ArrayList<>(journal);
        less.remove(2);

        assertThat(Journal.firstBreak(less, SM3))
                .contains(new Journal.Break(3, Journal.Fault.NUMBER_IS_NOT_THE_NEXT));
    }

    @Test
    void two_entries_in_the_wrong_order_are_noticed() {
        List<Journal.Line> wrong = new ArrayList<>(journal);
        wrong.set(2, journal.get(3));
        wrong.set(3, journal.get(2));

        assertThat(Journal.firstBreak(wrong, SM3))
                .contains(new Journal.Break(3, Journal.Fault.NUMBER_IS_NOT_THE_NEXT));
    }

    @Test
    void text_that_is_nearly_canonical_is_refused() {
        String text = journal.get(1).text();

        for (String wrong :
                List.of(
                        text + "\n",
                        text.replace("number 2", "number 02"),
                        text.replace("1-100", "01-100"),
                        text.replace("08:00:04Z", "08:00:04.000Z"),
                        text.replace("08:00:04Z", "08:00"),
                        text.replace("\n", "\r\n"),
                        text.replace("journal-1", "journal-2"))) {
            assertThatThrownBy(() -> Entry.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Journal.Break firstBreak(int at, Journal.Line instead) {
        List<Journal.Line> wrong = new ArrayList<>(journal);
        wrong.set(at, instead);
        return Journal.firstBreak(wrong, SM3).orElseThrow();
    }
}

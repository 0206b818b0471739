package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tanku.ledger.Audit.Fault;
import org.tanku.ledger.Audit.Finding;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

class AuditTest {
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
    void sound_books_tell_their_head() {
        assertThat(BookFile.audit(books, journal))
                .isEqualTo(new Finding.Sound(books.head().number(), books.head().hash()));
    }

    /// An audit may follow millions of entries.
    @Test
    void of_an_entry_that_was_followed_no_text_is_kept() throws InterruptedException {
        Audit audit = Audit.begin(SM3);
        List<Journal.Line> lines = copied(journal);
        WeakReference<String> text = new WeakReference<>(lines.getFirst().text());
        assertThat(
                        audit.goOn(
                                new Audit.Subject(
                                        lines,
                                        books.head(),
                                        books.listLots(),
                                        BookFile.certificates(journal))))
                .isEmpty();
        lines.clear();
        for (int i = 0; i < 50 && !text.refersTo(null); i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(text.refersTo(null)).isTrue();
        assertThat(audit.followed()).isEqualTo(journal.size());
    }

    private static List<Journal.Line> copied(List<Journal.Line> journal) {
        List<Journal.Line> lines = new ArrayList<>();
        for (Journal.Line line : journal) {
            String text = new StringBuilder(line.text()).toString();
            lines.add(new Journal.Line(line.number(), line.previous(), text, line.hash()));
        }
        return lines;
    }

    @Test
    void a_lot_changed_beside_the_journal_is_named() {
        List<Lot> lots = new ArrayList<>(books.listLots());
        Lot lot = lots.get(1);
        lots.set(1, new Lot(lot.serials(), Place.free(new AccountNumber("mill"))));

        assertThat(finding(journal, lots))
                .isEqualTo(
                        new Finding.Unsound(
                                Fault.LOT_DIFFERS_FROM_THE_JOURNAL,
                                lot.serials().firstSerial().toString(),
                                "expected " + lot + ", found " + lots.get(1)));
    }

    @Test
    void a_lot_that_vanished_is_named() {
        List<Lot> lots = new ArrayList<>(books.listLots());
        lots.removeLast();

        assertThat(fault(journal, lots)).isEqualTo(Fault.LOT_DIFFERS_FROM_THE_JOURNAL);
    }

    @Test
    void a_lot_out_of_nothing_is_named() {
        List<Lot> lots = new ArrayList<>(books.listLots());
        BlockNumber block = BlockNumber.parse("SMCER-000002");
        lots.add(new Lot(new SerialRange(block, 1, 5), Place.free(new AccountNumber("mill"))));

        assertThat(fault(journal, lots)).isEqualTo(Fault.LOT_DIFFERS_FROM_THE_JOURNAL);
    }

    @Test
    void a_tail_cut_off_is_noticed_by_the_head() {
        assertThat(faultOf(new Journal.Head(99, Hash.ZERO), BookFile.certificates(journal)))
                .isEqualTo(Fault.HEAD_DIFFERS_FROM_THE_JOURNAL);
    }

    @Test
    void a_certificate_that_vanished_changed_or_came_from_nowhere_is_named() {
        CertificateNumber first = new CertificateNumber(2026, 1);
        Hash other = SM3.hash("other words");
        Map<CertificateNumber, Hash> more = new HashMap<>(BookFile.certificates(journal));
        more.put(new CertificateNumber(2026, 99), Hash.ZERO);

        for (Map<CertificateNumber, Hash> wrong :
                List.of(Map.<CertificateNumber, Hash>of(), Map.of(first, other), more)) {
            assertThat(faultOf(books.head(), wrong))
                    .isEqualTo(Fault.CERTIFICATE_DIFFERS_FROM_THE_JOURNAL);
        }
    }

    @Test
    void a_journal_rewritten_with_all_its_hashes_is_caught_by_its_postings() {
        assertThat(
                        fault(
                                rechained(text ->
                                        text.replace(
                                                "200-299 village free mill",
                                                "1-99 village free mill"))))
                .isIn(Fault.POSTING_DOES_NOT_FIT, Fault.TEXT_IS_NO_ENTRY);
    }

    @Test
    void a_second_issue_of_a_statement_is_caught() {
        List<Journal.Line> lines = new ArrayList<>(journal);
        String again =
                lines.getFirst()
                        .text()
                        .replace("number 1\n", "number " + (lines.size() + 1) + "\n")
                        .replace("SMCER-000001", "SMCER-000002");
        lines.add(Journal.chain(books.head(), again, SM3));

        assertThat(fault(lines)).isEqualTo(Fault.STATEMENT_ISSUED_TWICE);
    }

    @Test
    void a_text_that_is_no_entry_is_caught() {
        assertThat(fault(rechained(text -> text.replace("post ", "gift "))))
                .isEqualTo(Fault.TEXT_IS_NO_ENTRY);
    }

    @Test
    void a_number_that_differs_between_line_and_text_is_caught() {
        assertThat(fault(rechained(text -> text.replace("number 3\n", "number 4\n"))))
                .isEqualTo(Fault.NUMBER_IN_THE_TEXT_DIFFERS);
    }

    @Test
    void an_audit_that_goes_on_tells_every_difference_with_its_block() {
        Lot first = books.listLots().getFirst();
        List<Lot> lots = new ArrayList<>(books.listLots());
        lots.set(0, new Lot(first.serials(), Place.free(new AccountNumber("thief"))));
        BlockNumber nowhere = BlockNumber.parse("SMCER-000009");
        lots.add(new Lot(new SerialRange(nowhere, 1, 5), Place.free(new AccountNumber("mill"))));
        CertificateNumber kept = BookFile.certificates(journal).keySet().iterator().next();
        CertificateNumber forged = new CertificateNumber(2026, 99);

        List<Audit.Difference> found =
                Audit.begin(SM3)
                        .goOn(
                                new Audit.Subject(
                                        journal,
                                        new Journal.Head(99, Hash.ZERO),
                                        lots,
                                        Map.of(forged, Hash.ZERO)));

        assertThat(found)
                .extracting(each -> each.found().fault())
                .contains(
                        Fault.HEAD_DIFFERS_FROM_THE_JOURNAL,
                        Fault.LOT_DIFFERS_FROM_THE_JOURNAL,
                        Fault.CERTIFICATE_DIFFERS_FROM_THE_JOURNAL);
        assertThat(at(found, first.serials().firstSerial().toString()).blocks())
                .containsExactly(first.serials().block());
        assertThat(at(found, new Serial(nowhere, 1).toString()).blocks()).containsExactly(nowhere);
        assertThat(at(found, kept.toString()).blocks())
                .as("a certificate lies in the blocks it was retired from")
                .containsExactly(BlockNumber.parse("SMCER-000001"));
        assertThat(at(found, forged.toString()).blocks()).isEmpty();
        assertThat(found).allSatisfy(each -> assertThat(each.entry()).isEmpty());
    }

    @Test
    void a_fault_of_the_journal_ends_the_audit_and_names_its_entry_and_blocks() {
        List<Journal.Line> rewritten =
                rechained(text -> text.replace("200-299 village free", "1-50 village free"));

        List<Audit.Difference> found =
                Audit.begin(SM3)
                        .goOn(
                                new Audit.Subject(
                                        rewritten,
                                        rewritten.getLast().head(),
                                        books.listLots(),
                                        BookFile.certificates(journal)));

        assertThat(found)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.found().fault()).isEqualTo(Fault.POSTING_DOES_NOT_FIT);
                    assertThat(each.entry())
                            .hasValue(
                                    rewritten.stream()
                                            .filter(line -> line.text().contains("1-50 village"))
                                            .findFirst()
                                            .orElseThrow()
                                            .number());
                    assertThat(each.blocks()).containsExactly(BlockNumber.parse("SMCER-000001"));
                });
    }

    @Test
    void a_text_that_is_no_entry_is_in_no_block() {
        List<Journal.Line> rewritten = rechained(text -> text.replace("post ", "gift "));

        assertThat(
                        Audit.begin(SM3)
                                .goOn(
                                        new Audit.Subject(
                                                rewritten,
                                                rewritten.getLast().head(),
                                                books.listLots(),
                                                Map.of())))
                .singleElement()
                .satisfies(each -> assertThat(each.blocks()).isEmpty());
    }

    private static Audit.Difference at(List<Audit.Difference> found, String where) {
        return found.stream()
                .filter(each -> each.found().where().equals(where))
                .findFirst()
                .orElseThrow(() -> new AssertionError(where + " is not among " + found));
    }

    private List<Journal.Line> rechained(UnaryOperator<String> change) {
        List<Journal.Line> lines = new ArrayList<>();
        Journal.Head head = Journal.Head.EMPTY;
        for (Journal.Line line : journal) {
            Journal.Line next = Journal.chain(head, change.apply(line.text()), SM3);
            lines.add(next);
            head = next.head();
        }
        return lines;
    }

    private Fault fault(List<Journal.Line> lines) {
        return fault(lines, books.listLots());
    }

    private Fault fault(List<Journal.Line> lines, List<Lot> lots) {
        return ((Finding.Unsound) finding(lines, lots)).fault();
    }

    private Finding finding(List<Journal.Line> lines, List<Lot> lots) {
        return Audit.of(
                new Audit.Subject(
                        lines, lines.getLast().head(), lots, BookFile.certificates(journal)),
                SM3);
    }

    private Fault faultOf(Journal.Head head, Map<CertificateNumber, Hash> certificates) {
        var subject = new Audit.Subject(journal, head, books.listLots(), certificates);
        return ((Finding.Unsound) Audit.of(subject, SM3)).fault();
    }
}

package org.tanku.ledger;

import java.util.Iterator;
import java.util.Optional;

/// Goes through a journal from its first entry, keeps books of its own from it, and compares
/// (账簿稽核).
public final class Audit {
    /// What can be wrong, in the order in which it is looked for.
    public enum Fault {
        NUMBER_IS_NOT_THE_NEXT,
        PREVIOUS_HASH_DIFFERS,
        HASH_DIFFERS,
        TEXT_IS_NO_ENTRY,
        NUMBER_IN_THE_TEXT_DIFFERS,
        POSTING_DOES_NOT_FIT,
        STATEMENT_ISSUED_TWICE,
        UNITS_NOT_CONSERVED,
        LOT_DIFFERS_FROM_THE_JOURNAL
    }

    /// What the audit found.
    public sealed interface Finding {
        /// All is well.
        record Sound(long entries, Hash head) implements Finding {}

        /// The first fault, and where: an entry or a lot.
        record Unsound(Fault fault, String where, String what) implements Finding {}
    }

    private final Digest digest;
    private final MemoryBooks books = new MemoryBooks();

    private Audit(Digest digest) {
        this.digest = digest;
    }

    /// Compares a journal with itself and with the lots that stand in the books, both in their
    /// order.
    public static Finding of(Iterable<Journal.Line> journal, Iterable<Lot> lots, Digest digest) {
        Audit audit = new Audit(digest);
        for (Journal.Line line : journal) {
            Optional<Finding.Unsound> fault = audit.follow(line);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        Optional<Finding.Unsound> fault = audit.compare(lots.iterator());
        if (fault.isPresent()) {
            return fault.get();
        }
        Journal.Head head = audit.books.head();
        return new Finding.Sound(head.number(), head.hash());
    }

    private Optional<Finding.Unsound> follow(Journal.Line line) {
        Optional<Journal.Break> broken = Journal.check(books.head(), line, digest);
        if (broken.isPresent()) {
            Fault fault = Fault.valueOf(broken.get().fault().name());
            return fault(fault, broken.get().number(), "found number " + line.number());
        }
        Entry entry;
        try {
            entry = Entry.parse(line.text());
        } catch (IllegalArgumentException e) {
            return fault(Fault.TEXT_IS_NO_ENTRY, line.number(), String.valueOf(e.getMessage()));
        }
        return follow(line, entry);
    }

    private Optional<Finding.Unsound> follow(Journal.Line line, Entry entry) {
        if (entry.number() != line.number()) {
            return fault(
                    Fault.NUMBER_IN_THE_TEXT_DIFFERS, line.number(), "number " + entry.number());
        }
        if (entry.command() instanceof Command.Issue issue && books.isIssued(issue.basis())) {
            return fault(Fault.STATEMENT_ISSUED_TWICE, line.number(), issue.basis().toString());
        }
        try {
            Writing writing = Placing.place(entry, line, books);
            books.write(writing);
            return writing.conserves()
                    ? Optional.empty()
                    : fault(Fault.UNITS_NOT_CONSERVED, line.number(), line.text());
        } catch (Placing.Misfit e) {
            return fault(Fault.POSTING_DOES_NOT_FIT, line.number(), String.valueOf(e.getMessage()));
        }
    }

    private Optional<Finding.Unsound> compare(Iterator<Lot> found) {
        for (Lot expected : books.listLots()) {
            String actual = found.hasNext() ? found.next().toString() : "nothing";
            if (!actual.equals(expected.toString())) {
                return lot(expected.serials().firstSerial(), expected.toString(), actual);
            }
        }
        if (found.hasNext()) {
            Lot more = found.next();
            return lot(more.serials().firstSerial(), "nothing", more.toString());
        }
        return Optional.empty();
    }

    private static Optional<Finding.Unsound> lot(Serial where, String expected, String found) {
        return Optional.of(
                new Finding.Unsound(
                        Fault.LOT_DIFFERS_FROM_THE_JOURNAL,
                        where.toString(),
                        "expected " + expected + ", found " + found));
    }

    private static Optional<Finding.Unsound> fault(Fault fault, long number, String what) {
        return Optional.of(new Finding.Unsound(fault, "entry " + number, what));
    }
}

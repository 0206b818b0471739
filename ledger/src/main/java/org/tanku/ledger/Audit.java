package org.tanku.ledger;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
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
        HEAD_DIFFERS_FROM_THE_JOURNAL,
        LOT_DIFFERS_FROM_THE_JOURNAL,
        CERTIFICATE_DIFFERS_FROM_THE_JOURNAL
    }

    /// The books as they are kept, to be held against their journal.
    ///
    /// @param journal in the order of its numbers
    /// @param head the end of the journal, kept apart from it
    /// @param lots in the order of their serials
    /// @param certificates the digest of each certificate's words, computed anew
    public record Subject(
            Iterable<Journal.Line> journal,
            Journal.Head head,
            Iterable<Lot> lots,
            Map<CertificateNumber, Hash> certificates) {}

    /// What the audit found.
    public sealed interface Finding {
        /// All is well.
        record Sound(long entries, Hash head) implements Finding {}

        /// The first fault, and where: an entry or a lot.
        record Unsound(Fault fault, String where, String what) implements Finding {}
    }

    private final Digest digest;
    private final MemoryBooks books = new MemoryBooks();
    private final Map<CertificateNumber, Hash> certificates = new LinkedHashMap<>();

    private Audit(Digest digest) {
        this.digest = digest;
    }

    /// The first fault, or that there is none.
    public static Finding of(Subject subject, Digest digest) {
        Audit audit = new Audit(digest);
        for (Journal.Line line : subject.journal()) {
            Optional<Finding.Unsound> fault = audit.follow(line);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        Optional<Finding.Unsound> fault =
                audit.compare(subject.head())
                        .or(() -> audit.compare(subject.lots().iterator()))
                        .or(() -> audit.compare(subject.certificates()));
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
            keepCertificate(entry);
            return writing.conserves()
                    ? Optional.empty()
                    : fault(Fault.UNITS_NOT_CONSERVED, line.number(), line.text());
        } catch (Placing.Misfit e) {
            return fault(Fault.POSTING_DOES_NOT_FIT, line.number(), String.valueOf(e.getMessage()));
        }
    }

    private void keepCertificate(Entry entry) {
        if (entry.command() instanceof Command.Retire retire) {
            entry.certificate().ifPresent(c -> certificates.put(c, retire.particulars()));
        }
    }

    private Optional<Finding.Unsound> compare(Journal.Head kept) {
        Journal.Head head = books.head();
        return head.equals(kept)
                ? Optional.empty()
                : fault(
                        Fault.HEAD_DIFFERS_FROM_THE_JOURNAL,
                        head.number(),
                        "the head kept apart is " + kept);
    }

    private Optional<Finding.Unsound> compare(Map<CertificateNumber, Hash> kept) {
        for (var certificate : certificates.entrySet()) {
            if (!certificate.getValue().equals(kept.get(certificate.getKey()))) {
                return certificate(certificate.getKey(), "other words than were retired for");
            }
        }
        return kept.keySet().stream()
                .filter(number -> !certificates.containsKey(number))
                .findFirst()
                .flatMap(number -> certificate(number, "no entry retires for it"));
    }

    private static Optional<Finding.Unsound> certificate(CertificateNumber number, String what) {
        return Optional.of(
                new Finding.Unsound(
                        Fault.CERTIFICATE_DIFFERS_FROM_THE_JOURNAL, number.toString(), what));
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

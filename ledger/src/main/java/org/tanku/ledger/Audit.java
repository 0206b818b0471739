package org.tanku.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Goes through a journal from its first entry, keeps books of its own from it, and compares
/// (账簿稽核).
public final class Audit {
    /// What can be wrong, in the order in which it is looked for; the first is told by whoever
    /// reads the rows.
    public enum Fault {
        ROW_IS_UNREADABLE,
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

    /// A fault, and the blocks it is in; none where it is in no block.
    public record Difference(Finding.Unsound found, Set<BlockNumber> blocks) {
        public Difference {
            blocks = Set.copyOf(blocks);
        }

        /// The entry at which the journal itself is at fault; what comes behind it is not judged.
        public OptionalLong entry() {
            return found.where().startsWith(ENTRY)
                            && found.fault() != Fault.HEAD_DIFFERS_FROM_THE_JOURNAL
                    ? OptionalLong.of(Long.parseLong(found.where().substring(ENTRY.length())))
                    : OptionalLong.empty();
        }
    }

    private static final String ENTRY = "entry ";

    private final Digest digest;
    private final MemoryBooks books = new MemoryBooks();
    private final Map<CertificateNumber, Hash> certificates = new LinkedHashMap<>();
    private final Map<CertificateNumber, Set<BlockNumber>> retired = new HashMap<>();

    private Audit(Digest digest) {
        this.digest = digest;
    }

    /// An audit that goes on with the journal (持续稽核): it has followed nothing yet.
    public static Audit begin(Digest digest) {
        return new Audit(digest);
    }

    /// The last entry it has followed.
    public long followed() {
        return books.head().number();
    }

    /// Goes on and tells all differences, block by block. A fault of the journal itself ends it:
    /// what comes behind cannot be judged, and this audit is not to be used again.
    ///
    /// @param subject of its journal what comes behind the last entry followed
    public List<Difference> goOn(Subject subject) {
        for (Journal.Line line : subject.journal()) {
            Optional<Finding.Unsound> fault = follow(line);
            if (fault.isPresent()) {
                return List.of(new Difference(fault.get(), blocksOf(line)));
            }
        }
        List<Difference> found = new ArrayList<>();
        compare(subject.head()).ifPresent(fault -> found.add(new Difference(fault, Set.of())));
        found.addAll(lotDifferences(subject.lots()));
        found.addAll(certificateDifferences(subject.certificates()));
        return found;
    }

    private static Set<BlockNumber> blocksOf(Journal.Line line) {
        try {
            return blocksOf(Entry.parse(line.text()));
        } catch (IllegalArgumentException noEntry) {
            return Set.of();
        }
    }

    private static Set<BlockNumber> blocksOf(Entry entry) {
        return entry.postings().stream()
                .map(posting -> posting.serials().block())
                .collect(Collectors.toSet());
    }

    /// One a block.
    private List<Difference> lotDifferences(Iterable<Lot> found) {
        Map<BlockNumber, List<Lot>> expected = new TreeMap<>();
        books.listLots().forEach(lot -> inBlock(expected, lot));
        Map<BlockNumber, List<Lot>> actual = new TreeMap<>();
        found.forEach(lot -> inBlock(actual, lot));
        Set<BlockNumber> blocks = new TreeSet<>(expected.keySet());
        blocks.addAll(actual.keySet());
        List<Difference> differences = new ArrayList<>();
        for (BlockNumber block : blocks) {
            compare(
                            expected.getOrDefault(block, List.of()),
                            actual.getOrDefault(block, List.of()).iterator())
                    .ifPresent(fault -> differences.add(new Difference(fault, Set.of(block))));
        }
        return differences;
    }

    private static void inBlock(Map<BlockNumber, List<Lot>> blocks, Lot lot) {
        blocks.computeIfAbsent(lot.serials().block(), _ -> new ArrayList<>()).add(lot);
    }

    private List<Difference> certificateDifferences(Map<CertificateNumber, Hash> kept) {
        List<Difference> differences = new ArrayList<>();
        certificates.forEach((number, words) -> {
            if (!words.equals(kept.get(number))) {
                Set<BlockNumber> blocks = retired.getOrDefault(number, Set.of());
                certificate(number, "other words than were retired for")
                        .ifPresent(fault -> differences.add(new Difference(fault, blocks)));
            }
        });
        kept.keySet().stream()
                .filter(number -> !certificates.containsKey(number))
                .flatMap(number -> certificate(number, "no entry retires for it").stream())
                .forEach(fault -> differences.add(new Difference(fault, Set.of())));
        return differences;
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
                        .or(() -> audit.compare(audit.books.listLots(), subject.lots().iterator()))
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
            entry.certificate()
                    .ifPresent(c -> {
                        certificates.put(c, retire.particulars());
                        retired.put(c, blocksOf(entry));
                    });
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

    private static Optional<Finding.Unsound> compare(List<Lot> kept, Iterator<Lot> found) {
        for (Lot expected : kept) {
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
        return Optional.of(new Finding.Unsound(fault, ENTRY + number, what));
    }
}

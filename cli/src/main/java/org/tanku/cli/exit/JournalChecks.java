package org.tanku.cli.exit;

import org.tanku.ledger.Command;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Journal;
import org.tanku.ledger.SerialRange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether each entry of the journal bears its own hash, neighbours join, and the block was issued
/// once.
final class JournalChecks {
    static final String FILE = "journal.ndjson";

    private final ExitPackage exit;
    private final List<Difference> differences;
    private int entries;

    JournalChecks(ExitPackage exit, List<Difference> differences) {
        this.exit = exit;
        this.differences = differences;
    }

    int entries() {
        return entries;
    }

    void run(SerialRange block) throws IOException {
        List<Journal.Line> lines = lines(exit);
        entries = lines.size();
        Journal.Head before = Journal.Head.EMPTY;
        List<SerialRange> issued = new ArrayList<>();
        for (Journal.Line line : lines) {
            boolean neighbours = line.number() == before.number() + 1;
            Journal.Head head =
                    neighbours ? before : new Journal.Head(line.number() - 1, line.previous());
            if (line.number() <= before.number()) {
                add(Difference.Kind.JOURNAL_CHAIN, line, "" + before.number(), ">");
            }
            Optional<Journal.Break> fault = Journal.check(head, line, Sm3.DIGEST);
            fault.ifPresent(
                    each -> add(Difference.Kind.JOURNAL_CHAIN, line, each.fault().name(), ""));
            issued.addAll(issuedBy(line));
            before = new Journal.Head(line.number(), line.hash());
        }
        if (!issued.equals(List.of(block))) {
            differences.add(
                    new Difference(
                            Difference.Kind.JOURNAL_ISSUE,
                            FILE,
                            issued.toString(),
                            List.of(block).toString()));
        }
    }

    static List<Journal.Line> lines(ExitPackage exit) throws IOException {
        return exit.text(FILE).lines().map(JournalChecks::line).toList();
    }

    static Journal.Line line(String json) {
        Fields fields = Fields.parse(FILE, json);
        return new Journal.Line(
                fields.whole("number"),
                hash(fields, "previous"),
                fields.text("text"),
                hash(fields, "hash"));
    }

    static Hash hash(Fields fields, String name) {
        try {
            return new Hash(fields.text(name));
        } catch (IllegalArgumentException notAHash) {
            throw new Malformed(
                    new Difference(Difference.Kind.FIELD, FILE, fields.text(name), name));
        }
    }

    private List<SerialRange> issuedBy(Journal.Line line) {
        try {
            Entry entry = Entry.parse(line.text());
            if (entry.number() != line.number()) {
                add(Difference.Kind.JOURNAL_TEXT, line, "" + entry.number(), "" + line.number());
            }
            return entry.command() instanceof Command.Issue ? entry.serials() : List.of();
        } catch (IllegalArgumentException notAnEntry) {
            add(Difference.Kind.JOURNAL_TEXT, line, String.valueOf(notAnEntry.getMessage()), "");
            return List.of();
        }
    }

    private void add(Difference.Kind kind, Journal.Line line, String found, String expected) {
        differences.add(new Difference(kind, FILE + " #" + line.number(), found, expected));
    }
}

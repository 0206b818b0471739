package org.tanku.cli.exit;

import org.tanku.ledger.Command;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Posting;
import org.tanku.ledger.SerialRange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Whether the events that people read are those of the journal, no more and no fewer.
final class EventChecks {
    private final ExitPackage exit;
    private final List<Difference> differences;

    EventChecks(ExitPackage exit, List<Difference> differences) {
        this.exit = exit;
        this.differences = differences;
    }

    void run(SerialRange block) throws IOException {
        List<SerialEvent> expected = new ArrayList<>();
        for (Journal.Line line : JournalChecks.lines(exit)) {
            expected.addAll(events(line, block));
        }
        List<SerialEvent> found = SerialEvent.read(exit);
        for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
            String there = i < found.size() ? found.get(i).toString() : "";
            String inJournal = i < expected.size() ? expected.get(i).toString() : "";
            if (!there.equals(inJournal)) {
                differences.add(
                        new Difference(
                                Difference.Kind.EVENT,
                                SerialEvent.FILE + " #" + (i + 2),
                                there,
                                inJournal));
            }
        }
    }

    private static List<SerialEvent> events(Journal.Line line, SerialRange block) {
        Entry entry;
        try {
            entry = Entry.parse(line.text());
        } catch (IllegalArgumentException toldWithTheJournal) {
            return List.of();
        }
        return entry.postings().stream()
                .filter(posting -> posting.serials().block().equals(block.block()))
                .map(posting -> event(entry, posting))
                .toList();
    }

    private static SerialEvent event(Entry entry, Posting posting) {
        return new SerialEvent(
                posting.serials().first(),
                posting.serials().last(),
                word(entry.command()),
                entry.at().toString(),
                posting.to().account().toString(),
                entry.certificate().map(Object::toString).orElse(""));
    }

    private static String word(Command command) {
        return switch (command) {
            case Command.Issue _ -> "issue";
            case Command.Hold _ -> "hold";
            case Command.Release _ -> "release";
            case Command.Move _ -> "move";
            case Command.Retire _ -> "retire";
            case Command.Cancel _ -> "cancel";
        };
    }
}

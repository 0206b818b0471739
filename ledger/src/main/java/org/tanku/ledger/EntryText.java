package org.tanku.ledger;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// Writes and reads the canonical text of an entry: a line a field, words parted by one space, each
/// line ended by LF.
final class EntryText {
    private static final String FORMAT = "tanku-journal-1";

    private EntryText() {}

    static String write(Entry entry) {
        StringBuilder text = new StringBuilder();
        line(text, FORMAT);
        line(text, "number " + entry.number());
        line(text, "at " + entry.at());
        line(text, "by " + entry.by());
        line(text, "key " + entry.key());
        line(text, command(entry.command()));
        for (Posting posting : entry.postings()) {
            line(text, "post " + posting.serials() + " " + posting.from() + " " + posting.to());
        }
        return text.toString();
    }

    static String command(Command command) {
        return switch (command) {
            case Command.Issue c ->
                    words("issue", c.basis(), c.to(), c.programme(), c.units(), c.particulars());
            case Command.Hold c -> words("hold", c.account(), c.hold(), c.pick());
            case Command.Release c -> words("release", c.account(), c.hold(), c.pick());
            case Command.Move c -> words("move", c.from(), c.to(), c.cause(), c.pick());
            case Command.Retire c ->
                    words("retire", c.account(), c.cause(), c.particulars(), c.pick());
            case Command.Cancel c ->
                    words("cancel", c.account(), c.cause(), c.particulars(), c.pick());
        };
    }

    static Entry read(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 8 || !lines[0].equals(FORMAT)) {
            throw new IllegalArgumentException("not an entry of " + FORMAT + ": '" + text + "'");
        }
        List<Posting> postings = new ArrayList<>();
        for (int i = 6; i < lines.length - 1; i++) {
            postings.add(posting(fields(lines[i], "post", 7)));
        }
        Entry entry =
                new Entry(
                        Long.parseLong(fields(lines[1], "number", 2)[1]),
                        instant(fields(lines[2], "at", 2)[1]),
                        new Actor(fields(lines[3], "by", 2)[1]),
                        new CommandKey(fields(lines[4], "key", 2)[1]),
                        command(lines[5].split(" ", -1)),
                        postings);
        if (!write(entry).equals(text)) {
            throw new IllegalArgumentException("not in canonical form: '" + text + "'");
        }
        return entry;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not an instant: '" + text + "'", e);
        }
    }

    private static Posting posting(String[] words) {
        return new Posting(
                SerialRange.parse(words[1], words[2]),
                new Place(new AccountNumber(words[3]), Standing.parse(words[4])),
                new Place(new AccountNumber(words[5]), Standing.parse(words[6])));
    }

    private static Command command(String[] words) {
        int count = words.length;
        if (count < 5) {
            throw new IllegalArgumentException("not a command: " + String.join(" ", words));
        }
        if (words[0].equals("issue")) {
            return new Command.Issue(
                    Basis.parse(words[1]),
                    new AccountNumber(words[2]),
                    new ProgrammeCode(words[3]),
                    Long.parseLong(words[4]),
                    new Hash(words[count - 1]));
        }
        AccountNumber account = new AccountNumber(words[1]);
        Pick pick = Pick.parse(words[count - 2], words[count - 1]);
        return switch (words[0]) {
            case "hold" -> new Command.Hold(account, new HoldReference(words[2]), pick);
            case "release" -> new Command.Release(account, new HoldReference(words[2]), pick);
            case "move" ->
                    new Command.Move(
                            account, new AccountNumber(words[2]), new Cause(words[3]), pick);
            case "retire" ->
                    new Command.Retire(account, new Cause(words[2]), new Hash(words[3]), pick);
            case "cancel" ->
                    new Command.Cancel(account, new Cause(words[2]), new Hash(words[3]), pick);
            default -> throw new IllegalArgumentException("no such command: " + words[0]);
        };
    }

    private static String[] fields(String line, String name, int count) {
        String[] words = line.split(" ", -1);
        if (words.length != count || !words[0].equals(name)) {
            throw new IllegalArgumentException(
                    "expected '" + name + "' and " + (count - 1) + " words, not '" + line + "'");
        }
        return words;
    }

    private static String words(Object... words) {
        List<String> text = new ArrayList<>();
        for (Object word : words) {
            text.add(word.toString());
        }
        return String.join(" ", text);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}

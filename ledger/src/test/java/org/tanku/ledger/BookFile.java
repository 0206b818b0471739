package org.tanku.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Plays a table of commands and outcomes against fresh books; conservation is asserted after each
/// row.
final class BookFile {
    private static final Path FOLDER = Path.of("src/test/books");

    private final Ledger ledger = new Ledger(new Sm3());
    private final List<Journal.Line> journal = new ArrayList<>();
    private final MemoryBooks books = new MemoryBooks(journal::add);
    private final List<Outcome> outcomes = new ArrayList<>();
    private int rows;

    static BookFile play(String name) throws IOException {
        BookFile file = new BookFile();
        List<String> lines = Files.readAllLines(FOLDER.resolve(name));
        for (int i = 0; i < lines.size(); i++) {
            String row = lines.get(i).replaceAll("#.*", "").strip();
            if (!row.isEmpty()) {
                file.play(row, name + " line " + (i + 1) + ": " + row);
            }
        }
        return file;
    }

    /// The certificates of these books bear no words.
    static Audit.Finding audit(MemoryBooks books, List<Journal.Line> journal) {
        return Audit.of(
                new Audit.Subject(journal, books.head(), books.listLots(), certificates(journal)),
                new Sm3());
    }

    static Map<CertificateNumber, Hash> certificates(List<Journal.Line> journal) {
        Map<CertificateNumber, Hash> certificates = new HashMap<>();
        for (Journal.Line line : journal) {
            Entry.parse(line.text()).certificate().ifPresent(c -> certificates.put(c, Hash.ZERO));
        }
        return certificates;
    }

    MemoryBooks books() {
        return books;
    }

    List<Journal.Line> journal() {
        return List.copyOf(journal);
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    private void play(String row, String place) {
        rows++;
        List<String> words = new ArrayList<>(Arrays.asList(row.replace("_", "~").split("\\s+")));
        words.replaceAll(word -> word.replaceAll("(?<=\\d)~(?=\\d)", "").replace("~", "_"));
        String key = words.getFirst().startsWith("@") ? words.removeFirst() : "row-" + rows;
        if (words.getFirst().equals("open")) {
            books.open(new AccountNumber(words.get(1)));
            return;
        }
        if (words.getFirst().equals("stop")) {
            books.stop(BlockNumber.parse(words.get(1)));
            return;
        }
        String expected = words.removeLast();
        if (expected.equals("yes")) {
            assertThat(found(words)).as(place).isEqualTo(words.getLast());
            return;
        }
        Request request =
                new Request(
                        new CommandKey(key.replace("@", "")),
                        Instant.parse("2026-11-23T08:00:00Z").plusSeconds(rows),
                        new Actor("clerk"),
                        command(words));
        Outcome outcome = ledger.post(request, books).outcome();
        outcomes.add(outcome);
        assertThat(outcome.name().toLowerCase(Locale.ROOT)).as(place).isEqualTo(expected);
        for (BlockNumber block : books.listBlocks()) {
            assertThat(books.totals(block).conserved()).as(place).isTrue();
        }
    }

    private static Command command(List<String> words) {
        AccountNumber account = new AccountNumber(words.get(1));
        Pick pick = Pick.parse(words.get(words.size() - 2), words.getLast());
        return switch (words.getFirst()) {
            case "issue" ->
                    new Command.Issue(
                            Basis.parse(words.get(1)),
                            new AccountNumber(words.get(2)),
                            new ProgrammeCode(words.get(3)),
                            Long.parseLong(words.get(4)),
                            Hash.ZERO);
            case "hold" -> new Command.Hold(account, new HoldReference(words.get(2)), pick);
            case "release" -> new Command.Release(account, new HoldReference(words.get(2)), pick);
            case "move" ->
                    new Command.Move(
                            account,
                            new AccountNumber(words.get(2)),
                            new Cause(words.get(3)),
                            pick);
            case "retire" -> new Command.Retire(account, new Cause(words.get(2)), Hash.ZERO, pick);
            case "cancel" -> new Command.Cancel(account, new Cause(words.get(2)), Hash.ZERO, pick);
            default -> throw new IllegalArgumentException("no such row: " + words);
        };
    }

    /// What the books say to the question of a row, in the words of the row's last column.
    private String found(List<String> words) {
        return switch (words.getFirst()) {
            case "where" ->
                    books.findLot(BlockNumber.parse(words.get(1)), Long.parseLong(words.get(2)))
                            .map(lot -> lot.place().toString())
                            .filter(found -> found.equals(words.get(3) + " " + words.get(4)))
                            .map(_ -> words.getLast())
                            .orElse("somewhere else");
            case "lots" -> "" + lotsOf(words.get(1)).size();
            case "issued" -> "" + books.totals(BlockNumber.parse(words.get(1))).issued();
            case "entries" -> "" + books.head().number();
            default -> "" + balance(words.get(1), words.get(2), words.getFirst());
        };
    }

    private List<Lot> lotsOf(String block) {
        return books.listLots().stream()
                .filter(lot -> lot.serials().block().toString().equals(block))
                .toList();
    }

    private long balance(String account, String programme, String standing) {
        return books.listLots().stream()
                .filter(lot -> lot.place().account().text().equals(account))
                .filter(lot -> lot.serials().block().programme().letters().equals(programme))
                .filter(lot -> lot.place().standing().toString().split(":")[0].equals(standing))
                .mapToLong(Lot::units)
                .sum();
    }
}

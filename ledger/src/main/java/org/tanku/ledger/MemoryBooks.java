package org.tanku.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Books kept in memory (内存账簿): for the audit, which fills them from a journal, and for tests. Of
/// the journal they know the end and no text: an audit may follow millions of entries.
public final class MemoryBooks implements Books {
    private final Set<AccountNumber> accounts = new HashSet<>();
    private final Set<Basis> bases = new HashSet<>();
    private final Set<BlockNumber> stopped = new HashSet<>();
    private final NavigableMap<BlockNumber, Long> issued = new TreeMap<>();
    private final Map<Integer, Integer> certificates = new HashMap<>();
    private final Map<CommandKey, Answer.Kept> answers = new HashMap<>();
    private final NavigableMap<Serial, Lot> lots = new TreeMap<>();
    private final Map<Place, TreeSet<Lot>> places = new HashMap<>();
    private final Consumer<Journal.Line> journal;
    private Journal.Head head = Journal.Head.EMPTY;

    /// The lines of their journal are kept elsewhere.
    public MemoryBooks() {
        this(_ -> {});
    }

    /// @param journal takes each line as it is written
    public MemoryBooks(Consumer<Journal.Line> journal) {
        this.journal = journal;
    }

    public void open(AccountNumber account) {
        if (account.equals(Place.UNISSUED.account())) {
            throw new IllegalArgumentException("the source of units is no account of anyone");
        }
        accounts.add(account);
    }

    @Override
    public boolean isOpen(AccountNumber account) {
        return accounts.contains(account);
    }

    @Override
    public boolean isIssued(Basis basis) {
        return bases.contains(basis);
    }

    /// Nothing is posted to the block from now on.
    public void stop(BlockNumber block) {
        stopped.add(block);
    }

    @Override
    public boolean isStopped(BlockNumber block) {
        return stopped.contains(block);
    }

    @Override
    public int lastBlock(ProgrammeCode programme) {
        BlockNumber below = issued.floorKey(new BlockNumber(programme, 999_999));
        return below != null && below.programme().equals(programme) ? below.number() : 0;
    }

    @Override
    public int lastCertificate(int year) {
        return certificates.getOrDefault(year, 0);
    }

    @Override
    public Journal.Head head() {
        return head;
    }

    @Override
    public Optional<Answer.Kept> findAnswer(CommandKey key) {
        return Optional.ofNullable(answers.get(key));
    }

    @Override
    public Optional<Lot> findLot(BlockNumber block, long number) {
        var near = lots.floorEntry(new Serial(block, number));
        return near != null && near.getValue().serials().contains(block, number)
                ? Optional.of(near.getValue())
                : Optional.empty();
    }

    @Override
    public List<Lot> listLots(SerialRange serials) {
        List<Lot> found = new ArrayList<>();
        findLot(serials.block(), serials.first()).ifPresent(found::add);
        found.addAll(
                lots.subMap(serials.firstSerial(), false, serials.lastSerial(), true).values());
        return found;
    }

    @Override
    public List<Lot> listLotsOfProgramme(Place place, ProgrammeCode programme, long enough) {
        return places.getOrDefault(place, new TreeSet<>()).stream()
                .filter(lot -> lot.serials().block().programme().equals(programme))
                .toList();
    }

    @Override
    public List<Lot> listLotsOfBlock(Place place, BlockNumber block, long enough) {
        return places.getOrDefault(place, new TreeSet<>()).stream()
                .filter(lot -> lot.serials().block().equals(block))
                .toList();
    }

    @Override
    public void write(Writing writing) {
        journal.accept(writing.line());
        head = writing.line().head();
        if (writing.entry().command() instanceof Command.Issue issue) {
            bases.add(issue.basis());
            issued.put(writing.entry().postings().getFirst().serials().block(), issue.units());
        }
        writing.entry()
                .certificate()
                .ifPresent(c -> certificates.merge(c.year(), c.number(), Math::max));
        for (Lot lot : writing.gone()) {
            lots.remove(lot.serials().firstSerial());
            places.getOrDefault(lot.place(), new TreeSet<>()).remove(lot);
        }
        for (Lot lot : writing.come()) {
            lots.put(lot.serials().firstSerial(), lot);
            places.computeIfAbsent(lot.place(), _ -> new TreeSet<>()).add(lot);
        }
    }

    @Override
    public void keep(Answer.Kept answer) {
        answers.put(answer.key(), answer);
    }

    /// All lots in the order of their serials.
    public List<Lot> listLots() {
        return List.copyOf(lots.values());
    }

    public List<BlockNumber> listBlocks() {
        return List.copyOf(issued.keySet());
    }

    /// Where the units of a block are.
    public Totals totals(BlockNumber block) {
        Totals totals = Totals.ZERO.withIssued(issued.getOrDefault(block, 0L));
        Serial first = new Serial(block, 1);
        for (Lot lot : lots.subMap(first, true, new Serial(block, Serial.LAST), true).values()) {
            totals = totals.with(lot);
        }
        return totals;
    }
}

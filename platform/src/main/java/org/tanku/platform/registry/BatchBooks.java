package org.tanku.platform.registry;

import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Basis;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Books;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Place;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.Serial;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The books during one batch of commands (成批记账): what stands in the database, as far as somebody
/// asked for it ([KnownLots]), and over it what the commands of the batch have changed and nobody
/// has written yet. A lot that comes and goes within the batch is never written at all.
///
/// Nobody else changes the books meanwhile: the end of the journal is locked.
final class BatchBooks implements Books {
    /// Lots that are fetched at first, and at most, in one go.
    private static final int FEW = 16;

    private static final int MANY = 1_024;

    private final PostgresBooks stored;
    private final KnownLots known;
    private final List<Writing> writings = new ArrayList<>();
    private final Map<CommandKey, Answer.Kept> answers = new HashMap<>();
    private final Map<CommandKey, Answer.Kept> kept = new LinkedHashMap<>();

    /// Lots of the database that are no more.
    private final Map<Serial, Lot> gone = new HashMap<>();

    /// Lots that the database does not have yet.
    private final TreeMap<Serial, Lot> come = new TreeMap<>();

    private final Set<BlockNumber> stopped;

    private Journal.Head head;

    /// All that a batch changes.
    ///
    /// @param gone lots that are in the database and no more in the books
    /// @param come lots that are in the books and not yet in the database
    record Changes(
            List<Writing> writings, List<Lot> gone, List<Lot> come, List<Answer.Kept> kept) {}

    /// @param answers those that the keys of the batch were given before: there are no others
    BatchBooks(
            PostgresBooks stored,
            KnownLots known,
            Journal.Head head,
            List<Answer.Kept> answers,
            Set<BlockNumber> stopped) {
        this.stored = stored;
        this.known = known;
        this.head = head;
        this.stopped = stopped;
        answers.forEach(each -> this.answers.put(each.key(), each));
    }

    Changes changes() {
        return new Changes(
                writings,
                List.copyOf(gone.values()),
                List.copyOf(come.values()),
                List.copyOf(kept.values()));
    }

    @Override
    public boolean isOpen(AccountNumber account) {
        if (known.open().contains(account)) {
            return true;
        }
        boolean isOpen = stored.isOpen(account);
        if (isOpen) {
            known.open().add(account);
        }
        return isOpen;
    }

    @Override
    public boolean isIssued(Basis basis) {
        return stored.isIssued(basis)
                || writings.stream()
                        .anyMatch(each ->
                                each.entry().command() instanceof Command.Issue issue
                                        && issue.basis().equals(basis));
    }

    @Override
    public boolean isStopped(BlockNumber block) {
        return stopped.contains(block);
    }

    @Override
    public int lastBlock(ProgrammeCode programme) {
        return writings.stream()
                .filter(each -> each.entry().command() instanceof Command.Issue)
                .map(each -> each.entry().postings().getFirst().serials().block())
                .filter(block -> block.programme().equals(programme))
                .mapToInt(BlockNumber::number)
                .max()
                .orElseGet(() -> stored.lastBlock(programme));
    }

    @Override
    public int lastCertificate(int year) {
        return known.certificates().computeIfAbsent(year, stored::lastCertificate);
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
        Optional<Lot> found = known.find(block, number);
        if (found.isPresent() || known.isUnissued(block, number)) {
            return found;
        }
        Optional<Lot> read = stored.findLot(block, number).filter(this::isThere).map(known::know);
        if (read.isEmpty()) {
            known.knowUnissued(block, number);
        }
        return read;
    }

    @Override
    public List<Lot> listLots(SerialRange serials) {
        List<Lot> found = new ArrayList<>();
        long next = serials.first();
        while (next <= serials.last()) {
            Optional<Lot> lot = known.find(serials.block(), next);
            if (lot.isEmpty()) {
                return readLots(serials);
            }
            found.add(lot.get());
            next = lot.get().serials().last() + 1;
        }
        return found;
    }

    private List<Lot> readLots(SerialRange serials) {
        List<Lot> lots = new ArrayList<>();
        stored.listLots(serials).stream()
                .filter(this::isThere)
                .forEach(lot -> lots.add(known.know(lot)));
        come.values().stream().filter(lot -> lot.serials().overlaps(serials)).forEach(lots::add);
        lots.sort(null);
        return lots;
    }

    @Override
    public List<Lot> listLotsOfProgramme(Place place, ProgrammeCode programme, long enough) {
        return list(new KnownLots.Where(place, programme, ""), enough);
    }

    @Override
    public List<Lot> listLotsOfBlock(Place place, BlockNumber block, long enough) {
        return list(new KnownLots.Where(place, block.programme(), block.toString()), enough);
    }

    /// Goes along the index until there are enough: a place may hold a hundred thousand lots.
    private List<Lot> list(KnownLots.Where where, long enough) {
        KnownLots.Stretch stretch = known.stretch(where);
        for (int many = FEW; !stretch.suffices(enough); many = Math.min(many * 2, MANY)) {
            List<Lot> next = stored.listLots(where, stretch.end(), many);
            List<Lot> more = new ArrayList<>(come.values());
            next.stream().filter(this::isThere).forEach(lot -> more.add(known.know(lot)));
            stretch.reach(
                    next.size() < many ? KnownLots.Mark.END : KnownLots.Mark.of(next.getLast()),
                    more);
        }
        return stretch.lowest(enough);
    }

    @Override
    public void write(Writing writing) {
        writings.add(writing);
        head = new Journal.Head(writing.line().number(), writing.line().hash());
        writing.entry()
                .certificate()
                .ifPresent(each -> known.certificates().put(each.year(), each.number()));
        known.change(writing);
        for (Lot lot : writing.gone()) {
            Serial first = lot.serials().firstSerial();
            if (!come.remove(first, lot)) {
                gone.put(first, lot);
            }
        }
        writing.come().forEach(lot -> come.put(lot.serials().firstSerial(), lot));
    }

    @Override
    public void keep(Answer.Kept answer) {
        answers.put(answer.key(), answer);
        kept.put(answer.key(), answer);
    }

    private boolean isThere(Lot stored) {
        return !gone.containsKey(stored.serials().firstSerial());
    }
}

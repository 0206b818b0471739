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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The books during one batch of commands (成批记账): what stands in the database, and over it what the
/// commands of the batch have changed and nobody has written yet. A lot that comes and goes within
/// the batch is never written at all.
///
/// Nobody else changes the books meanwhile: the end of the journal is locked.
final class BatchBooks implements Books {
    private final PostgresBooks stored;
    private final List<Writing> writings = new ArrayList<>();
    private final Map<CommandKey, Answer.Kept> answers = new HashMap<>();
    private final Map<CommandKey, Answer.Kept> kept = new LinkedHashMap<>();
    private final Set<CommandKey> unanswered = new HashSet<>();
    private final Map<AccountNumber, Boolean> open = new HashMap<>();
    private final Map<Integer, Integer> certificates = new HashMap<>();

    /// Lots of the database that were looked at and are still there.
    private final TreeMap<Serial, Lot> known = new TreeMap<>();

    /// Lots of the database that are no more.
    private final Map<Serial, Lot> gone = new HashMap<>();

    /// Lots that the database does not have yet.
    private final TreeMap<Serial, Lot> come = new TreeMap<>();

    private Journal.Head head;

    /// @param head the end of the journal, which is locked
    BatchBooks(PostgresBooks stored, Journal.Head head) {
        this.stored = stored;
        this.head = head;
    }

    /// Looks up the answers to all keys of the batch at once.
    void lookUp(Collection<CommandKey> keys) {
        stored.findAnswers(keys).forEach(each -> answers.put(each.key(), each));
        unanswered.addAll(keys);
    }

    /// Writes all that the batch has changed.
    void flush() {
        stored.writeAll(writings, List.copyOf(gone.values()), List.copyOf(come.values()));
        stored.keepAll(List.copyOf(kept.values()));
    }

    @Override
    public boolean isOpen(AccountNumber account) {
        return open.computeIfAbsent(account, stored::isOpen);
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
        return certificates.computeIfAbsent(year, stored::lastCertificate);
    }

    @Override
    public Journal.Head head() {
        return head;
    }

    @Override
    public Optional<Answer.Kept> findAnswer(CommandKey key) {
        Answer.Kept found = answers.get(key);
        return found != null || unanswered.contains(key)
                ? Optional.ofNullable(found)
                : stored.findAnswer(key);
    }

    @Override
    public Optional<Lot> findLot(BlockNumber block, long number) {
        return covering(come, block, number)
                .or(() -> covering(known, block, number))
                .or(() -> stored.findLot(block, number).filter(this::isThere).map(this::know));
    }

    @Override
    public List<Lot> listLots(SerialRange serials) {
        return over(
                stored.listLots(serials),
                lot ->
                        lot.serials().block().equals(serials.block())
                                && lot.serials().overlaps(serials));
    }

    @Override
    public List<Lot> listLotsOfProgramme(Place place, ProgrammeCode programme, long enough) {
        Predicate<Lot> isMeant =
                lot ->
                        lot.place().equals(place)
                                && lot.serials().block().programme().equals(programme);
        return over(
                stored.listLotsOfProgramme(place, programme, enough + goneUnits(isMeant)), isMeant);
    }

    @Override
    public List<Lot> listLotsOfBlock(Place place, BlockNumber block, long enough) {
        Predicate<Lot> isMeant =
                lot -> lot.place().equals(place) && lot.serials().block().equals(block);
        return over(stored.listLotsOfBlock(place, block, enough + goneUnits(isMeant)), isMeant);
    }

    @Override
    public void write(Writing writing) {
        writings.add(writing);
        head = new Journal.Head(writing.line().number(), writing.line().hash());
        writing.entry()
                .certificate()
                .ifPresent(each -> certificates.put(each.year(), each.number()));
        for (Lot lot : writing.gone()) {
            Serial first = lot.serials().firstSerial();
            if (!come.remove(first, lot)) {
                gone.put(first, lot);
                known.remove(first);
            }
        }
        writing.come().forEach(lot -> come.put(lot.serials().firstSerial(), lot));
    }

    @Override
    public void keep(Answer.Kept answer) {
        answers.put(answer.key(), answer);
        kept.put(answer.key(), answer);
    }

    /// What the database has and is still there, and what has come, in the order of serials.
    private List<Lot> over(List<Lot> found, Predicate<Lot> isMeant) {
        List<Lot> lots = new ArrayList<>();
        found.stream().filter(this::isThere).forEach(lot -> lots.add(know(lot)));
        come.values().stream().filter(isMeant).forEach(lots::add);
        lots.sort(null);
        return lots;
    }

    private boolean isThere(Lot stored) {
        return !gone.containsKey(stored.serials().firstSerial());
    }

    private Lot know(Lot lot) {
        known.put(lot.serials().firstSerial(), lot);
        return lot;
    }

    private long goneUnits(Predicate<Lot> isMeant) {
        return gone.values().stream().filter(isMeant).mapToLong(Lot::units).sum();
    }

    private static Optional<Lot> covering(
            TreeMap<Serial, Lot> lots, BlockNumber block, long number) {
        return Optional.ofNullable(lots.floorEntry(new Serial(block, number)))
                .map(Map.Entry::getValue)
                .filter(lot -> lot.serials().contains(block, number));
    }
}

package org.tanku.platform.registry;

import org.springframework.stereotype.Component;
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
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Writing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The books as they stand in PostgreSQL (账簿). No rule is here; the ledger has them all.
@Component
class PostgresBooks implements Books {
    private final Accounts accounts;
    private final Blocks blocks;
    private final Lots lots;
    private final JournalLines journal;
    private final Answers answers;

    PostgresBooks(
            Accounts accounts, Blocks blocks, Lots lots, JournalLines journal, Answers answers) {
        this.accounts = accounts;
        this.blocks = blocks;
        this.lots = lots;
        this.journal = journal;
        this.answers = answers;
    }

    @Override
    public boolean isOpen(AccountNumber account) {
        return accounts.find(account).isPresent();
    }

    @Override
    public boolean isIssued(Basis basis) {
        return blocks.isIssued(basis);
    }

    @Override
    public int lastBlock(ProgrammeCode programme) {
        return blocks.last(programme);
    }

    @Override
    public int lastCertificate(int year) {
        return journal.lastCertificate(year);
    }

    @Override
    public Journal.Head head() {
        return journal.head();
    }

    @Override
    public Optional<Answer.Kept> findAnswer(CommandKey key) {
        return answers.find(key);
    }

    @Override
    public Optional<Lot> findLot(BlockNumber block, long number) {
        return lots.find(block, number);
    }

    @Override
    public List<Lot> listLots(SerialRange serials) {
        return lots.list(serials);
    }

    @Override
    public List<Lot> listLotsOfProgramme(Place place, ProgrammeCode programme, long enough) {
        return lots.listOfProgramme(place, programme, enough);
    }

    @Override
    public List<Lot> listLotsOfBlock(Place place, BlockNumber block, long enough) {
        return lots.listOfBlock(place, block, enough);
    }

    @Override
    public void write(Writing writing) {
        journal.insertLine(writing.entry(), writing.line());
        if (writing.entry().command() instanceof Command.Issue issue) {
            blocks.insert(writing.entry(), issue);
        }
        journal.insertPostings(writing.entry());
        writing.gone().forEach(lots::delete);
        writing.come().forEach(lots::insert);
    }

    @Override
    public void keep(Answer.Kept answer) {
        answers.insert(answer);
    }

    /// The answers that were given to these keys.
    List<Answer.Kept> findAnswers(Collection<CommandKey> keys) {
        return answers.list(keys);
    }

    /// Writes many entries at once.
    ///
    /// @param gone lots that are in the database and no more in the books
    /// @param come lots that are in the books and not yet in the database
    void writeAll(List<Writing> writings, List<Lot> gone, List<Lot> come) {
        if (writings.isEmpty()) {
            return;
        }
        journal.insertLines(writings);
        for (Writing each : writings) {
            if (each.entry().command() instanceof Command.Issue issue) {
                blocks.insert(each.entry(), issue);
            }
        }
        journal.insertPostings(writings.stream().map(Writing::entry).toList());
        lots.deleteAll(gone);
        lots.insertAll(come);
    }

    void keepAll(List<Answer.Kept> kept) {
        answers.insertAll(kept);
    }
}

package org.tanku.platform.registry;

import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Basis;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Journal;
import org.tanku.ledger.Lot;
import org.tanku.ledger.ProgrammeCode;
import org.tanku.ledger.SerialRange;
import org.tanku.ledger.Writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The books as they stand in PostgreSQL (账簿). No rule is here; the ledger has them all.
@Component
class PostgresBooks {
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

    /// Waits until no other command is at work, keeps all others waiting until the transaction
    /// ends, and looks up the answers that were given to these keys.
    Answers.Opening open(Collection<CommandKey> keys) {
        return answers.lockEnd(keys);
    }

    /// The end of the journal, and nobody waits.
    Journal.Head head() {
        return journal.head();
    }

    /// What is free or held in an account.
    List<Lot> listLive(AccountNumber account) {
        return lots.listLive(account);
    }

    boolean isOpen(AccountNumber account) {
        return accounts.isOpen(account);
    }

    boolean isIssued(Basis basis) {
        return blocks.isIssued(basis);
    }

    int lastBlock(ProgrammeCode programme) {
        return blocks.last(programme);
    }

    int lastCertificate(int year) {
        return journal.lastCertificate(year);
    }

    Optional<Lot> findLot(BlockNumber block, long number) {
        return lots.find(block, number);
    }

    List<Lot> listLots(SerialRange serials) {
        return lots.list(serials);
    }

    /// Lots in a place behind a mark, at most so many, in the order of their serials.
    List<Lot> listLots(KnownLots.Where where, KnownLots.Mark after, int atMost) {
        return lots.list(where, after, atMost);
    }

    /// What is to be told the database about all that a batch changes, in an order that its
    /// references allow.
    List<RoundTrip.Part> parts(BatchBooks.Changes changes) {
        List<Writing> writings = changes.writings();
        List<RoundTrip.Part> parts = new ArrayList<>();
        if (!writings.isEmpty()) {
            List<Entry> entries = writings.stream().map(Writing::entry).toList();
            parts.addAll(journal.lines(writings));
            for (Entry entry : entries) {
                if (entry.command() instanceof Command.Issue issue) {
                    parts.addAll(blocks.parts(entry, issue));
                }
            }
            parts.addAll(journal.postings(entries));
            parts.addAll(lots.parts(changes.gone(), changes.come()));
        }
        List<Answer.Kept> kept = changes.kept();
        if (!kept.isEmpty()) {
            parts.add(answers.part(kept));
        }
        return parts;
    }
}

package org.tanku.platform.registry;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tanku.ledger.Actor;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Ledger;
import org.tanku.ledger.Request;
import org.tanku.platform.party.Acting;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/// Lets one command at a time into the books (记账排队): the end of the journal is locked before
/// anything is looked at, until the transaction ends. Whoever is in no transaction of his own goes
/// with others ([GroupCommit]).
@Component
class Bookkeeping {
    /// An answer, and whether it was given just now or is an old one given again.
    record Posted(Answer answer, boolean fresh) {}

    private final Ledger ledger = new Ledger(new Sm3());
    private final PostgresBooks books;
    private final JournalLines journal;
    private final GroupCommit group;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bookkeeping(
            PostgresBooks books,
            JournalLines journal,
            GroupCommit group,
            ApplicationEventPublisher events,
            Clock clock) {
        this.books = books;
        this.journal = journal;
        this.group = group;
        this.events = events;
        this.clock = clock;
    }

    void lock() {
        journal.lockEnd();
    }

    /// Where the caller is in a transaction, keeps all others waiting from now on; else nothing.
    void lockInCallersTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            lock();
        }
    }

    boolean isAnswered(CommandKey key) {
        return books.findAnswer(key).isPresent();
    }

    Posted post(CommandKey key, Acting acting, Command command) {
        return post(key, acting, command, _ -> {});
    }

    /// @param with what else is to be written with the entry, in the same transaction; nothing when
    ///   the answer is an old one
    Posted post(CommandKey key, Acting acting, Command command, Consumer<Entry> with) {
        Actor actor = new Actor(acting.person().toString());
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return group.post(key, actor, command, with);
        }
        JournalLines.End end = journal.lockEnd();
        long last = end.head().number();
        Instant moment = new EntryMoments(end.at(), clock).next();
        Answer answer = ledger.post(new Request(key, moment, actor, command), books);
        boolean fresh = answer instanceof Answer.Written(var entry, _) && entry.number() > last;
        if (fresh && answer instanceof Answer.Written(var entry, _)) {
            with.accept(entry);
        }
        return new Posted(answer, fresh);
    }

    void publish(RegistryEvent event) {
        events.publishEvent(event);
    }

    Instant now() {
        return clock.instant();
    }
}

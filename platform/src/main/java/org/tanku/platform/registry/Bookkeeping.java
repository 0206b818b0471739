package org.tanku.platform.registry;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tanku.ledger.Actor;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Journal;
import org.tanku.platform.party.Acting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Lets one command at a time into the books (记账排队): the end of the journal is locked before
/// anything is looked at, until the transaction ends. Whoever is in no transaction of his own goes
/// with others ([GroupCommit]).
@Component
class Bookkeeping {
    private final BatchPosting posting;
    private final JournalLines journal;
    private final GroupCommit group;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bookkeeping(
            BatchPosting posting,
            JournalLines journal,
            GroupCommit group,
            ApplicationEventPublisher events,
            Clock clock) {
        this.posting = posting;
        this.journal = journal;
        this.group = group;
        this.events = events;
        this.clock = clock;
    }

    void lock() {
        journal.lockEnd();
    }

    /// Posts what nothing bars and nothing goes with.
    Order.Fate.Answered post(CommandKey key, Acting acting, Command command) {
        return answered(post(key, acting, command, Set.of(), Order.NOTHING));
    }

    /// The fate of an order that names nobody who may be barred.
    static Order.Fate.Answered answered(Order.Fate fate) {
        return switch (fate) {
            case Order.Fate.Answered answered -> answered;
            case Order.Fate.Barred _ ->
                    throw new IllegalStateException("barred, and nobody was to be");
        };
    }

    /// Posts a command, unless one of those is barred.
    Order.Fate post(
            CommandKey key,
            Acting acting,
            Command command,
            Set<Account.Barred> unless,
            Order.Beside beside) {
        Order order =
                new Order(key, new Actor(acting.person().toString()), command, unless, beside);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return group.post(order);
        }
        return posting.post(List.of(order), new KnownLots(Journal.Head.EMPTY, Stops.Now.NONE))
                .fates()
                .getFirst();
    }

    void publish(RegistryEvent event) {
        events.publishEvent(event);
    }

    Instant now() {
        return clock.instant();
    }
}

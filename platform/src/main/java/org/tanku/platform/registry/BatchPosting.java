package org.tanku.platform.registry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Ledger;
import org.tanku.ledger.Request;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Posts many orders in one transaction, one after the other (成批记账): the end of the journal and all
/// keys are read in one trip to the database, and what changes is written in another.
@Component
class BatchPosting {
    private final Ledger ledger = new Ledger(new Sm3());
    private final PostgresBooks books;
    private final Retirements retirements;
    private final RoundTrip trip;
    private final ObjectProvider<Account.Bar> bars;
    private final Clock clock;

    BatchPosting(
            PostgresBooks books,
            Retirements retirements,
            RoundTrip trip,
            ObjectProvider<Account.Bar> bars,
            Clock clock) {
        this.books = books;
        this.retirements = retirements;
        this.trip = trip;
        this.bars = bars;
        this.clock = clock;
    }

    /// What became of the orders.
    ///
    /// @param fates one each, in their order
    /// @param known what is true once it is committed
    record Posted(List<Order.Fate> fates, KnownLots known) {}

    /// Posts them in the caller's transaction.
    ///
    /// @param before used where it is still true of the books, and changed
    Posted post(List<Order> orders, KnownLots before) {
        Answers.Opening opening = books.open(orders.stream().map(Order::key).distinct().toList());
        JournalLines.End end = opening.end();
        KnownLots known =
                before.areOf(end.head(), opening.stops())
                        ? before
                        : new KnownLots(end.head(), opening.stops());
        EntryMoments moments = new EntryMoments(end.at(), clock);
        BatchBooks batch =
                new BatchBooks(
                        books, known, end.head(), opening.answers(), opening.stops().blocks());
        Set<Account.Barred> barred = barred(orders);
        List<Order.Fate> fates = new ArrayList<>();
        List<Retirements.Row> retired = new ArrayList<>();
        List<RoundTrip.Part> others = new ArrayList<>();
        for (Order each : orders) {
            if (each.unless().stream().anyMatch(barred::contains)
                    && batch.findAnswer(each.key()).isEmpty()) {
                fates.add(new Order.Fate.Barred());
                continue;
            }
            long last = batch.head().number();
            Answer answer =
                    ledger.post(
                            new Request(each.key(), moments.next(), each.actor(), each.command()),
                            batch);
            boolean fresh = answer instanceof Answer.Written(var entry, _) && entry.number() > last;
            if (fresh && answer instanceof Answer.Written(var entry, _)) {
                Order.Rows rows = each.beside().of(entry);
                retired.addAll(rows.retired());
                others.addAll(rows.others());
            }
            fates.add(new Order.Fate.Answered(answer, fresh));
        }
        write(batch.changes(), retired, others);
        known.standAt(batch.head());
        return new Posted(fates, known);
    }

    private void write(
            BatchBooks.Changes changes,
            List<Retirements.Row> retired,
            List<RoundTrip.Part> others) {
        List<RoundTrip.Part> parts = new ArrayList<>(books.parts(changes));
        if (!retired.isEmpty()) {
            parts.add(retirements.part(retired));
        }
        parts.addAll(others);
        trip.send(parts);
    }

    /// Asked only where it matters to one of the orders.
    private Set<Account.Barred> barred(List<Order> orders) {
        Set<Account.Barred> barred = new HashSet<>();
        if (orders.stream().anyMatch(each -> !each.unless().isEmpty())) {
            bars.stream().forEach(bar -> barred.addAll(bar.listBarred()));
        }
        return barred;
    }
}

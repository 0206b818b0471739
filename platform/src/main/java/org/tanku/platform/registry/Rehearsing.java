package org.tanku.platform.registry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tanku.ledger.Journal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Opens the books for a rehearsal (试记账): nobody waits for it, so what it saw may be out of date
/// when it is booked, and then the books decide anew.
@Component
class Rehearsing {
    private final PostgresBooks books;
    private final Stops stops;
    private final ObjectProvider<Account.Bar> bars;
    private final Clock clock;

    Rehearsing(PostgresBooks books, Stops stops, ObjectProvider<Account.Bar> bars, Clock clock) {
        this.books = books;
        this.stops = stops;
        this.bars = bars;
        this.clock = clock;
    }

    /// Within one transaction that reads repeatably, all that is asked is of one moment.
    Rehearsal begin(Account giver) {
        Journal.Head head = books.head();
        Stops.Now now =
                new Stops.Now(
                        stops.list().stream()
                                .map(UnitBlock.Stop::block)
                                .collect(Collectors.toSet()),
                        0);
        Set<Account.Barred> barred = new HashSet<>();
        bars.stream().forEach(bar -> barred.addAll(bar.listBarred()));
        return new Rehearsal(
                new BatchBooks(books, new KnownLots(head, now), head, List.of(), now.blocks()),
                giver,
                books.listLive(giver.inBooks()),
                barred,
                clock.instant());
    }
}

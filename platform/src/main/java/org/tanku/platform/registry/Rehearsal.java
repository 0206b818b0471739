package org.tanku.platform.registry;

import org.tanku.ledger.Actor;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Ledger;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Request;
import org.tanku.ledger.Standing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Commands tried on the books as they stand, one after the other (试记账): by the rules of the
/// ledger, and written nowhere.
final class Rehearsal {
    private static final Actor NOBODY = new Actor("nobody");

    private final Ledger ledger = new Ledger(new Sm3());
    private final BatchBooks books;
    private final Account giver;
    private final List<Lot> before;
    private final Set<Account.Barred> barred;
    private final Instant at;
    private int tried;

    /// @param before the lots of the giver that are free or held
    Rehearsal(
            BatchBooks books,
            Account giver,
            List<Lot> before,
            Set<Account.Barred> barred,
            Instant at) {
        this.giver = giver;
        this.before = List.copyOf(before);
        this.books = books;
        this.barred = barred;
        this.at = at;
    }

    /// What would become of a command after those before.
    Order.Fate post(Command command, Set<Account.Barred> unless) {
        if (unless.stream().anyMatch(barred::contains)) {
            return new Order.Fate.Barred();
        }
        tried++;
        CommandKey key = new CommandKey("rehearsal:" + tried);
        return new Order.Fate.Answered(
                ledger.post(new Request(key, at, NOBODY, command), books), true);
    }

    /// What the giver would have by now, free or held.
    Stream<Lot> live() {
        BatchBooks.Changes changes = books.changes();
        Set<Lot> gone = new HashSet<>(changes.gone());
        Stream<Lot> come =
                changes.come().stream()
                        .filter(lot -> lot.place().account().equals(giver.inBooks()))
                        .filter(lot -> isLive(lot.place().standing()));
        return Stream.concat(before.stream().filter(lot -> !gone.contains(lot)), come);
    }

    private static boolean isLive(Standing standing) {
        return standing instanceof Standing.Free || standing instanceof Standing.Held;
    }
}

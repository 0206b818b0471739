package org.tanku.platform.registry;

import static org.tanku.platform.registry.RegistryOutcome.refused;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Command;
import org.tanku.ledger.Journal;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tries deeds on the books as they stand (试记账): nobody waits for it, so what it saw may be out of
/// date when they are booked, and then the books decide anew.
@Component
class Rehearsing {
    private final PostgresBooks books;
    private final Accounts accounts;
    private final Stops stops;
    private final ObjectProvider<Account.Bar> bars;
    private final Clock clock;

    Rehearsing(
            PostgresBooks books,
            Accounts accounts,
            Stops stops,
            ObjectProvider<Account.Bar> bars,
            Clock clock) {
        this.books = books;
        this.accounts = accounts;
        this.stops = stops;
        this.bars = bars;
        this.clock = clock;
    }

    /// What would become of deeds, each after those above it; who may do them is not asked.
    List<RegistryOutcome<Account.Deed>> foresee(Account account, List<Account.Deed> deeds) {
        Rehearsal rehearsal = begin(account);
        return deeds.stream().map(deed -> foresee(account, deed, rehearsal)).toList();
    }

    private RegistryOutcome<Account.Deed> foresee(
            Account account, Account.Deed deed, Rehearsal rehearsal) {
        if (Programme.find(deed.pick().programme()).isEmpty()) {
            return refused(Refusal.SERIALS_UNKNOWN);
        }
        return switch (deed) {
            case Account.Deed.Move(var to, var pick) -> {
                Optional<Account> receiver = accounts.find(to);
                if (receiver.isEmpty()) {
                    yield refused(Refusal.ACCOUNT_UNKNOWN);
                }
                yield receiver.get().buffer()
                        ? refused(Refusal.RECEIVER_IS_A_BUFFER)
                        : foreseen(
                                deed,
                                Dealing.move(account, receiver.get(), pick),
                                Dealing.owing(account.id(), pick),
                                rehearsal);
            }
            case Account.Deed.Retire(var draft) -> {
                Optional<Refusal> wrong = Dealing.findWrong(draft);
                yield wrong.isPresent()
                        ? refused(wrong.get())
                        : foreseen(deed, Dealing.retire(account, draft), Set.of(), rehearsal);
            }
        };
    }

    private static RegistryOutcome<Account.Deed> foreseen(
            Account.Deed deed, Command command, Set<Account.Barred> unless, Rehearsal rehearsal) {
        return switch (rehearsal.post(command, unless)) {
            case Order.Fate.Barred _ -> refused(Refusal.REVERSAL_DUE);
            case Order.Fate.Answered(Answer.Refused(var outcome), _) ->
                    refused(Dealing.told(outcome, rehearsal::live, deed.pick()));
            case Order.Fate.Answered(Answer.Written _, _) -> new Done<>(deed);
        };
    }

    /// Within one transaction that reads repeatably, all that is asked is of one moment.
    private Rehearsal begin(Account giver) {
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

package org.tanku.platform.registry;

import static org.tanku.platform.registry.RegistryOutcome.refused;

import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Cause;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Digest;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Outcome;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Posting;
import org.tanku.ledger.Standing;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.RegistryOutcome.Refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What is done with accounts (开户、划转与注销): open them, move units, retire units. Who issues moves
/// nothing for others.
@Component
class Dealing {
    static final int LONGEST_TEXT = 200;
    private static final Cause TRANSFER = new Cause("TRANSFER");
    private static final Digest SM3 = new Sm3();
    private static final String ALONGSIDE = "rows alongside a deed";

    private final Accounts accounts;
    private final Retirements retirements;
    private final Lots lots;
    private final Bookkeeping bookkeeping;
    private final Rehearsing rehearsing;

    Dealing(
            Accounts accounts,
            Retirements retirements,
            Lots lots,
            Bookkeeping bookkeeping,
            Rehearsing rehearsing) {
        this.rehearsing = rehearsing;
        this.accounts = accounts;
        this.retirements = retirements;
        this.lots = lots;
        this.bookkeeping = bookkeeping;
    }

    static Programme programmeOf(Entry entry) {
        return Programme.get(entry.postings().getFirst().serials().block().programme());
    }

    /// Whether the person may deal with the account for its holder.
    static boolean actsForHolder(Account account, Acting acting) {
        boolean own =
                account.holder().equals(acting.organisation())
                        || account.holder().equals(acting.person());
        return own && (acting.may(Role.RIGHTS_HOLDER) || acting.may(Role.PROJECT_DEVELOPER));
    }

    Account open(PartyId holder, Acting acting) {
        acting.require(Role.REGISTRY_OFFICER);
        bookkeeping.lock();
        return accounts.findOf(holder)
                .orElseGet(() -> accounts.open(holder, acting.person(), bookkeeping.now()));
    }

    RegistryOutcome<RegistryEvent.UnitsMoved> move(
            AccountId from, AccountId to, Pick pick, CommandKey key, Acting acting) {
        return move(from, new Account.Deed.Move(to, pick), key, acting, Order.NOTHING);
    }

    private RegistryOutcome<RegistryEvent.UnitsMoved> move(
            AccountId from,
            Account.Deed.Move deed,
            CommandKey key,
            Acting acting,
            Order.Beside beside) {
        AccountId to = deed.to();
        Pick pick = deed.pick();
        Optional<Account> giver = accounts.find(from);
        Optional<Account> receiver = accounts.find(to);
        if (giver.isEmpty() || receiver.isEmpty()) {
            return refused(Refusal.ACCOUNT_UNKNOWN);
        }
        if (!actsForHolder(giver.get(), acting)) {
            return refused(Refusal.ACCOUNT_OF_ANOTHER);
        }
        if (receiver.get().buffer()) {
            return refused(Refusal.RECEIVER_IS_A_BUFFER);
        }
        Command move = move(giver.get(), receiver.get(), pick);
        return switch (bookkeeping.post(key, acting, move, owing(from, pick), beside)) {
            case Order.Fate.Barred _ -> refused(Refusal.REVERSAL_DUE);
            case Order.Fate.Answered posted -> moved(posted, giver.get(), to, pick);
        };
    }

    static Command move(Account giver, Account receiver, Pick pick) {
        return new Command.Move(giver.inBooks(), receiver.inBooks(), TRANSFER, pick);
    }

    /// Who owes units gives none away.
    static Set<Account.Barred> owing(AccountId giver, Pick pick) {
        return Set.of(new Account.Barred(giver, Programme.get(pick.programme())));
    }

    static Command retire(Account account, Retirement.Draft draft) {
        Hash words =
                new CertificateWords(draft.purpose(), draft.beneficiary(), draft.occasion())
                        .digest(SM3);
        return new Command.Retire(
                account.inBooks(), new Cause(draft.purpose().name()), words, draft.pick());
    }

    /// Does a deed, and writes what goes with it in the same commit (同时写入). When that cannot be
    /// written nothing is booked.
    RegistryOutcome<Account.Dealt> deal(
            AccountId account,
            Account.Deed deed,
            String key,
            Acting acting,
            Account.Alongside alongside) {
        try {
            return switch (deed) {
                case Account.Deed.Move move ->
                        switch (move(
                                account,
                                move,
                                new CommandKey("move:" + key),
                                acting,
                                entry -> new Order.Rows(List.of(), part(entry, alongside)))) {
                            case Done<RegistryEvent.UnitsMoved>(var moved) ->
                                    new Done<>(new Account.Dealt(moved.entry(), ""));
                            case Refused<RegistryEvent.UnitsMoved>(var refusal) -> refused(refusal);
                        };
                case Account.Deed.Retire(var draft) ->
                        switch (retire(
                                account,
                                draft,
                                new CommandKey("retire:" + key),
                                acting,
                                entry -> part(entry, alongside))) {
                            case Done<Retirement>(var retired) ->
                                    new Done<>(
                                            new Account.Dealt(
                                                    retired.entry(),
                                                    retired.certificate().toString()));
                            case Refused<Retirement>(var refusal) -> refused(refusal);
                        };
            };
        } catch (RoundTrip.Unexpected unexpected) {
            if (unexpected.isOf(ALONGSIDE)) {
                return refused(Refusal.DECIDED_MEANWHILE);
            }
            throw unexpected;
        }
    }

    private static List<RoundTrip.Part> part(Entry entry, Account.Alongside alongside) {
        Account.Alongside.Statement statement =
                alongside.with(
                        new Account.Dealt(
                                entry.number(),
                                entry.certificate().map(Object::toString).orElse("")));
        return List.of(new RoundTrip.Part(ALONGSIDE, 1, statement.sql(), statement.values()));
    }

    List<RegistryOutcome<Account.Deed>> foresee(Account account, List<Account.Deed> deeds) {
        return rehearsing.foresee(account, deeds);
    }

    private RegistryOutcome<RegistryEvent.UnitsMoved> moved(
            Order.Fate.Answered posted, Account giver, AccountId to, Pick pick) {
        return switch (posted.answer()) {
            case Answer.Refused(var outcome) -> refused(told(outcome, () -> live(giver), pick));
            case Answer.Written(var entry, _) -> {
                RegistryEvent.UnitsMoved moved = moved(entry, giver.id(), to);
                if (posted.fresh()) {
                    bookkeeping.publish(moved);
                }
                yield new Done<>(moved);
            }
        };
    }

    void lock() {
        bookkeeping.lock();
    }

    /// Writes what a room above has decided on by four eyes (凭文书记账).
    RegistryOutcome<Entry> post(Command command, CommandKey key, PartyId maker, Acting checker) {
        checker.require(Role.REGISTRY_OFFICER);
        if (maker.equals(checker.person())) {
            return refused(Refusal.MAKER_CANNOT_CHECK);
        }
        if (command instanceof Command.Issue issue
                && !Programme.get(issue.programme()).restsOn(issue.basis())) {
            throw new IllegalArgumentException(
                    issue.programme() + " does not rest on " + issue.basis());
        }
        Order.Fate.Answered posted = bookkeeping.post(key, checker, command);
        return switch (posted.answer()) {
            case Answer.Refused(var outcome) -> refused(Refusal.of(outcome));
            case Answer.Written(var entry, _) -> {
                if (posted.fresh() && command instanceof Command.Move(var from, var to, _, _)) {
                    bookkeeping.publish(moved(entry, idOf(from), idOf(to)));
                }
                yield new Done<>(entry);
            }
        };
    }

    private AccountId idOf(AccountNumber number) {
        return accounts.find(number).orElseThrow().id();
    }

    private static RegistryEvent.UnitsMoved moved(Entry entry, AccountId from, AccountId to) {
        return new RegistryEvent.UnitsMoved(
                from,
                to,
                programmeOf(entry),
                entry.serials(),
                entry.units(),
                entry.number(),
                entry.at());
    }

    RegistryOutcome<Retirement> retire(
            AccountId id, Retirement.Draft draft, CommandKey key, Acting acting) {
        return retire(id, draft, key, acting, _ -> List.of());
    }

    private RegistryOutcome<Retirement> retire(
            AccountId id,
            Retirement.Draft draft,
            CommandKey key,
            Acting acting,
            Function<Entry, List<RoundTrip.Part>> alongside) {
        Optional<Account> found = accounts.find(id);
        if (found.isEmpty()) {
            return refused(Refusal.ACCOUNT_UNKNOWN);
        }
        Account account = found.get();
        Optional<Refusal> wrong = findWrong(account, draft, acting);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Retirement.RetirementId number = new Retirement.RetirementId(UUID.randomUUID());
        Order.Fate.Answered posted =
                Bookkeeping.answered(
                        bookkeeping.post(
                                key,
                                acting,
                                retire(account, draft),
                                Set.of(),
                                entry ->
                                        new Order.Rows(
                                                List.of(
                                                        new Retirements.Row(
                                                                retired(
                                                                        number, entry, account,
                                                                        draft),
                                                                account.inBooks(),
                                                                acting.person())),
                                                alongside.apply(entry))));
        return switch (posted.answer()) {
            case Answer.Refused(var outcome) ->
                    refused(told(outcome, () -> live(account), draft.pick()));
            case Answer.Written(var entry, _) -> {
                if (posted.fresh()) {
                    publish(entry, account, draft);
                    yield new Done<>(retired(number, entry, account, draft));
                }
                yield new Done<>(retirements.find(entry.certificate().orElseThrow()).orElseThrow());
            }
        };
    }

    private static Retirement retired(
            Retirement.RetirementId id, Entry entry, Account account, Retirement.Draft draft) {
        return new Retirement(
                id,
                entry.certificate().orElseThrow(),
                account.id(),
                programmeOf(entry),
                entry.postings().stream().map(Posting::serials).toList(),
                entry.units(),
                draft.purpose(),
                draft.beneficiary(),
                draft.occasion(),
                entry.at(),
                entry.number());
    }

    /// The ledger's refusal; where units are missing because they are bound, that they are bound.
    static Refusal told(Outcome outcome, Supplier<Stream<Lot>> live, Pick pick) {
        if (outcome != Outcome.HOLDER_HAS_TOO_FEW_FREE_UNITS) {
            return Refusal.of(outcome);
        }
        List<Lot> meant = live.get().filter(pick::means).toList();
        List<HoldReference.Kind> bonds =
                meant.stream()
                        .map(lot -> lot.place().standing())
                        .filter(Standing.Held.class::isInstance)
                        .flatMap(held -> ((Standing.Held) held).hold().kinds().stream())
                        .toList();
        boolean enough = meant.stream().mapToLong(Lot::units).sum() >= pick.units();
        if (enough && bonds.contains(HoldReference.Kind.FREEZE)) {
            return Refusal.UNITS_ARE_FROZEN;
        }
        return enough && bonds.contains(HoldReference.Kind.PLEDGE)
                ? Refusal.UNITS_ARE_PLEDGED
                : Refusal.HOLDER_HAS_TOO_FEW_FREE_UNITS;
    }

    private Stream<Lot> live(Account account) {
        return lots.listLive(account.inBooks()).stream();
    }

    private static Optional<Refusal> findWrong(
            Account account, Retirement.Draft draft, Acting acting) {
        boolean onRequest = acting.may(Role.REGISTRY_OFFICER) && !account.buffer();
        if (!actsForHolder(account, acting) && !onRequest) {
            return Optional.of(Refusal.ACCOUNT_OF_ANOTHER);
        }
        return findWrong(draft);
    }

    static Optional<Refusal> findWrong(Retirement.Draft draft) {
        if (draft.beneficiary().isEmpty()) {
            return Optional.of(Refusal.BENEFICIARY_IS_MISSING);
        }
        boolean tooLong =
                draft.beneficiary().length() > LONGEST_TEXT
                        || draft.occasion().length() > LONGEST_TEXT;
        return tooLong ? Optional.of(Refusal.TEXT_IS_TOO_LONG) : Optional.empty();
    }

    private void publish(Entry entry, Account account, Retirement.Draft draft) {
        bookkeeping.publish(
                new RegistryEvent.UnitsRetired(
                        entry.certificate().orElseThrow(),
                        account.id(),
                        programmeOf(entry),
                        entry.units(),
                        draft.purpose(),
                        entry.number(),
                        entry.at()));
    }
}

package org.tanku.platform.registry;

import static org.tanku.platform.registry.RegistryOutcome.refused;

import org.springframework.stereotype.Component;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Cause;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Digest;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Hash;
import org.tanku.ledger.Pick;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;

import java.util.Optional;

/// What is done with accounts (开户、划转与注销): open them, move units, retire units. Who issues moves
/// nothing for others.
@Component
class Dealing {
    private static final int LONGEST_TEXT = 200;
    private static final Cause TRANSFER = new Cause("TRANSFER");
    private static final Digest SM3 = new Sm3();

    private final Accounts accounts;
    private final Retirements retirements;
    private final Bookkeeping bookkeeping;

    Dealing(Accounts accounts, Retirements retirements, Bookkeeping bookkeeping) {
        this.accounts = accounts;
        this.retirements = retirements;
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
        Optional<Account> giver = accounts.find(from);
        Optional<Account> receiver = accounts.find(to);
        if (giver.isEmpty() || receiver.isEmpty()) {
            return refused(Refusal.ACCOUNT_UNKNOWN);
        }
        if (!actsForHolder(giver.get(), acting)) {
            return refused(Refusal.ACCOUNT_OF_ANOTHER);
        }
        Command move =
                new Command.Move(giver.get().inBooks(), receiver.get().inBooks(), TRANSFER, pick);
        Bookkeeping.Posted posted = bookkeeping.post(key, acting, move);
        return switch (posted.answer()) {
            case Answer.Refused(var outcome) -> refused(Refusal.of(outcome));
            case Answer.Written(var entry, _) -> {
                var moved =
                        new RegistryEvent.UnitsMoved(
                                from,
                                to,
                                programmeOf(entry),
                                entry.serials(),
                                entry.units(),
                                entry.number(),
                                entry.at());
                if (posted.fresh()) {
                    bookkeeping.publish(moved);
                }
                yield new Done<>(moved);
            }
        };
    }

    RegistryOutcome<Retirement> retire(
            AccountId id, Retirement.Draft draft, CommandKey key, Acting acting) {
        Optional<Account> found = accounts.find(id);
        if (found.isEmpty()) {
            return refused(Refusal.ACCOUNT_UNKNOWN);
        }
        Account account = found.get();
        Optional<Refusal> wrong = findWrong(account, draft, acting);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Hash words =
                new CertificateWords(draft.purpose(), draft.beneficiary(), draft.occasion())
                        .digest(SM3);
        Command retire =
                new Command.Retire(
                        account.inBooks(), new Cause(draft.purpose().name()), words, draft.pick());
        Bookkeeping.Posted posted =
                bookkeeping.post(
                        key,
                        acting,
                        retire,
                        entry ->
                                retirements.insert(
                                        entry, account.inBooks(), draft, acting.person()));
        return switch (posted.answer()) {
            case Answer.Refused(var outcome) -> refused(Refusal.of(outcome));
            case Answer.Written(var entry, _) -> {
                if (posted.fresh()) {
                    publish(entry, account, draft);
                }
                yield new Done<>(retirements.find(entry.certificate().orElseThrow()).orElseThrow());
            }
        };
    }

    private static Optional<Refusal> findWrong(
            Account account, Retirement.Draft draft, Acting acting) {
        if (!actsForHolder(account, acting) && !acting.may(Role.REGISTRY_OFFICER)) {
            return Optional.of(Refusal.ACCOUNT_OF_ANOTHER);
        }
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

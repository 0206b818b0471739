package org.tanku.platform.api.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tanku.ledger.Audit;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.web.UnitBodies.EventBody;
import org.tanku.platform.api.web.UnitBodies.TotalsBody;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.registry.SerialEvent;

import java.util.List;
import java.util.UUID;

/// Accounts as their people and the officers see them (账户), and the audit of the books.
@ApiResource(tag = "accounts")
class AccountResource {
    private static final int MOST_EVENTS = 10_000;

    record HoldingBody(
            String block, String programme, TotalsBody totals, long frozen, long pledged) {}

    /// @param holder missing where it is the buffer of a programme, which nobody holds
    record AccountBody(
            String number,
            boolean buffer,
            @Nullable UUID holder,
            @Nullable String holderName,
            List<HoldingBody> holdings) {}

    record AccountAsked(UUID holder) {}

    /// @param sound whether no fault was found
    record AuditBody(boolean sound, String fault, String where, String what, long entries) {}

    private final Registry registry;
    private final Accounts accounts;
    private final Parties parties;

    AccountResource(Registry registry, Accounts accounts, Parties parties) {
        this.registry = registry;
        this.accounts = accounts;
        this.parties = parties;
    }

    /// Officers see all, everybody else the account of their organisation.
    @GetMapping("/accounts")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<Slice<AccountBody>> listAccounts(Paging paging, Acting acting) {
        List<Account> seen =
                registry.listAccounts().stream().filter(each -> each.isSeenBy(acting)).toList();
        return Reply.found(Slice.of(seen, paging, Account::number, this::told));
    }

    @PostMapping("/accounts")
    @Operation(scope = Scope.REGISTRY_OPEN, creates = true)
    Command<AccountBody> openAccount(AccountAsked asked, Acting acting) {
        return Command.of(
                asked,
                () -> {
                    acting.require(Role.REGISTRY_OFFICER);
                    PartyId holder = new PartyId(asked.holder());
                    if (parties.findParty(holder).isEmpty()) {
                        return new Reply.Refused<>(
                                Problem.of(DoorRefusal.NOTHING_UNDER_THIS_NUMBER)
                                        .found(asked.holder().toString()));
                    }
                    Account opened = registry.openAccount(holder, acting);
                    return Reply.created(told(opened), "/accounts/" + opened.number());
                });
    }

    @GetMapping("/accounts/{account}")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<AccountBody> getAccount(@PathVariable String account, Acting acting) {
        return Reply.found(told(accounts.seen(account, acting)));
    }

    /// The newest first.
    @GetMapping("/accounts/{account}/events")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<Slice<EventBody>> listAccountEvents(
            @PathVariable String account, Paging paging, Acting acting) {
        List<SerialEvent> events = registry.listEvents(accounts.seen(account, acting), MOST_EVENTS);
        return Reply.found(
                Slice.of(
                        events,
                        paging,
                        each -> each.entry() + " " + each.serials(),
                        EventBody::of));
    }

    /// Goes through the whole journal, which takes a while.
    @GetMapping("/audit")
    @Operation(scope = Scope.REGISTRY_READ)
    Reply<AuditBody> auditBooks(Acting acting) {
        if (!Account.allSeenBy(acting)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
        return Reply.found(
                switch (registry.audit()) {
                    case Audit.Finding.Sound(var entries, _) ->
                            new AuditBody(true, "", "", "", entries);
                    case Audit.Finding.Unsound(var fault, var where, var what) ->
                            new AuditBody(
                                    false,
                                    fault.name(),
                                    where,
                                    what,
                                    registry.journalHead().number());
                });
    }

    private AccountBody told(Account account) {
        return new AccountBody(
                account.number(),
                account.buffer(),
                account.buffer() ? null : account.holder().value(),
                account.buffer() ? null : parties.getParty(account.holder()).name(),
                registry.listHoldings(account).stream()
                        .map(each ->
                                new HoldingBody(
                                        each.block().toString(),
                                        each.programme().code().toString(),
                                        TotalsBody.of(each.totals()),
                                        each.frozen(),
                                        each.pledged()))
                        .toList());
    }
}

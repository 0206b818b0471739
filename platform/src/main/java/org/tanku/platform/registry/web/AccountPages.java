package org.tanku.platform.registry.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Standing;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;

import java.util.List;
import java.util.UUID;

/// The page of an account: what it holds, block by block, and what happened in it.
@Controller
class AccountPages {
    private static final int ENTRIES_SHOWN = 200;

    /// Serials and what binds them, in the order of rank.
    record Bound(Lot lot, HoldReference hold) {}

    private final Registry registry;

    AccountPages(Registry registry) {
        this.registry = registry;
    }

    @GetMapping("/registry/accounts/{id}")
    String show(@PathVariable UUID id, Acting acting, Model model) {
        Account account =
                registry.findAccount(new AccountId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Readers.require(account, acting);
        model.addAttribute("account", account);
        model.addAttribute("holdings", registry.listHoldings(account));
        model.addAttribute("bound", bound(account));
        model.addAttribute("mayBind", acting.may(Role.REGISTRY_OFFICER) && !account.buffer());
        model.addAttribute("events", registry.listEvents(account, ENTRIES_SHOWN));
        model.addAttribute("retirements", registry.listRetirements(account));
        model.addAttribute("mayMove", registry.mayMove(account, acting));
        model.addAttribute("mayRetire", registry.mayRetire(account, acting));
        model.addAttribute("seesAll", Readers.seesAll(acting));
        return "registry/account";
    }

    private List<Bound> bound(Account account) {
        return registry.listLots(account).stream()
                .filter(lot -> lot.place().standing() instanceof Standing.Held)
                .map(lot -> new Bound(lot, ((Standing.Held) lot.place().standing()).hold()))
                .toList();
    }
}

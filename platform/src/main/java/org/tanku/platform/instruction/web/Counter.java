package org.tanku.platform.instruction.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tanku.ledger.Pick;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Registry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What can be taken from an account at the counter (可办数量): free units, by programme and by block.
@Component
class Counter {
    /// One thing to choose in a form.
    ///
    /// @param code a programme's code or a block's number
    /// @param whole whether it is the programme with all its blocks
    record Choice(String code, Programme programme, boolean whole, long free) {}

    private final Registry registry;

    Counter(Registry registry) {
        this.registry = registry;
    }

    /// The account, to somebody who sees it.
    Account account(UUID id, Acting acting) {
        Account account =
                registry.findAccount(new AccountId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!account.isSeenBy(acting)) {
            acting.require(Role.REGISTRY_OFFICER);
        }
        return account;
    }

    List<Choice> choices(Account account) {
        List<Account.Holding> holdings =
                registry.listHoldings(account).stream()
                        .filter(holding -> holding.totals().free() > 0)
                        .toList();
        List<Choice> choices = new ArrayList<>();
        for (Programme programme : Programme.values()) {
            List<Account.Holding> own =
                    holdings.stream().filter(each -> each.programme() == programme).toList();
            long free = own.stream().mapToLong(each -> each.totals().free()).sum();
            if (free > 0) {
                choices.add(new Choice(programme.code().letters(), programme, true, free));
            }
            for (Account.Holding each : own) {
                choices.add(
                        new Choice(
                                each.block().toString(), programme, false, each.totals().free()));
            }
        }
        return choices;
    }

    /// How many free units there are to pick from.
    long free(Account account, Pick pick) {
        String wanted =
                switch (pick) {
                    case Pick.OfProgramme each -> each.programme().letters();
                    case Pick.OfBlock each -> each.block().toString();
                    case Pick.OfSerials each -> each.serials().block().toString();
                };
        return choices(account).stream()
                .filter(choice -> choice.code().equals(wanted))
                .mapToLong(Choice::free)
                .sum();
    }
}

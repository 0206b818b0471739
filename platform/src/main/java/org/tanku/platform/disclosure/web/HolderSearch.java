package org.tanku.platform.disclosure.web;

import org.springframework.stereotype.Component;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.tenure.Tenure;
import org.tanku.platform.tenure.TitleId;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds who holds rights or units by name (按权利人、持有人查询), as far as that is disclosed: an
/// organisation that holds some. A person is never found, whole or masked.
@Component
class HolderSearch {
    /// More organisations than these share no word that would help anybody.
    private static final int MOST = 1_000;

    /// @param titles that those found hold
    /// @param accounts of those found in which there are units
    record Found(Set<TitleId> titles, List<Account> accounts) {}

    /// A holder of units as the list shows it (持有人).
    record Line(String name, boolean demo, String account, List<String> blocks) {}

    private final Parties parties;
    private final Tenure tenure;
    private final Registry registry;

    HolderSearch(Parties parties, Tenure tenure, Registry registry) {
        this.parties = parties;
        this.tenure = tenure;
        this.registry = registry;
    }

    Found find(String words) {
        Set<PartyId> named =
                parties.searchOrganisations(words, MOST).stream()
                        .map(Party::id)
                        .collect(Collectors.toSet());
        return named.isEmpty()
                ? new Found(Set.of(), List.of())
                : new Found(tenure.listTitlesOf(named), registry.listWithUnits(named));
    }

    Line line(Account account) {
        Party holder = parties.getParty(account.holder());
        return new Line(
                holder.name(),
                holder.demo(),
                account.number(),
                registry.listHoldings(account).stream()
                        .map(each -> each.block().toString())
                        .toList());
    }
}

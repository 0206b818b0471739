package org.tanku.platform.safeguard.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tanku.ledger.Pick;
import org.tanku.ledger.Place;
import org.tanku.ledger.Standing;
import org.tanku.platform.party.Parties;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.Registry;
import org.tanku.platform.safeguard.Matter;
import org.tanku.platform.safeguard.Matter.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tells a matter and where units stand in the reader's language (事项的说法).
@Component("safeguardView")
class MatterView {
    /// A line of the facts: the key of its label, and what stands behind it.
    record Fact(String label, String value) {}

    private final Registry registry;
    private final Parties parties;
    private final MessageSource messages;

    MatterView(Registry registry, Parties parties, MessageSource messages) {
        this.registry = registry;
        this.parties = parties;
        this.messages = messages;
    }

    List<Fact> facts(Matter matter) {
        List<Fact> facts = new ArrayList<>();
        switch (matter) {
            case Matter.Freeze(var account, var pick, var court, var term, _) -> {
                facts.add(fact("account", account(account)));
                facts.add(fact("pick", pick(pick)));
                facts.add(fact("court", court));
                facts.add(fact("until", term(term)));
            }
            case Matter.Pledge(var account, var pick, var pledgee, var registration, _) -> {
                facts.add(fact("account", account(account)));
                facts.add(fact("pick", pick(pick)));
                facts.add(fact("pledgee", pledgee));
                facts.add(fact("registration", registration));
            }
            case Matter.Lift(var encumbrance, _) -> facts.add(fact("encumbrance", encumbrance));
            case Matter.CourtMove(var encumbrance, var to, _) -> {
                facts.add(fact("encumbrance", encumbrance));
                facts.add(fact("receiver", account(to)));
            }
            case Matter.CourtCancel(var encumbrance, _) ->
                    facts.add(fact("encumbrance", encumbrance));
            case Matter.Cancel(var account, var pick, _) -> {
                facts.add(fact("account", account(account)));
                facts.add(fact("pick", pick(pick)));
            }
            case Matter.OverIssue(var block, var units, _) -> {
                facts.add(fact("block", block.toString()));
                facts.add(fact("units", count(units)));
            }
            case Matter.Reversal(var block, var units, var cause, var avoidable, _) -> {
                facts.add(fact("block", block.toString()));
                facts.add(fact("units", count(units)));
                facts.add(fact("cause", say("safeguard.cause." + cause)));
                facts.add(fact("avoidable", say("safeguard.avoidable." + avoidable)));
            }
            case Matter.Replacement(var due, var pick, _) -> {
                facts.add(fact("due", due));
                facts.add(fact("pick", pick(pick)));
            }
        }
        facts.add(fact("paper", matter.paper().number()));
        facts.add(fact("date", matter.paper().date().toString()));
        facts.add(
                fact("reason", matter.paper().reason().isEmpty() ? "—" : matter.paper().reason()));
        return facts;
    }

    public String account(AccountId id) {
        return account(registry.getAccount(id));
    }

    /// In a list to choose from: of a person the masked name.
    public String listed(Account account) {
        String holder =
                account.buffer()
                        ? say("registry.buffer.account")
                        : parties.getParty(account.holder()).name();
        return holder + " " + account.number();
    }

    public String account(Account account) {
        String holder =
                account.buffer()
                        ? say("registry.buffer.account")
                        : parties.nameOf(account.holder()).orElse("—");
        return holder + " " + account.number();
    }

    /// Account and standing; a hold with its numbers in the order of their rank.
    public String place(Place place) {
        String holder = registry.findAccount(place.account()).map(this::account).orElse("—");
        return holder + " · " + standing(place.standing());
    }

    private String standing(Standing standing) {
        return switch (standing) {
            case Standing.Free _ -> say("registry.free");
            case Standing.Held(var hold) ->
                    hold.ranks().stream().collect(Collectors.joining(" → "));
            case Standing.Cancelled _ -> say("registry.cancelledUnits");
            case Standing.Retired _ -> say("registry.retiredUnits");
            case Standing.Unissued _ -> "—";
        };
    }

    private String pick(Pick pick) {
        return switch (pick) {
            case Pick.OfProgramme(var programme, var units) ->
                    say("safeguard.pick.programme", programme, units);
            case Pick.OfBlock(var block, var units) -> say("safeguard.pick.block", block, units);
            case Pick.OfSerials(var serials) ->
                    say("safeguard.pick.serials", serials, serials.units());
        };
    }

    private String term(Term term) {
        return switch (term) {
            case Term.Open _ -> say("safeguard.until.open");
            case Term.Until(var last) -> last.toString();
        };
    }

    private String count(long units) {
        return say("registry.count", units);
    }

    private static Fact fact(String label, String value) {
        return new Fact("safeguard." + label, value);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}

package org.tanku.platform.registry.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tanku.ledger.AccountNumber;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.Registry;

import java.math.BigDecimal;
import java.util.Locale;

/// The names and amounts that pages show (名称与数量的写法), in the reader's language.
@Component("registryNames")
class Names {
    private final Parties parties;
    private final Registry registry;
    private final MessageSource messages;

    Names(Parties parties, Registry registry, MessageSource messages) {
        this.parties = parties;
        this.registry = registry;
        this.messages = messages;
    }

    public String party(PartyId id) {
        return parties.nameOf(id).orElse(id.toString());
    }

    /// As in every list: of a person the masked name.
    public String listed(PartyId id) {
        return parties.findParty(id).map(Party::name).orElse(id.toString());
    }

    public String listedHolder(Account account) {
        return account.buffer() ? holder(account) : listed(account.holder());
    }

    /// The holder of an account that an entry names; the source of all units has none.
    public String listedHolder(AccountNumber number) {
        return registry.findAccount(number).map(this::listedHolder).orElse("—");
    }

    public String holder(Account account) {
        if (account.buffer()) {
            return messages.getMessage(
                    "registry.buffer.account", new Object[0], LocaleContextHolder.getLocale());
        }
        return party(account.holder());
    }

    public boolean demo(Account account) {
        return parties.findParty(account.holder()).map(Party::demo).orElse(false);
    }

    /// A share as people write it: "20 %".
    public String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    public String programme(Programme programme) {
        return english() ? programme.english() : programme.chinese();
    }

    /// Units with what they stand for: "2,723 单位（2,723 吨二氧化碳当量）".
    public String units(Programme programme, long units) {
        long kilograms = programme.kilograms(units);
        boolean tonnes = kilograms % 1_000 == 0;
        return messages.getMessage(
                tonnes ? "registry.amount.tonnes" : "registry.amount.kilograms",
                new Object[] {units, tonnes ? kilograms / 1_000 : kilograms},
                LocaleContextHolder.getLocale());
    }

    private static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}

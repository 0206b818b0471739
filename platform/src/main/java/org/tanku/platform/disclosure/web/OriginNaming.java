package org.tanku.platform.disclosure.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.disclosure.Origin;
import org.tanku.platform.party.Parties;
import org.tanku.platform.party.Party;
import org.tanku.platform.party.Regions;
import org.tanku.platform.registry.Account;
import org.tanku.platform.registry.Programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds the names behind the keys of a walk back (名称).
@Component
class OriginNaming {
    private final Parties parties;
    private final Regions regions;
    private final MessageSource messages;

    OriginNaming(Parties parties, Regions regions, MessageSource messages) {
        this.parties = parties;
        this.regions = regions;
        this.messages = messages;
    }

    OriginNames names(Origin origin, Locale locale) {
        List<Party> holders =
                origin.titles().stream()
                        .map(title -> parties.getParty(title.claim().holder()))
                        .distinct()
                        .toList();
        Party developer = parties.getParty(origin.project().developer());
        Party measurer = parties.getParty(origin.report().measuredBy());
        Party verifier = parties.getParty(origin.statement().verifier());
        Scheme scheme = origin.project().scheme();
        boolean english = isEnglish(locale);
        return new OriginNames(
                HolderNames.told(holders),
                developer.name(),
                measurer.name(),
                verifier.name(),
                english ? scheme.english() : scheme.chinese(),
                english ? scheme.methodologyInEnglish() : scheme.methodology(),
                regions.label(origin.project().region(), locale),
                unit(origin.block().programme(), locale),
                Stream.concat(holders.stream(), Stream.of(developer, measurer, verifier))
                        .anyMatch(Party::demo));
    }

    /// Whose account it is, with its number.
    String account(Account account) {
        String holder =
                account.buffer()
                        ? messages.getMessage(
                                "disclosure.buffer", new Object[0], LocaleContextHolder.getLocale())
                        : parties.getParty(account.holder()).name();
        return holder + " · " + account.number();
    }

    boolean isDemo(Account account) {
        return !account.buffer() && parties.getParty(account.holder()).demo();
    }

    /// What one unit stands for: "1 吨 CO₂e" or "10 kg CO₂e".
    String unit(Programme programme, Locale locale) {
        int kilograms = programme.unit_kg();
        return kilograms % 1_000 == 0
                ? messages.getMessage(
                        "disclosure.unit.tonne", new Object[] {kilograms / 1_000}, locale)
                : messages.getMessage("disclosure.unit.kilogram", new Object[] {kilograms}, locale);
    }

    static String programme(Programme programme, Locale locale) {
        return isEnglish(locale) ? programme.english() : programme.chinese();
    }

    /// What so many units stand for, in tonnes; exact, for one unit may be ten kilograms.
    static BigDecimal tonnes(Programme programme, long units) {
        return BigDecimal.valueOf(programme.kilograms(units), 3);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}

package org.tanku.survey.foreign;

import org.tanku.survey.Sentences;
import org.tanku.survey.foreign.LedgerComparison.Difference;
import org.tanku.survey.foreign.LedgerComparison.Fact;

import java.util.Locale;
import java.util.stream.Collectors;

/// What a comparison of ledgers is told in (对账用语), in Chinese or, where the locale asks for it, in
/// English.
public record LedgerWords(Locale locale) {
    public String status(LotStatus status) {
        return say("ledger.status." + status);
    }

    /// What a column means.
    public String field(LedgerField field) {
        return say("ledger.field." + field);
    }

    /// What became of the serials, without the serials themselves.
    public String what(Difference difference) {
        return switch (difference) {
            case Difference.Came _ -> say("ledger.came");
            case Difference.Gone _ -> say("ledger.gone");
            case Difference.Changed changed ->
                    changed.facts().stream()
                                    .map(fact -> fact(fact, changed))
                                    .collect(Collectors.joining(say("ledger.and")))
                            + (changed.isBackAgain() ? say("ledger.back-again") : "");
        };
    }

    private String fact(Fact fact, Difference.Changed changed) {
        return say(
                "ledger.fact",
                say("ledger.fact." + fact),
                shown(value(fact, changed.before())),
                shown(value(fact, changed.after())));
    }

    private String value(Fact fact, LedgerLot lot) {
        return switch (fact) {
            case STATUS -> status(lot.status());
            case HOLDER -> lot.holder();
            case ENDED_ON -> lot.endedOn();
            case BENEFICIARY -> lot.beneficiary();
            case REASON -> lot.reason();
            case PROJECT -> lot.serial().project();
            case VINTAGE -> lot.serial().vintage().toString();
        };
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private String say(String key, Object... arguments) {
        return Sentences.of(locale).say(key, arguments);
    }
}

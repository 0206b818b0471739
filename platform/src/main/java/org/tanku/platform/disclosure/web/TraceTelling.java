package org.tanku.platform.disclosure.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Step;

/// Tells a kernel [Step] to `templates/trace.html` (计算说明), in the language of the request.
@Component
class TraceTelling {
    /// More parts of one sum than a page can show; the whole is in the exit package.
    private static final int MOST_PARTS = 200;

    private final MessageSource messages;

    TraceTelling(MessageSource messages) {
        this.messages = messages;
    }

    /// Called by the template.
    public TraceLine of(Step step) {
        return tell(step, LocaleContextHolder.getLocale());
    }

    private TraceLine tell(Step step, Locale locale) {
        return switch (step) {
            case Step.Given given -> leaf("Given", step, given.origin(), locale);
            case Step.Assumed assumed -> leaf("Assumed", step, assumed.because(), locale);
            case Step.Looked looked -> looked(looked, locale);
            case Step.Chosen chosen -> chosen(chosen, locale);
            case Step.Computed computed -> computed(computed, locale);
        };
    }

    private TraceLine leaf(String kind, Step step, String origin, Locale locale) {
        return new TraceLine(kind, step.symbol(), number(step.value()), unit(step.value(), locale),
                "", "", origin, "", "", false, List.of(), 0);
    }

    private TraceLine looked(Step.Looked looked, Locale locale) {
        String origin = say("frame.trace.set", locale, looked.set(), looked.row()) + " · " + looked.source();
        return new TraceLine("Looked", looked.symbol(), number(looked.value()), unit(looked.value(), locale),
                "", "", origin, looked.source().toString(), confidence(looked.source(), locale),
                looked.source().confidence().needsNotice(), List.of(), 0);
    }

    private TraceLine chosen(Step.Chosen chosen, Locale locale) {
        String origin = say("frame.trace.because", locale, chosen.asked(), chosen.because());
        return new TraceLine("Chosen", chosen.symbol(), number(chosen.value()), unit(chosen.value(), locale),
                "", "", origin, "", "", true, List.of(tell(chosen.instead(), locale)), 0);
    }

    private TraceLine computed(Step.Computed computed, Locale locale) {
        Formula formula = computed.formula();
        List<TraceLine> from = computed.from().stream()
                .limit(MOST_PARTS)
                .map(each -> tell(each, locale))
                .toList();
        return new TraceLine("Computed", computed.symbol(), number(computed.value()),
                unit(computed.value(), locale), isEnglish(locale) ? formula.english() : formula.chinese(),
                formula.text(), "", formula.source().toString(), confidence(formula.source(), locale),
                formula.source().confidence().needsNotice(), from, computed.from().size() - from.size());
    }

    private String unit(Quantity value, Locale locale) {
        return switch (value.unit()) {
            case MU -> say("frame.unit.mu", locale);
            case YEAR -> say("frame.unit.year", locale);
            case RATIO -> "";
            case Unit other -> other.symbol();
        };
    }

    private static String confidence(Source source, Locale locale) {
        return isEnglish(locale) ? source.confidence().english() : source.confidence().chinese();
    }

    /// Whole numbers as such; else four decimals, and six for what is smaller than one. Only shown so: the
    /// trace itself keeps every digit.
    private static String number(Quantity quantity) {
        double value = quantity.value();
        String pattern = Math.abs(value) < 1 ? "0.######" : "#,##0.####";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}

package org.tanku.platform.disclosure.web;

import static org.tanku.platform.disclosure.web.TraceLine.Kind.ASSUMED;
import static org.tanku.platform.disclosure.web.TraceLine.Kind.CHOSEN;
import static org.tanku.platform.disclosure.web.TraceLine.Kind.COMPUTED;
import static org.tanku.platform.disclosure.web.TraceLine.Kind.GIVEN;
import static org.tanku.platform.disclosure.web.TraceLine.Kind.LOOKED;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.tanku.kernel.Equations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Telling;

import java.util.List;
import java.util.Locale;

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

    /// A computed value with its unit.
    public String value(Quantity value) {
        return Telling.value(value, LocaleContextHolder.getLocale());
    }

    private TraceLine tell(Step step, Locale language) {
        return switch (step) {
            case Step.Given(_, _, var origin) ->
                    leaf(GIVEN, step, Telling.phrase(origin, language), language);
            case Step.Assumed(_, _, var because) ->
                    leaf(ASSUMED, step, Telling.phrase(because, language), language);
            case Step.Looked looked -> looked(looked, language);
            case Step.Chosen chosen -> chosen(chosen, language);
            case Step.Computed computed -> computed(computed, language);
        };
    }

    private static TraceLine leaf(TraceLine.Kind kind, Step step, String origin, Locale language) {
        String[] value = split(shown(step.value(), language));
        return new TraceLine(
                kind,
                Piece.listOf(step.symbol()),
                value[0],
                value[1],
                "",
                List.of(),
                origin,
                "",
                "",
                "",
                List.of(),
                0);
    }

    private TraceLine looked(Step.Looked looked, Locale language) {
        String[] value = split(Telling.reading(looked.value(), language));
        String origin =
                messages.getMessage(
                        "frame.trace.set",
                        new Object[] {looked.set(), looked.row(), looked.source()},
                        language);
        return new TraceLine(
                LOOKED,
                Piece.listOf(looked.symbol()),
                value[0],
                value[1],
                "",
                List.of(),
                origin,
                pageOf(looked),
                confidence(looked.source(), language),
                look(looked.source()),
                List.of(),
                0);
    }

    private TraceLine chosen(Step.Chosen chosen, Locale language) {
        String[] value = split(Telling.reading(chosen.value(), language));
        return new TraceLine(
                CHOSEN,
                Piece.listOf(chosen.symbol()),
                value[0],
                value[1],
                Telling.phrase(chosen.asked(), language),
                List.of(),
                Telling.phrase(chosen.because(), language),
                "",
                "",
                "",
                List.of(tell(chosen.instead(), language)),
                0);
    }

    private TraceLine computed(Step.Computed computed, Locale language) {
        Formula formula = computed.formula();
        String[] value = split(Telling.value(computed.value(), language));
        List<TraceLine> from =
                computed.from().stream()
                        .limit(MOST_PARTS)
                        .map(each -> tell(each, language))
                        .toList();
        return new TraceLine(
                COMPUTED,
                Piece.listOf(computed.symbol()),
                value[0],
                value[1],
                isEnglish(language) ? formula.english() : formula.chinese(),
                Piece.listOf(formula.text()),
                formula.source().toString(),
                Equations.find(formula.id()).isPresent() ? "/equations/" + formula.id() : "",
                confidence(formula.source(), language),
                look(formula.source()),
                from,
                computed.from().size() - from.size());
    }

    /// The figure in the table of its edition, as the library of methods numbers it.
    private static String pageOf(Step.Looked looked) {
        boolean carried =
                ParameterSet.listEditions().stream()
                        .anyMatch(each -> each.id().equals(looked.set()));
        String anchor = (looked.row() + "." + looked.symbol()).replaceAll("\\s+", "_");
        return carried
                ? UriComponentsBuilder.fromPath("/parameters/{set}")
                        .fragment("{anchor}")
                        .buildAndExpand(looked.set(), anchor)
                        .encode()
                        .toUriString()
                : "";
    }

    /// As it was given; a computed value that stands as given in a sum is shown with four decimals.
    private static String shown(Quantity value, Locale language) {
        String reading = Telling.reading(value, language);
        String told = Telling.value(value, language);
        return reading.length() > told.length() ? told : reading;
    }

    /// The number, and the unit that may follow it.
    private static String[] split(String value) {
        int blank = value.indexOf(' ');
        return blank < 0
                ? new String[] {value, ""}
                : new String[] {value.substring(0, blank), value.substring(blank + 1)};
    }

    private static String confidence(Source source, Locale language) {
        return isEnglish(language) ? source.confidence().english() : source.confidence().chinese();
    }

    /// Green is for what was checked; what was recalled is plain, and in doubt it is marked.
    private static String look(Source source) {
        return switch (source.confidence()) {
            case FOUND, DERIVED, DESIGN -> "good";
            case RECALLED_HIGH -> "";
            case RECALLED_MEDIUM, RECALLED_LOW, UNKNOWN -> "warn";
        };
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}

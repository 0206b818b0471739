package org.tanku.platform.measurement.web;

import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Phrase;
import org.tanku.platform.measurement.Notice;

import java.util.List;
import java.util.Locale;

/// One notice of a report as the page shows it (须告知事项), in the reader's language.
///
/// @param kind the end of its message key
record NoticeLine(String kind, String what, String because, String badge, int stands) {

    static List<NoticeLine> of(List<Notice> notices, Locale locale) {
        return notices.stream().map(notice -> of(notice, locale)).toList();
    }

    private static NoticeLine of(Notice notice, Locale locale) {
        return switch (notice) {
            case Notice.UncertainFigure(
                            var symbol,
                            var what,
                            var source,
                            var confidence,
                            var stands) ->
                    new NoticeLine(
                            "uncertain",
                            symbol + ": " + what,
                            source,
                            told(confidence, locale),
                            stands);
            case Notice.Departure(var asked, var because, var stands) ->
                    new NoticeLine(
                            "departure",
                            Phrase.inLanguage(asked, locale),
                            Phrase.inLanguage(because, locale),
                            "",
                            stands);
            case Notice.Assumption(var symbol, var value, var because, var stands) ->
                    new NoticeLine(
                            "assumption",
                            symbol + " = " + value,
                            Phrase.inLanguage(because, locale),
                            "",
                            stands);
        };
    }

    private static String told(Confidence confidence, Locale locale) {
        return locale.getLanguage().equals("en") ? confidence.english() : confidence.chinese();
    }
}

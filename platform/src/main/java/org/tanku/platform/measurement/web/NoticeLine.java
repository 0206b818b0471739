package org.tanku.platform.measurement.web;

import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Phrase;
import org.tanku.platform.measurement.Notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Notices of a report as the page shows them (须告知事项), in the reader's language. What rests on one
/// row or one reason is one line.
///
/// @param kind the end of its message key
/// @param figures the letters or matters concerned
/// @param place the parameter set and row, or empty text
record NoticeLine(
        String kind, List<String> figures, String place, String because, String badge, int stands) {
    NoticeLine {
        figures = List.copyOf(figures);
    }

    static List<NoticeLine> of(List<Notice> notices, Locale locale) {
        Map<NoticeLine, NoticeLine> lines = new LinkedHashMap<>();
        for (Notice notice : notices) {
            NoticeLine line = of(notice, locale);
            NoticeLine rest = line.withFigures(List.of());
            lines.merge(rest, line, NoticeLine::and);
        }
        return List.copyOf(lines.values());
    }

    /// Called by the template.
    public String what() {
        String told = String.join(", ", figures);
        return place.isEmpty() ? told : place + ": " + told;
    }

    private static NoticeLine of(Notice notice, Locale locale) {
        return switch (notice) {
            case Notice.UncertainFigure it ->
                    new NoticeLine(
                            "uncertain",
                            List.of(it.symbol()),
                            it.what(),
                            it.source(),
                            told(it.confidence(), locale),
                            it.stands());
            case Notice.Departure it ->
                    new NoticeLine(
                            "departure",
                            List.of(Phrase.inLanguage(it.asked(), locale)),
                            "",
                            Phrase.inLanguage(it.because(), locale),
                            "",
                            it.stands());
            case Notice.Assumption it ->
                    new NoticeLine(
                            "assumption",
                            List.of(it.symbol() + " = " + it.value()),
                            "",
                            Phrase.inLanguage(it.because(), locale),
                            "",
                            it.stands());
        };
    }

    private NoticeLine and(NoticeLine other) {
        return withFigures(Stream.concat(figures.stream(), other.figures.stream()).toList());
    }

    private NoticeLine withFigures(List<String> those) {
        return new NoticeLine(kind, those, place, because, badge, stands);
    }

    private static String told(Confidence confidence, Locale locale) {
        return locale.getLanguage().equals("en") ? confidence.english() : confidence.chinese();
    }
}

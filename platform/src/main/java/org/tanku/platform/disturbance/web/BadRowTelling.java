package org.tanku.platform.disturbance.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.platform.disturbance.RecordOutcome;
import org.tanku.survey.TableForm;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells the bad rows of a file in the reader's language (问题行).
@Component
class BadRowTelling {
    private static final TableForm FORM = TableForm.get("disturbances");

    private final MessageSource messages;

    BadRowTelling(MessageSource messages) {
        this.messages = messages;
    }

    /// Row 0 is the file as a whole.
    record Line(int row, String column, String found, String expected) {}

    List<Line> lines(RecordOutcome.Rejected rejected, Locale locale) {
        return Stream.concat(
                        rejected.problems().stream()
                                .map(each ->
                                        new Line(
                                                each.row(),
                                                each.column(),
                                                each.found(),
                                                each.expected().tell(locale))),
                        rejected.reasons().stream()
                                .map(each ->
                                        new Line(
                                                each.row(),
                                                heading(each.column(), locale),
                                                each.found(),
                                                messages.getMessage(
                                                        "disturbance.refused." + each.reason(),
                                                        new Object[0],
                                                        locale))))
                .sorted(Comparator.comparingInt(Line::row))
                .toList();
    }

    private static String heading(String column, Locale locale) {
        return FORM.getColumn(column).headings().get(locale.getLanguage().equals("en") ? 1 : 0);
    }
}

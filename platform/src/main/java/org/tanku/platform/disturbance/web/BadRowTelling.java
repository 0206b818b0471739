package org.tanku.platform.disturbance.web;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.platform.disturbance.RecordOutcome;
import org.tanku.survey.BadRow;
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

    List<BadRow> lines(RecordOutcome.Rejected rejected, Locale locale) {
        return Stream.concat(
                        rejected.problems().stream().map(each -> BadRow.of(each, locale)),
                        rejected.reasons().stream()
                                .map(each ->
                                        new BadRow(
                                                each.row(),
                                                FORM.getColumn(each.column()).heading(locale),
                                                each.found(),
                                                messages.getMessage(
                                                        "disturbance.refused." + each.reason(),
                                                        new Object[0],
                                                        locale))))
                .sorted(Comparator.comparingInt(BadRow::row))
                .toList();
    }
}

package org.tanku.platform.intake;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.survey.BadRow;
import org.tanku.survey.TableForm;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells the bad rows of a list in the reader's language (问题行).
@Component
public class IntakeTelling {
    private final MessageSource messages;

    IntakeTelling(MessageSource messages) {
        this.messages = messages;
    }

    public List<BadRow> tell(IntakeOutcome.BadRows bad, Kind kind, Locale locale) {
        TableForm form = kind.form();
        return Stream.concat(
                        bad.problems().stream().map(each -> BadRow.of(each, locale)),
                        bad.reasons().stream()
                                .map(each ->
                                        new BadRow(
                                                each.row(),
                                                form.getColumn(each.column()).heading(locale),
                                                each.found(),
                                                messages.getMessage(
                                                        "intake.row." + each.reason(),
                                                        new Object[0],
                                                        locale))))
                .sorted(Comparator.comparingInt(BadRow::row))
                .toList();
    }
}

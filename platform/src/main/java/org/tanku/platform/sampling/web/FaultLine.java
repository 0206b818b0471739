package org.tanku.platform.sampling.web;

import org.springframework.context.MessageSource;
import org.tanku.platform.sampling.PlotFault;
import org.tanku.survey.BadRow;
import org.tanku.survey.TableForm;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing to correct as the page tells it (问题行), and in which of the two files.
record FaultLine(String file, BadRow bad) {
    static FaultLine of(PlotFault fault, MessageSource messages, Locale locale) {
        return switch (fault) {
            case PlotFault.OfCell(var file, var problem) ->
                    new FaultLine(file, BadRow.of(problem, locale));
            case PlotFault.OfRow(var file, var row, var column, var found, var kind) ->
                    new FaultLine(
                            file,
                            new BadRow(
                                    row,
                                    heading(column, locale),
                                    found,
                                    messages.getMessage(
                                            "sampling.fault." + kind, new Object[0], locale)));
        };
    }

    private static String heading(String column, Locale locale) {
        Optional<String> heading =
                Stream.of("plots", "trees")
                        .flatMap(form -> TableForm.get(form).columns().stream())
                        .filter(each -> each.key().equals(column))
                        .findFirst()
                        .map(each -> each.heading(locale));
        return heading.orElse(column);
    }
}

package org.tanku.platform.sampling.web;

import org.springframework.context.MessageSource;
import org.tanku.platform.sampling.PlotFault;
import org.tanku.survey.TableForm;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing to correct as the page tells it (问题行): file, row, column, found, expected.
record FaultLine(String file, int row, String column, String found, String expected) {
    static FaultLine of(PlotFault fault, MessageSource messages, Locale locale) {
        return switch (fault) {
            case PlotFault.OfCell(var file, var problem) ->
                    new FaultLine(
                            file,
                            problem.row(),
                            problem.column(),
                            problem.found(),
                            problem.expected().tell(locale));
            case PlotFault.OfRow(var file, var row, var column, var found, var kind) ->
                    new FaultLine(
                            file,
                            row,
                            heading(column, locale),
                            found,
                            messages.getMessage("sampling.fault." + kind, new Object[0], locale));
        };
    }

    private static String heading(String column, Locale locale) {
        int language = locale.getLanguage().equals("en") ? 1 : 0;
        Optional<String> heading =
                Stream.of("plots", "trees")
                        .flatMap(form -> TableForm.get(form).columns().stream())
                        .filter(each -> each.key().equals(column))
                        .findFirst()
                        .map(each -> each.headings().get(language));
        return heading.orElse(column);
    }
}

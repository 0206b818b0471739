package org.tanku.platform.project.web;

import org.springframework.context.MessageSource;
import org.tanku.platform.project.Check;
import org.tanku.platform.project.CheckResult;

import java.util.List;
import java.util.Locale;

/// One check as a page shows it (适用条件核对): rule, result and evidence in the reader's language.
record CheckLine(String rule, CheckResult result, String badge, String evidence) {

    static List<CheckLine> of(List<Check> checks, MessageSource messages, Locale locale) {
        return checks.stream().map(check -> of(check, messages, locale)).toList();
    }

    private static CheckLine of(Check check, MessageSource messages, Locale locale) {
        String key = "project.check." + check.rule();
        String sentence =
                check.result() == CheckResult.NOT_APPLICABLE
                        ? "project.check.NOT_APPLICABLE"
                        : key + "." + check.result();
        return new CheckLine(
                messages.getMessage(key, new Object[0], locale),
                check.result(),
                badge(check.result()),
                messages.getMessage(sentence, check.evidence().toArray(), locale));
    }

    private static String badge(CheckResult result) {
        return switch (result) {
            case PASSED -> "good";
            case CONFIRMED, DECLARED -> "assumed";
            case NOT_APPLICABLE -> "";
            case FAILED -> "bad";
        };
    }
}

package org.tanku.platform.project.web;

import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.Scheme;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The answer to one rule of the method as a page shows it (方法适用条件): the rule, whether it holds,
/// and what shows it.
record AnswerLine(String id, String ask, String result, String badge, String evidence) {

    static List<AnswerLine> of(List<RuleAnswer> answers, Scheme scheme, Locale locale) {
        if (answers.isEmpty()) {
            return List.of();
        }
        Map<String, String> asks = DeclarationForm.asks(scheme, locale);
        return answers.stream().map(each -> of(each, asks)).toList();
    }

    private static AnswerLine of(RuleAnswer answer, Map<String, String> asks) {
        String ask = asks.getOrDefault(answer.rule(), "");
        return switch (answer) {
            case RuleAnswer.Holds(var rule, var evidence) ->
                    new AnswerLine(rule, ask, "HOLDS", "good", evidence);
            case RuleAnswer.Fails(var rule, var found) ->
                    new AnswerLine(rule, ask, "FAILS", "bad", found);
            case RuleAnswer.Unanswered(var rule) ->
                    new AnswerLine(rule, ask, "UNANSWERED", "warn", "");
        };
    }
}

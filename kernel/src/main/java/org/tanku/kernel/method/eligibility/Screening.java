package org.tanku.kernel.method.eligibility;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.eligibility.StandAnswer.Found;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A project held against the rules of its methodology (适用性核对): one answer for each rule, in the
/// order of the list, and for the rules that the survey answers the answer of every stand.
///
/// A stand that fails a rule cannot be talked out of it; where the survey does not tell, evidence
/// counts. A rule that nobody answered stays unanswered.
public record Screening(List<RuleAnswer> answers, Map<String, List<StandAnswer>> byStand) {
    private static final int NAMED = 5;

    public Screening {
        answers = List.copyOf(answers);
        byStand = Map.copyOf(byStand);
    }

    /// @throws IllegalArgumentException when evidence names a rule that the list has not, or two
    ///   pieces name one rule, or a figure is given for a rule without a limit
    public static Screening of(
            RuleBook book,
            Collection<Stand> stands,
            Circumstances circumstances,
            List<Evidence> evidence) {
        Map<String, Evidence> byRule = index(book, evidence);
        List<RuleAnswer> answers = new ArrayList<>();
        Map<String, List<StandAnswer>> byStand = new LinkedHashMap<>();
        for (Rule rule : book.rules()) {
            for (SurveyQuestion question : rule.questions()) {
                byStand.put(
                        rule.id(),
                        stands.stream().map(each -> question.ask(each, circumstances)).toList());
            }
            answers.add(
                    answer(
                            rule,
                            byStand.getOrDefault(rule.id(), List.of()),
                            byRule.containsKey(rule.id())
                                    ? List.of(byRule.get(rule.id()))
                                    : List.of()));
        }
        return new Screening(answers, byStand);
    }

    /// Whether every rule holds.
    public boolean passes() {
        return answers.stream().allMatch(RuleAnswer.Holds.class::isInstance);
    }

    public List<RuleAnswer.Fails> failed() {
        return answers.stream()
                .filter(RuleAnswer.Fails.class::isInstance)
                .map(RuleAnswer.Fails.class::cast)
                .toList();
    }

    public List<RuleAnswer.Unanswered> unanswered() {
        return answers.stream()
                .filter(RuleAnswer.Unanswered.class::isInstance)
                .map(RuleAnswer.Unanswered.class::cast)
                .toList();
    }

    private static Map<String, Evidence> index(RuleBook book, List<Evidence> evidence) {
        Map<String, Evidence> byRule = new LinkedHashMap<>();
        for (Evidence each : evidence) {
            boolean known = book.rules().stream().anyMatch(rule -> rule.id().equals(each.rule()));
            if (!known || byRule.put(each.rule(), each) != null) {
                throw new IllegalArgumentException(
                        book.name() + " takes no evidence, or no second, for " + each.rule());
            }
        }
        return byRule;
    }

    private static RuleAnswer answer(Rule rule, List<StandAnswer> stands, List<Evidence> given) {
        List<StandAnswer> failing =
                stands.stream().filter(each -> each.found() == Found.FAILS).toList();
        if (!failing.isEmpty()) {
            return new RuleAnswer.Fails(rule.id(), named(failing));
        }
        boolean told =
                !stands.isEmpty() && stands.stream().allMatch(each -> each.found() == Found.HOLDS);
        if (told) {
            return new RuleAnswer.Holds(rule.id(), stands.size() + " stands");
        }
        return given.isEmpty()
                ? new RuleAnswer.Unanswered(rule.id())
                : ofEvidence(rule, given.getFirst());
    }

    private static RuleAnswer ofEvidence(Rule rule, Evidence given) {
        return switch (given) {
            case Evidence.Stated(var id, var holds, var document) ->
                    holds ? new RuleAnswer.Holds(id, document) : new RuleAnswer.Fails(id, document);
            case Evidence.Figure(var id, var value, var document) -> {
                if (rule.limits().isEmpty()) {
                    throw new IllegalArgumentException("the rule " + id + " limits no figure");
                }
                Limit limit = rule.limits().getFirst();
                String told = limit.told(value) + ", " + document;
                yield limit.allows(value)
                        ? new RuleAnswer.Holds(id, told)
                        : new RuleAnswer.Fails(id, "not " + told);
            }
        };
    }

    /// The first stands with what was found, and how many more there are.
    private static String named(List<StandAnswer> failing) {
        String first =
                failing.stream()
                        .limit(NAMED)
                        .map(each -> each.stand() + " (" + each.told() + ")")
                        .collect(Collectors.joining(", "));
        return failing.size() > NAMED ? first + " +" + (failing.size() - NAMED) : first;
    }
}

package org.tanku.kernel.method;

/// What became of one eligibility rule (适用条件判定): it holds, it does not, or nobody has told yet. An
/// unanswered rule is never taken for one that holds.
public sealed interface RuleAnswer {
    String rule();

    /// @param evidence what shows it: a value of the survey, the name of a document
    record Holds(String rule, String evidence) implements RuleAnswer {}

    /// @param found what stands against it
    record Fails(String rule, String found) implements RuleAnswer {}

    record Unanswered(String rule) implements RuleAnswer {}
}

package org.tanku.platform.project;

import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.crediting.Obstacle;

import java.util.List;

/// All checks of a draft, and the species that need a confirmed parameter row (适用条件核对结果).
///
/// @param answers to the method's own list of rules, where the scheme has one
/// @param obstacles what the method needs beside and was not given
public record Screening(
        List<Check> checks,
        List<String> speciesWithoutRow,
        List<RuleAnswer> answers,
        List<Obstacle> obstacles) {
    public Screening {
        checks = List.copyOf(checks);
        speciesWithoutRow = List.copyOf(speciesWithoutRow);
        answers = List.copyOf(answers);
        obstacles = List.copyOf(obstacles);
    }

    static Screening none() {
        return new Screening(List.of(), List.of(), List.of(), List.of());
    }

    public boolean passes() {
        return obstacles.isEmpty()
                && answers.stream().allMatch(RuleAnswer.Holds.class::isInstance)
                && checks.stream().noneMatch(check -> check.result() == CheckResult.FAILED);
    }
}

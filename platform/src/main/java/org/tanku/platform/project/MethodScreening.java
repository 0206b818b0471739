package org.tanku.platform.project;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Aim;
import org.tanku.kernel.method.Baseline;
import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.crediting.Assessment;
import org.tanku.kernel.method.crediting.Crediting;
import org.tanku.kernel.method.crediting.CreditingCase;
import org.tanku.kernel.method.crediting.Obstacle;
import org.tanku.kernel.method.crediting.OtherFlows;
import org.tanku.kernel.method.crediting.Sampling;
import org.tanku.kernel.method.crediting.Surveys;
import org.tanku.kernel.parameter.ParameterSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A draft held against the list of rules of its method (方法适用条件核对): one answer for each rule, and
/// what would keep the kernel from an amount. The kernel's own assessment tells both.
record MethodScreening(
        List<RuleAnswer> answers, List<CaseProblem> problems, List<Obstacle> obstacles) {
    /// They are told by the answers.
    private static final Set<Obstacle.Kind> OF_RULES =
            EnumSet.of(
                    Obstacle.Kind.NATURAL_FOREST_HAS_NO_METHOD,
                    Obstacle.Kind.RULE_FAILS,
                    Obstacle.Kind.RULE_UNANSWERED);

    /// No later survey is known yet, so the start stands in for it, a day on.
    static MethodScreening of(ProjectDraft draft, List<Stand> start, List<Stand> baseline) {
        Declaration declared = draft.declaration();
        CreditingCase asked =
                new CreditingCase(
                        draft.scheme(),
                        Aim.CREDITING,
                        declared.startedOn(),
                        new Surveys(
                                start,
                                start.stream().map(StandScreening::aDayLater).toList(),
                                baseline.isEmpty()
                                        ? new Baseline.Zero()
                                        : new Baseline.Table(baseline),
                                ParameterSet.load(Projects.PARAMETER_SET),
                                draft.standIns()),
                        declared.evidence(),
                        declared.settings(),
                        OtherFlows.none(),
                        Sampling.none());
        return switch (Crediting.assess(asked)) {
            case Assessment.Assessed(var screening, _) ->
                    new MethodScreening(screening.answers(), List.of(), List.of());
            case Assessment.Refused(var screening, var problems, var obstacles) ->
                    new MethodScreening(
                            screening.answers(),
                            problems,
                            obstacles.stream()
                                    .filter(each -> !OF_RULES.contains(each.kind()))
                                    .toList());
        };
    }
}

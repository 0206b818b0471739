package org.tanku.platform.farm;

import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.EligibilityRule.Decided;
import org.tanku.kernel.method.RuleAnswer;
import org.tanku.kernel.method.paddy.PaddyMethod;

import java.util.List;

/// The conditions of rice water management (适用条件), A1 to A12: what evidence decides is asked with
/// the proposal, what the records of a season decide is judged with each report.
public final class FarmConditions {
    /// Chambers and a laboratory; its own words except the route by default factors.
    private static final String CHAMBERS = "A6";

    private FarmConditions() {}

    public static List<EligibilityRule> list() {
        return PaddyMethod.METHODOLOGY.rules();
    }

    /// Those a proposal answers.
    public static List<EligibilityRule> listAsked() {
        return list().stream()
                .filter(rule -> rule.decided() == Decided.BY_EVIDENCE)
                .filter(rule -> !isMetByRoute(rule.id()))
                .toList();
    }

    /// Whether the route by default factors answers it.
    public static boolean isMetByRoute(String rule) {
        return rule.equals(CHAMBERS);
    }

    /// All that do not hold: the failing, and those nobody answered with evidence.
    static List<RuleAnswer> listFailing(List<RuleAnswer> answers) {
        return listAsked().stream()
                .map(rule -> answerOf(rule.id(), answers))
                .filter(answer -> !(answer instanceof RuleAnswer.Holds))
                .toList();
    }

    private static RuleAnswer answerOf(String rule, List<RuleAnswer> answers) {
        return answers.stream()
                .filter(each -> each.rule().equals(rule))
                .filter(each ->
                        !(each instanceof RuleAnswer.Holds(_, var evidence)) || !evidence.isBlank())
                .findFirst()
                .orElseGet(() -> new RuleAnswer.Unanswered(rule));
    }
}

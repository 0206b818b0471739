package org.tanku.platform.project;

import java.util.List;

/// One eligibility rule with its result and what it rests on (适用条件核对): stand codes, dates, counts,
/// as the sentence of the rule needs them.
public record Check(EligibilityRule rule, CheckResult result, List<String> evidence) {
    public Check {
        evidence = List.copyOf(evidence);
    }
}

package org.tanku.kernel.method.eligibility;

import org.tanku.kernel.method.EligibilityRule;

import java.util.List;

/// A rule with what answers it (规则与判据): questions to the survey, a limit for the figure that a
/// person gives, or neither.
///
/// @param questions none or one
/// @param limits none or one
record Rule(EligibilityRule rule, List<SurveyQuestion> questions, List<Limit> limits) {
    Rule {
        questions = List.copyOf(questions);
        limits = List.copyOf(limits);
    }

    String id() {
        return rule.id();
    }
}

package org.tanku.kernel.method.crediting;

import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.eligibility.Screening;

import java.util.List;

/// What came of a case (核算结论): an explained amount, or everything that stands in its way.
public sealed interface Assessment {
    /// The answers to the rules, in either case.
    Screening screening();

    /// @param credit the amounts, and what they may be used for
    record Assessed(Screening screening, Credit credit) implements Assessment {}

    /// Never both lists empty.
    record Refused(Screening screening, List<CaseProblem> problems, List<Obstacle> obstacles)
            implements Assessment {
        public Refused {
            problems = problems.stream().sorted().toList();
            obstacles = obstacles.stream().sorted().toList();
            if (problems.isEmpty() && obstacles.isEmpty()) {
                throw new IllegalArgumentException("a case without an obstacle is not refused");
            }
        }
    }
}

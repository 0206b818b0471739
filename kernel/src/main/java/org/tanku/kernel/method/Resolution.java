package org.tanku.kernel.method;

import java.util.List;

/// What came of looking everything up (案例解析): a complete case, with nothing left to fail, or every
/// problem that keeps it from being one.
public sealed interface Resolution<C> {
    record Complete<C>(C whole) implements Resolution<C> {}

    /// The problems by stand and in the order of checks; never empty.
    record Incomplete<C>(List<CaseProblem> problems) implements Resolution<C> {
        public Incomplete {
            problems = problems.stream().sorted().toList();
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a case without a problem is complete");
            }
        }
    }
}

package org.tanku.kernel.method.judicial;

import java.util.List;

/// What came of looking up a sheet (损失清单解析): a case with nothing left to fail, or every problem.
public sealed interface LossResolution {
    record Complete(LossCase whole) implements LossResolution {}

    /// The problems by item and in the order of checks; never empty.
    record Incomplete(List<LossProblem> problems) implements LossResolution {
        public Incomplete {
            problems = problems.stream().sorted().toList();
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a loss without a problem is complete");
            }
        }
    }
}

package org.tanku.kernel.method.tree;

import java.util.List;

/// What came of looking up all trees (样木解析): a tally with nothing left to fail, or every problem.
public sealed interface TreeResolution {
    record Complete(Tally tally) implements TreeResolution {}

    /// The problems by plot, by tree and in the order of checks; never empty.
    record Incomplete(List<TreeProblem> problems) implements TreeResolution {
        public Incomplete {
            problems = problems.stream().sorted().toList();
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a tally without a problem is complete");
            }
        }
    }
}

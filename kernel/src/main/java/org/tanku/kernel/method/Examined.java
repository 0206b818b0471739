package org.tanku.kernel.method;

import java.util.List;

/// What came of examining a request that is not about stands (请求检查): a complete case with nothing
/// left to fail, or every problem, in the order of checks.
public sealed interface Examined<C, P extends Comparable<P>> {
    record Complete<C, P extends Comparable<P>>(C whole) implements Examined<C, P> {}

    /// The problems, sorted; never empty.
    record Incomplete<C, P extends Comparable<P>>(List<P> problems) implements Examined<C, P> {
        public Incomplete {
            problems = problems.stream().distinct().sorted().toList();
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a case without a problem is complete");
            }
        }
    }
}

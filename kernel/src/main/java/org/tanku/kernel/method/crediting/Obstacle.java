package org.tanku.kernel.method.crediting;

import java.util.Comparator;

/// What keeps a whole project from an amount (核算障碍), beside the problems of single stands: the
/// kind, and in `detail` which one.
public record Obstacle(Kind kind, String detail) implements Comparable<Obstacle> {
    private static final Comparator<Obstacle> BY_KIND =
            Comparator.comparing(Obstacle::kind).thenComparing(Obstacle::detail);

    /// The kinds, in the order in which they are checked.
    public enum Kind {
        /// Units are asked for natural forest, for which no method is approved. Detail: a stand.
        NATURAL_FOREST_HAS_NO_METHOD,
        /// Units are asked and a rule does not hold. Detail: the rule and what was found.
        RULE_FAILS,
        /// Units are asked and nobody answered a rule. Detail: the rule.
        RULE_UNANSWERED,
        /// A pool was brought in that the scheme does not count. Detail: the pool.
        POOL_NOT_OF_THE_SCHEME,
        /// There are bamboo stands and no change of bamboo was brought in. Detail: the pool.
        POOL_NOT_SUPPLIED,
        /// The scheme needs a frozen baseline, of the trees and of every pool that is selected.
        /// Detail: the pool.
        BASELINE_MISSING,
        /// The scheme has a baseline of zero, and another was brought in. Detail: empty.
        BASELINE_NOT_FORESEEN,
        /// A value is not public, and the user neither supplied nor confirmed one. Detail: its
        /// letter, and what is suggested where something is.
        SETTING_OPEN,
        /// A supplied value is not one its letter can take. Detail: letter and value.
        SETTING_OUT_OF_RANGE,
        /// The estimate is too uncertain: more plots are needed. Detail: found and allowed.
        TOO_UNCERTAIN
    }

    /// In the order of checks.
    @Override
    public int compareTo(Obstacle other) {
        return BY_KIND.compare(this, other);
    }
}

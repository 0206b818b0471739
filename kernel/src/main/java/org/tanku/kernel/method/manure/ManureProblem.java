package org.tanku.kernel.method.manure;

/// What keeps a composting project from being computed (粪污数据问题).
public record ManureProblem(Kind kind, String detail) implements Comparable<ManureProblem> {
    /// The kinds, in the order in which they are checked.
    public enum Kind {
        /// The table has no such animal, or not all of its factors. Detail: the row and the letter.
        ANIMAL_NOT_IN_SET,
        /// The site of the baseline is too cold to count. Detail: `5.0 °C <= 5.0 °C`.
        SITE_TOO_COLD,
        SHARE_OUT_OF_RANGE,
        /// Nothing is composted.
        NOTHING_COMPOSTED,
        /// The methodology recovers no methane in the baseline: a digester is no baseline.
        DIGESTER_IS_NO_BASELINE
    }

    @Override
    public int compareTo(ManureProblem other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? detail.compareTo(other.detail) : byKind;
    }
}

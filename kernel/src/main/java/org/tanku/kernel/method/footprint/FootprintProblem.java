package org.tanku.kernel.method.footprint;

import java.util.Comparator;

/// What keeps a footprint from being computed (碳足迹数据问题).
///
/// @param where the id of the line, or the source
public record FootprintProblem(String where, Kind kind, String detail)
        implements Comparable<FootprintProblem> {

    /// The kinds, in the order in which they are checked.
    public enum Kind {
        NOTHING_COUNTED,
        /// Two lines bear one id.
        LINE_TWICE,
        /// Another unit than the factor's. Detail: `pkm, not vkm`.
        UNIT_DIFFERS,
        AMOUNT_NEGATIVE,
        /// No factor can be found. Detail: the row and the place.
        FACTOR_NOT_FOUND,
        /// Nobody knows the factor: the user must supply it. Detail: its letter.
        FACTOR_NOT_SUPPLIED,
        UNCERTAINTY_NEGATIVE,
        /// A source is left out without a reason.
        EXCLUSION_WITHOUT_REASON,
        /// A source is left out and has lines.
        COUNTED_AND_EXCLUDED,
        /// A source has neither lines nor a reason.
        SOURCE_NOT_CONSIDERED
    }

    @Override
    public int compareTo(FootprintProblem other) {
        return Comparator.comparing(FootprintProblem::where)
                .thenComparing(FootprintProblem::kind)
                .thenComparing(FootprintProblem::detail)
                .compare(this, other);
    }
}

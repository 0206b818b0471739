package org.tanku.kernel.method.paddy;

import java.util.Comparator;

/// What keeps a rice case from being computed (稻田数据问题).
///
/// @param field the field; empty where the case as a whole is meant
/// @param detail what was found, and what was expected
public record PaddyProblem(String field, Kind kind, String detail)
        implements Comparable<PaddyProblem> {
    private static final Comparator<PaddyProblem> ORDER =
            Comparator.comparing(PaddyProblem::field)
                    .thenComparing(PaddyProblem::kind)
                    .thenComparing(PaddyProblem::detail);

    /// The kinds, in the order in which they are checked.
    public enum Kind {
        /// Nothing was recorded.
        NO_SEASON,
        /// Daily and scaling factors were asked from two editions of the IPCC.
        FACTOR_SETS_MIXED,
        /// The set has no such factor. Detail: the letter and the row.
        FACTOR_NOT_IN_SET,
        /// Two records of one field in one season.
        FIELD_TWICE_IN_SEASON,
        AREA_IS_ZERO,
        /// Shorter than a season can be. Detail: `59 d < 60 d`.
        SEASON_TOO_SHORT,
        /// Longer than a season can be. Detail: `201 d > 200 d`.
        SEASON_TOO_LONG,
        /// A drain before the first or after the last day.
        DRAIN_OUTSIDE_SEASON,
        /// Two drains share a day.
        DRAINS_OVERLAP,
        YIELD_NOT_MEASURED,
        /// Below the share of the baseline that must be kept. Detail: `5.6 < 0.95 × 6.0`.
        YIELD_FELL,
        NITROGEN_NOT_MEASURED,
        /// The fields of one season are larger than the registered irrigated area.
        AREA_BEYOND_REGISTERED,
        /// No reference fields were measured for this pattern in this year.
        NO_REFERENCE_FIELDS,
        /// Fewer reference fields than asked. Detail: `2 < 3`.
        TOO_FEW_REFERENCE_FIELDS,
        /// No field shows an aeration in its log.
        NO_FIELD_FOLLOWED
    }

    @Override
    public int compareTo(PaddyProblem other) {
        return ORDER.compare(this, other);
    }
}

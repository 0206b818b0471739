package org.tanku.kernel.method.projection;

import org.tanku.kernel.forest.StandCode;

import java.util.Comparator;

/// What keeps a stand from being projected (预估问题): the stand, the kind, and what was found.
public record ProjectionProblem(StandCode stand, Kind kind, String detail)
        implements Comparable<ProjectionProblem> {
    private static final Comparator<ProjectionProblem> BY_STAND =
            Comparator.comparing(ProjectionProblem::stand).thenComparing(ProjectionProblem::kind);

    /// The kinds, in the order in which they are checked.
    public enum Kind {
        /// The list names the stand more than once.
        STAND_TWICE,
        /// No age. Detail: the survey's reason.
        AGE_NOT_MEASURED,
        /// No growth curve for the species, and linear growth was not allowed. Detail: the species.
        NO_GROWTH_CURVE,
        /// The volume route finds no factors. Detail: the species.
        SPECIES_NOT_IN_PARAMETER_SET,
        /// A stock of zero cannot grow along a curve; leave it unmeasured to follow the curve.
        STOCK_IS_ZERO,
        /// The curve gives nothing at the age of the stand, so that its stock has no ratio to it.
        CURVE_GIVES_NOTHING_AT_AGE,
        /// An event lies before the first year or after the last. Detail: the year.
        EVENT_OUTSIDE_YEARS,
        /// Two events in one year. Detail: the year.
        TWO_EVENTS_IN_ONE_YEAR,
        /// What a fire burns is known by volume alone. Detail: the species.
        FIRE_NEEDS_VOLUME,
        /// No such row of warming potentials. Detail: what was asked for.
        NO_WARMING_POTENTIALS
    }

    /// By stand, then in the order of checks.
    @Override
    public int compareTo(ProjectionProblem other) {
        return BY_STAND.compare(this, other);
    }
}

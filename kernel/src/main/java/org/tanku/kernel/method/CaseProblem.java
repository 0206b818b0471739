package org.tanku.kernel.method;

import org.tanku.kernel.forest.StandCode;

import java.util.Comparator;

/// What keeps a case from being complete (数据问题): the stand, the kind, and in `detail` what was
/// found and what was expected, for the message.
public record CaseProblem(StandCode stand, Kind kind, String detail)
        implements Comparable<CaseProblem> {
    private static final Comparator<CaseProblem> BY_STAND =
            Comparator.comparing(CaseProblem::stand).thenComparing(CaseProblem::kind);

    /// The kinds, in the order in which they are checked.
    public enum Kind {
        /// The edition names the stand more than once. Detail: the survey.
        STAND_TWICE,
        /// The stand is in the later survey only. Detail: the survey where it stands.
        STAND_MISSING_AT_START,
        /// The stand is in the earlier survey only. Detail: the survey where it stands.
        STAND_MISSING_AT_END,
        /// The frozen baseline has no such stand, or its curve does not reach a day. Detail: empty,
        /// or the day.
        NO_BASELINE,
        /// The end was not surveyed after the start. Detail: `2025-06-30 → 2020-06-30`.
        SURVEYS_OUT_OF_ORDER,
        /// The area changed, so that the stocks cannot be compared. Detail: `120.0 mu → 118.0 mu`.
        AREA_DIFFERS,
        /// The dominant species changed, so that other factors would count as growth. Detail: `杉木 →
        /// 马尾松`.
        SPECIES_DIFFERS,
        /// Natural forest, for which this scheme has no approved method. Detail: empty.
        NATURAL_ORIGIN_HAS_NO_METHOD,
        /// Not arbour forest. Detail: the land category's code.
        NOT_ARBOUR_FOREST,
        /// No canopy density, which the method asks for. Detail: the survey's reason.
        CANOPY_NOT_MEASURED,
        /// The canopy is more open than the method allows. Detail: `0.15 < 0.2`.
        CANOPY_TOO_OPEN,
        /// No age, which the method asks for. Detail: the survey's reason.
        AGE_NOT_MEASURED,
        /// The table of age groups has no row for the species. Detail: the species.
        AGE_LIMITS_UNKNOWN,
        /// Older than middle-aged when the project began. Detail: `25.0 a > 20.0 a`.
        OLDER_THAN_MIDDLE_AGED,
        /// The survey gives no stock per hectare. Detail: the survey and its reason.
        NO_STOCK_MEASURED,
        /// Neither the species nor its group nor a stand-in has a row. Detail: the species.
        SPECIES_NOT_IN_PARAMETER_SET
    }

    /// By stand, then in the order of checks.
    @Override
    public int compareTo(CaseProblem other) {
        return BY_STAND.compare(this, other);
    }
}

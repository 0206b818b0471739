package org.tanku.kernel.method.bamboo;

import java.util.Comparator;

/// What keeps a case of bamboo from being complete (竹林数据问题): where, of what kind, and what was
/// found.
///
/// @param stand empty where the whole case is meant
public record CulmProblem(String stand, Kind kind, String detail)
        implements Comparable<CulmProblem> {
    private static final Comparator<CulmProblem> BY_STAND =
            Comparator.comparing(CulmProblem::stand)
                    .thenComparing(CulmProblem::kind)
                    .thenComparing(CulmProblem::detail);

    /// The kinds, in the order in which they are checked.
    public enum Kind {
        /// The table of culms has no line at all. Detail: which table.
        NO_CULMS,
        /// A class of diameter and age stands twice. Detail: `10.0 cm, 3.0 a`.
        CLASS_TWICE,
        /// Lines of one stand name different areas. Detail: `2.0 hm² / 3.0 hm²`.
        AREA_UNCLEAR,
        /// Lines of one stand name different dates. Detail: `2020-06-30 / 2021-06-30`.
        DATE_UNCLEAR,
        /// The stand is in the later survey only. Detail: the survey where it stands.
        STAND_MISSING_AT_START,
        /// The stand is in the earlier survey only. Detail: the survey where it stands.
        STAND_MISSING_AT_END,
        /// The frozen baseline has no such stand. Detail: empty.
        NO_BASELINE,
        /// The end was not surveyed after the start. Detail: `2025-06-30 → 2020-06-30`.
        SURVEYS_OUT_OF_ORDER,
        /// The area changed. Detail: `2.0 hm² → 3.0 hm²`.
        AREA_DIFFERS,
        /// Nobody has supplied or confirmed a value the method needs. Detail: its letter.
        SETTING_OPEN
    }

    /// By stand, then in the order of checks.
    @Override
    public int compareTo(CulmProblem other) {
        return BY_STAND.compare(this, other);
    }
}

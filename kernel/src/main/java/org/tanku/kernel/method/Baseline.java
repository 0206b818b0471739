package org.tanku.kernel.method;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;

import java.util.List;
import java.util.Map;

/// What would have happened without the project (基线情景). It is settled before the period is measured
/// and is never measured again.
public sealed interface Baseline {
    /// No growth without the project: the scheme says so, or the user chose it where the scheme's
    /// text is not public.
    record Zero() implements Baseline {}

    /// A modelled table: what each stand would hold at the end. It serves the first period alone,
    /// because the second begins where the model, and not the survey, stood.
    record Table(List<Stand> atEnd) implements Baseline {
        public Table {
            atEnd = List.copyOf(atEnd);
        }
    }

    /// A curve for each stand, year by year; the stands of a stratum may share one.
    record Curves(Map<StandCode, BaselineCurve> byStand) implements Baseline {
        public Curves {
            byStand = Map.copyOf(byStand);
        }
    }
}

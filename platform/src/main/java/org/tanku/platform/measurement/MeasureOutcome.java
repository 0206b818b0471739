package org.tanku.platform.measurement;

import org.tanku.kernel.method.CaseProblem;
import org.tanku.kernel.method.crediting.Obstacle;

import java.util.List;

/// What became of a measurement (计量结果).
public sealed interface MeasureOutcome {
    record Measured(MonitoringReport report) implements MeasureOutcome {}

    /// The kernel could not start; every stand that is in the way is listed, and whatever else the
    /// method needs.
    record Incomplete(List<CaseProblem> problems, List<Obstacle> obstacles)
            implements MeasureOutcome {
        public Incomplete {
            problems = List.copyOf(problems);
            obstacles = List.copyOf(obstacles);
        }
    }

    record Refused(Reason reason) implements MeasureOutcome {}

    /// In the order in which they are checked.
    enum Reason {
        PROJECT_UNKNOWN,
        PROJECT_NOT_REGISTERED,
        END_EDITION_UNKNOWN,
        END_EDITION_IS_NOT_A_SURVEY,
        PERIOD_ENDS_BEFORE_IT_BEGINS,
        PERIOD_OUTSIDE_CREDITING_PERIOD,
        PERIOD_OVERLAPS_A_REPORT,
        PERIOD_DOES_NOT_FOLLOW_THE_LAST,
        END_EDITION_IS_NOT_LATER,
        END_EDITION_IS_BEFORE_THE_PERIOD,
        BASELINE_COVERS_ONE_REPORT,
        BASELINE_IS_OF_ANOTHER_YEAR,
        PLOTS_UNKNOWN,
        PLOTS_OF_ANOTHER_PERIOD,
        PLOTS_ARE_NOT_THE_LAST,
        PLOTS_WITHOUT_DAYS,
        STOCKS_OF_TWO_KINDS,
        DISTURBED_AFTER_THE_SURVEY,
        STRATUM_HAS_TOO_FEW_PLOTS
    }
}

package org.tanku.platform.farm;

import org.tanku.kernel.method.paddy.PaddyProblem;
import org.tanku.platform.farm.FieldFiles.FileProblem;

import java.util.List;

/// What became of a measuring (核算结果).
public sealed interface FarmMeasuring {
    record Measured(FarmReport report) implements FarmMeasuring {}

    /// Rows to correct; nothing was kept.
    record Unreadable(List<FileProblem> problems) implements FarmMeasuring {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /// What keeps the kernel from computing; nothing was kept.
    record Incomplete(List<PaddyProblem> problems) implements FarmMeasuring {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }

    record Refused(Reason reason) implements FarmMeasuring {}

    /// In the order in which they are checked.
    enum Reason {
        PROJECT_UNKNOWN,
        PROJECT_NOT_REGISTERED,
        SEASONS_OF_SEVERAL_YEARS,
        YEAR_ALREADY_REPORTED,
        BEYOND_SMALL_SCALE
    }
}

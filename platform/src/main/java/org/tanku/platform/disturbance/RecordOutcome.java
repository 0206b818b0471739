package org.tanku.platform.disturbance;

import org.tanku.survey.RowProblem;

import java.util.List;

/// What became of records that were handed in (干扰记录结果).
public sealed interface RecordOutcome {
    record Recorded(List<Disturbance> records) implements RecordOutcome {
        public Recorded {
            records = List.copyOf(records);
        }
    }

    record Refused(Reason reason) implements RecordOutcome {}

    /// Every bad row of a file; nothing was written.
    record Rejected(List<RowProblem> problems, List<RowReason> reasons) implements RecordOutcome {
        public Rejected {
            problems = List.copyOf(problems);
            reasons = List.copyOf(reasons);
        }
    }

    /// A row that reads well and is refused (被拒绝的行).
    ///
    /// @param column key of the column in the form
    record RowReason(int row, String column, String found, Reason reason) {}

    /// In the order in which they are checked.
    enum Reason {
        PROJECT_UNKNOWN,
        RECORD_UNKNOWN,
        RECORD_ALREADY_CORRECTED,
        REASON_IS_MISSING,
        TABLE_TOO_LARGE,
        STAND_OUTSIDE_THE_PROJECT,
        DAY_IS_IN_THE_FUTURE,
        AREA_OUT_OF_RANGE,
        PERMIT_IS_MISSING,
        DOCUMENT_UNKNOWN,
        ALREADY_RECORDED
    }
}

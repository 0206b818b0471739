package org.tanku.platform.instruction;

import org.tanku.survey.RowProblem;

import java.util.List;

/// What became of a file of transfers and retirements (批量办理结果).
public sealed interface BulkOutcome {
    /// All lines are proposed in one instruction; nothing is booked before another confirms.
    record Proposed(Instruction instruction) implements BulkOutcome {}

    /// @param reason a [BulkRefusal], or a refusal of an instruction or of the registry
    record Refused(Enum<?> reason) implements BulkOutcome {}

    /// Every bad row; nothing was written.
    record Rejected(List<RowProblem> problems, List<RowReason> reasons) implements BulkOutcome {
        public Rejected {
            problems = List.copyOf(problems);
            reasons = List.copyOf(reasons);
        }
    }

    /// A row that reads well and cannot be done (办不了的行).
    ///
    /// @param column key of the column in the form `deeds`
    /// @param reason a [BulkRefusal], or what the books say of it after the rows above
    record RowReason(int row, String column, String found, Enum<?> reason) {}

    /// In the order in which they are checked.
    enum BulkRefusal {
        TABLE_TOO_LARGE,
        TOO_MANY_LINES,
        UNITS_ARE_WRONG,
        SOURCE_UNKNOWN,
        RECEIVER_IS_MISSING,
        RECEIVER_IS_MISTYPED,
        RECEIVER_UNKNOWN,
        PURPOSE_IS_MISSING
    }
}

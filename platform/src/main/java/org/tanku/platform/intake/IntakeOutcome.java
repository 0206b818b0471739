package org.tanku.platform.intake;

import org.tanku.survey.RowProblem;

import java.util.List;

/// What became of a command on a list (办理结果).
public sealed interface IntakeOutcome {
    record Done(IntakeList list) implements IntakeOutcome {}

    /// @param reason a [Refusal], or one of the registry
    record Refused(Enum<?> reason) implements IntakeOutcome {}

    /// Every bad row; nothing was written.
    record BadRows(List<RowProblem> problems, List<RowReason> reasons) implements IntakeOutcome {
        public BadRows {
            problems = List.copyOf(problems);
            reasons = List.copyOf(reasons);
        }
    }

    /// A row that reads well and cannot be booked (不能入账的行).
    ///
    /// @param column key of the column in the form of the list
    record RowReason(int row, String column, String found, RowRefusal reason) {}

    /// In the order in which they are checked.
    enum Refusal {
        FILE_TOO_LARGE,
        TOO_MANY_LINES,
        SOURCE_IS_MISSING,
        DAY_IS_TO_COME,
        NOTHING_IS_NEW,
        LIST_UNKNOWN,
        LIST_ALREADY_DECIDED,
        MAKER_CANNOT_CHECK,
        REMARK_IS_MISSING,
        LINES_NO_LONGER_HOLD
    }

    /// Why a row cannot be booked, in the order in which it is checked.
    enum RowRefusal {
        NUMBER_IS_WRONG("number"),
        YEAR_IS_WRONG("year"),
        UNITS_ARE_WRONG("units"),
        REGISTERED_IS_WRONG("issued"),
        TEXT_IS_TOO_LONG("holder"),
        ACCOUNT_IS_MISTYPED("account"),
        ACCOUNT_UNKNOWN("account"),
        RECEIVER_IS_A_BUFFER("account"),
        HOLDER_DIFFERS("holder"),
        NUMBER_TWICE("number"),
        BOOKED_OTHERWISE("number"),
        REGISTRATION_DIFFERS("issued"),
        MORE_THAN_REGISTERED("units");

        private final String column;

        RowRefusal(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}

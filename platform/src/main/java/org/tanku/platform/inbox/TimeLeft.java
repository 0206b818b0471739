package org.tanku.platform.inbox;

/// How long there is still for a task (剩余天数).
public sealed interface TimeLeft {
    /// What a number of days counts (计日方式).
    enum Days {
        /// Working days by the calendar of holidays (工作日).
        WORKING,
        /// Days of the calendar (自然日), where no calendar of holidays is known.
        CALENDAR
    }

    /// @param days 0 on the last day itself
    record Left(int days, Days counted) implements TimeLeft {}

    /// The last day is over (已逾期), by so many days of the calendar: on a Sunday after a Friday,
    /// too.
    record Overdue(int days) implements TimeLeft {}

    /// Nothing gives a period.
    record NoPeriod() implements TimeLeft {}
}

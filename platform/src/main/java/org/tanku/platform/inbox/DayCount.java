package org.tanku.platform.inbox;

import java.time.LocalDate;
import java.util.OptionalInt;

/// Counts working days (工作日). The room that keeps the calendar of holidays implements it; as long
/// as there is none, or its calendar does not reach so far, days of the calendar are counted and
/// called so.
public interface DayCount {
    /// The working days after the first day, up to and with the last: from a Thursday to the Friday
    /// next to it one, to itself none.
    ///
    /// @param last not before the first
    /// @return empty when the calendar is not known for all these days
    OptionalInt countWorkingDays(LocalDate first, LocalDate last);
}

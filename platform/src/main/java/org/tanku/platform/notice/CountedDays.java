package org.tanku.platform.notice;

import org.springframework.stereotype.Component;
import org.tanku.platform.inbox.DayCount;

import java.time.LocalDate;
import java.util.OptionalInt;

/// Tells the inbox how many working days are left (剩余工作日), where the calendar reaches so far.
@Component
class CountedDays implements DayCount {
    private final Periods periods;

    CountedDays(Periods periods) {
        this.periods = periods;
    }

    @Override
    public OptionalInt countWorkingDays(LocalDate first, LocalDate last) {
        try {
            return OptionalInt.of(periods.calendar().count(first.plusDays(1), last));
        } catch (WorkingDays.UnknownYear _) {
            return OptionalInt.empty();
        }
    }
}

package org.tanku.platform.project;

import java.time.LocalDate;

/// The span in which removals count (计入期); both days are inside.
public record CreditingPeriod(LocalDate firstDay, LocalDate lastDay) {
    public CreditingPeriod {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "a crediting period ends after it begins, not " + firstDay + " to " + lastDay);
        }
    }

    public boolean contains(LocalDate first, LocalDate last) {
        return !first.isBefore(firstDay) && !last.isAfter(lastDay);
    }
}

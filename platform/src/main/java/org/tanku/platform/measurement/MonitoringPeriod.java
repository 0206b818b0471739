package org.tanku.platform.measurement;

import java.time.LocalDate;

/// The span of one report (监测期、核算期); both days are inside.
public record MonitoringPeriod(LocalDate firstDay, LocalDate lastDay) {
    public MonitoringPeriod {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "a monitoring period ends after it begins, not " + firstDay + " to " + lastDay);
        }
    }

    boolean overlaps(MonitoringPeriod other) {
        return !other.firstDay.isAfter(lastDay) && !other.lastDay.isBefore(firstDay);
    }

    boolean follows(MonitoringPeriod earlier) {
        return firstDay.equals(earlier.lastDay.plusDays(1));
    }
}

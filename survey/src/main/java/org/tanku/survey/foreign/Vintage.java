package org.tanku.survey.foreign;

import java.time.LocalDate;

/// The days in which the units of a lot were earned, both inside (减排年份).
public record Vintage(LocalDate firstDay, LocalDate lastDay) {
    public Vintage {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "a vintage does not end before it begins: " + firstDay + ", " + lastDay);
        }
    }

    static Vintage ofYear(int year) {
        return new Vintage(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean isCalendarYear() {
        return equals(ofYear(firstDay.getYear()));
    }

    /// `2023`, or both days where it is no calendar year.
    @Override
    public String toString() {
        return isCalendarYear() ? Integer.toString(firstDay.getYear()) : firstDay + "/" + lastDay;
    }
}

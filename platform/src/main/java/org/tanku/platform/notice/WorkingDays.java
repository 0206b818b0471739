package org.tanku.platform.notice;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The working days of China (工作日): Monday to Friday, but for the days off and the weekend days
/// worked that the State Council announces for each year.
///
/// A year without an announcement is unknown; nothing is counted through it.
///
/// @param years whose arrangement is known
/// @param exceptions days that differ from their weekday: true where they are worked
public record WorkingDays(Set<Integer> years, Map<LocalDate, Boolean> exceptions) {
    private static final String FILE = "/calendar/state-council.csv";

    /// A year whose arrangement of holidays nobody has entered (未公布节假日安排的年份).
    public static final class UnknownYear extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int year;

        UnknownYear(int year) {
            super("the arrangement of holidays of " + year + " is not known");
            this.year = year;
        }

        public int year() {
            return year;
        }
    }

    public WorkingDays {
        years = Set.copyOf(years);
        exceptions = Map.copyOf(exceptions);
    }

    /// The years the house brings along, each with its paper in the file.
    public static WorkingDays builtIn() {
        Set<Integer> years = new TreeSet<>();
        Map<LocalDate, Boolean> exceptions = new TreeMap<>();
        try (InputStream in = WorkingDays.class.getResourceAsStream(FILE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(
                                                Objects.requireNonNull(in, FILE),
                                                StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                years.add(Integer.parseInt(row.getField("year")));
                LocalDate last = LocalDate.parse(row.getField("last_day"));
                LocalDate.parse(row.getField("first_day"))
                        .datesUntil(last.plusDays(1))
                        .forEach(day -> exceptions.put(day, "yes".equals(row.getField("working"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WorkingDays(years, exceptions);
    }

    WorkingDays with(Set<Integer> moreYears, Map<LocalDate, Boolean> moreExceptions) {
        Set<Integer> allYears = new TreeSet<>(years);
        allYears.addAll(moreYears);
        Map<LocalDate, Boolean> allExceptions = new TreeMap<>(exceptions);
        allExceptions.putAll(moreExceptions);
        return new WorkingDays(allYears, allExceptions);
    }

    /// @throws UnknownYear when nobody entered the year's arrangement
    public boolean isWorked(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new UnknownYear(day.getYear());
        }
        boolean weekday =
                day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekday);
    }

    /// The last of so many working days, the first of which is `firstDay` or the next one worked.
    ///
    /// @param days one at least
    /// @throws UnknownYear when the span reaches into a year that is not known
    public LocalDate lastOf(LocalDate firstDay, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a span has one working day at least, not " + days);
        }
        LocalDate day = firstDay;
        for (int counted = isWorked(day) ? 1 : 0; counted < days; ) {
            day = day.plusDays(1);
            counted += isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /// How many working days are in a span, both days included; none when it ends before it begins.
    ///
    /// @throws UnknownYear when the span reaches into a year that is not known
    public int count(LocalDate firstDay, LocalDate lastDay) {
        int counted = 0;
        for (LocalDate day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
            counted += isWorked(day) ? 1 : 0;
        }
        return counted;
    }
}

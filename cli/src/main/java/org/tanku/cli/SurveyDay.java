package org.tanku.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day a stand table describes (调查日期), written as a day, a month or a year: the last day
/// counts.
final class SurveyDay {
    private static final Pattern TYPED =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private SurveyDay() {}

    static Optional<LocalDate> parse(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return Optional.of(LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            return Optional.of(
                    parts.group(3) == null
                            ? month.atEndOfMonth()
                            : month.atDay(Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The last day of the one year that the name of a file tells, as in `stands-2016.csv`.
    static Optional<LocalDate> ofFileName(Path file) {
        Matcher years = YEAR.matcher(file.getFileName().toString());
        if (!years.find()) {
            return Optional.empty();
        }
        String first = years.group();
        return years.find() ? Optional.empty() : parse(first);
    }
}

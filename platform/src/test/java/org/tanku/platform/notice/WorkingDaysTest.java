package org.tanku.platform.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

class WorkingDaysTest {
    private final WorkingDays days = WorkingDays.builtIn();

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/spans.csv", numLinesToSkip = 1)
    void a_span_ends_on_its_last_working_day(
            LocalDate firstDay, int workingDays, LocalDate lastDay, String source) {
        assertThat(days.lastOf(firstDay, workingDays)).as(source).isEqualTo(lastDay);
        assertThat(days.count(firstDay, lastDay)).as(source).isEqualTo(workingDays);
    }

    @Test
    void a_year_that_nobody_announced_is_not_counted_through() {
        assertThatThrownBy(() -> days.lastOf(LocalDate.of(2026, 12, 30), 5))
                .isInstanceOfSatisfying(
                        WorkingDays.UnknownYear.class,
                        unknown -> assertThat(unknown.year()).isEqualTo(2027));
    }

    @Test
    void an_entered_year_goes_on_where_the_built_in_ones_end() {
        WorkingDays more = days.with(Set.of(2027), Map.of(LocalDate.of(2027, 1, 1), false));

        assertThat(more.lastOf(LocalDate.of(2026, 12, 30), 3)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void every_announced_exception_differs_from_its_weekday_or_falls_on_a_weekend() {
        assertThat(days.exceptions())
                .allSatisfy((day, worked) -> {
                    boolean weekend = day.getDayOfWeek().getValue() > 5;
                    assertThat(!worked || weekend).as("%s is worked and a weekday", day).isTrue();
                });
        assertThat(days.years()).contains(2025, 2026);
    }
}

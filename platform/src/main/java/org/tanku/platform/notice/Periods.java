package org.tanku.platform.notice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tanku.kernel.method.Scheme;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;
import org.tanku.platform.party.Region;
import org.tanku.platform.party.Role;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// The periods of all steps, and the calendar they are counted in (期限与工作日历). None is built in: the
/// bureau sets each, with its source.
@Service
public class Periods {
    private static final int LONGEST = 400;

    /// Why a period or a year is not written (不予登记的原因), in the order in which it is checked.
    public enum Refusal {
        SOURCE_IS_MISSING,
        DAYS_OUT_OF_RANGE,
        YEAR_IS_KNOWN,
        DAY_OF_ANOTHER_YEAR
    }

    private final JdbcClient db;
    private final Clock clock;

    Periods(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Sets how long a step takes from now on; an officer of the provincial bureau does.
    @Transactional
    public Optional<Refusal> set(
            Scheme scheme, Step step, int workingDays, String source, Acting acting) {
        acting.require(Role.BUREAU_OFFICER, Region.PROVINCE);
        if (source.isBlank()) {
            return Optional.of(Refusal.SOURCE_IS_MISSING);
        }
        int fewest = step.isNotice() ? 0 : 1;
        if (workingDays < fewest || workingDays > LONGEST) {
            return Optional.of(Refusal.DAYS_OUT_OF_RANGE);
        }
        db.sql(
                        """
                        insert into notice.period
                               (scheme, step, working_days, source, set_by, set_at)
                        values (:scheme, :step, :days, :source, :by, :at)
                        """)
                .param("scheme", scheme.name())
                .param("step", step.name())
                .param("days", workingDays)
                .param("source", source.strip())
                .param("by", acting.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return Optional.empty();
    }

    /// The period that holds now, if one was set.
    public Optional<Period> find(Scheme scheme, Step step) {
        return list().stream()
                .filter(each -> each.scheme() == scheme && each.step() == step)
                .findFirst();
    }

    /// The periods that hold now.
    public List<Period> list() {
        return db.sql(
                        """
                        select distinct on (scheme, step)
                               scheme, step, working_days, source, set_by, set_at
                          from notice.period
                         order by scheme, step, ordinal desc
                        """)
                .query((row, _) ->
                        new Period(
                                Scheme.valueOf(row.getString("scheme")),
                                Step.valueOf(row.getString("step")),
                                row.getInt("working_days"),
                                row.getString("source"),
                                new PartyId(row.getObject("set_by", UUID.class)),
                                row.getTimestamp("set_at").toInstant()))
                .list();
    }

    /// Enters the arrangement of a year the house does not know; an officer of the provincial
    /// bureau does.
    @Transactional
    public Optional<Refusal> enterYear(
            int year, Set<LocalDate> off, Set<LocalDate> worked, String source, Acting acting) {
        acting.require(Role.BUREAU_OFFICER, Region.PROVINCE);
        if (source.isBlank()) {
            return Optional.of(Refusal.SOURCE_IS_MISSING);
        }
        if (calendar().years().contains(year)) {
            return Optional.of(Refusal.YEAR_IS_KNOWN);
        }
        Map<LocalDate, Boolean> days = new TreeMap<>();
        off.forEach(day -> days.put(day, false));
        worked.forEach(day -> days.put(day, true));
        if (days.keySet().stream().anyMatch(day -> day.getYear() != year)) {
            return Optional.of(Refusal.DAY_OF_ANOTHER_YEAR);
        }
        db.sql(
                        """
                        insert into notice.calendar_year (year, source, entered_by, entered_at)
                        values (:year, :source, :by, :at)
                        """)
                .param("year", year)
                .param("source", source.strip())
                .param("by", acting.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        days.forEach((day, works) ->
                db.sql(
                                """
                                insert into notice.calendar_day (day, year, working)
                                values (:day, :year, :working)
                                """)
                        .param("day", day)
                        .param("year", year)
                        .param("working", works)
                        .update());
        return Optional.empty();
    }

    /// The working days of all years that are known.
    public WorkingDays calendar() {
        Set<Integer> years =
                new TreeSet<>(
                        db.sql("select year from notice.calendar_year")
                                .query(Integer.class)
                                .list());
        record Day(LocalDate day, boolean working) {}
        Map<LocalDate, Boolean> days =
                db
                        .sql("select day, working from notice.calendar_day")
                        .query((row, _) ->
                                new Day(
                                        row.getObject("day", LocalDate.class),
                                        row.getBoolean("working")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Day::day, Day::working));
        return WorkingDays.builtIn().with(years, days);
    }

    /// When a step that became possible at `since` should be done; empty where no period was set.
    /// The day it became possible does not count.
    ///
    /// @throws WorkingDays.UnknownYear when the span reaches into a year that is not known
    public Optional<LocalDate> dueOn(Scheme scheme, Step step, Instant since) {
        return find(scheme, step)
                .filter(period -> period.workingDays() > 0)
                .map(period ->
                        calendar()
                                .lastOf(
                                        LocalDate.ofInstant(since, clock.getZone()).plusDays(1),
                                        period.workingDays()));
    }
}

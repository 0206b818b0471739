package org.tanku.platform.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.tanku.platform.inbox.TimeLeft.Days;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/// The tasks of a person from all rooms (待办).
@Service
public class Inbox {
    /// What is due within so many days stands apart from what is due later.
    private static final int SOON_DAYS = 7;

    private static final Duration COUNT_HOLDS = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private static final Comparator<Waiting> PRESSING_FIRST =
            Comparator.comparing(Waiting::group)
                    .thenComparing(each -> lastDay(each.task().due()))
                    .thenComparing(each -> each.task().since())
                    .thenComparing(each -> each.task().id());

    /// @param known false when a room could not tell
    private record Counted(Acting acting, int tasks, boolean known, Instant until) {
        OptionalInt found() {
            return known ? OptionalInt.of(tasks) : OptionalInt.empty();
        }
    }

    private final Map<PartyId, Counted> counts = new ConcurrentHashMap<>();
    private final ObjectProvider<TaskSource> sources;
    private final ObjectProvider<DayCount> calendars;
    private final Clock clock;

    Inbox(ObjectProvider<TaskSource> sources, ObjectProvider<DayCount> calendars, Clock clock) {
        this.sources = sources;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// What waits for the person today, the most pressing first.
    public List<Waiting> list(Acting acting) {
        LocalDate today = LocalDate.now(clock);
        return sources.orderedStream()
                .flatMap(source -> source.listTasks(acting).stream())
                .map(task -> waiting(task, today))
                .sorted(PRESSING_FIRST)
                .toList();
    }

    /// How many tasks wait, for the frame of every page: counted at most once a minute for each
    /// person, and anew after [#countAnew]. Empty when a room could not tell: the page of another
    /// room is not to break on that; the log has the cause, and [#list] throws it.
    public OptionalInt count(Acting acting) {
        Instant now = clock.instant();
        Counted before = counts.get(acting.person());
        if (before != null && before.acting().equals(acting) && now.isBefore(before.until())) {
            return before.found();
        }
        counts.values().removeIf(each -> !now.isBefore(each.until()));
        Counted counted = countNow(acting, now.plus(COUNT_HOLDS));
        counts.put(acting.person(), counted);
        return counted.found();
    }

    /// Something was done by this person, so what waits may have changed.
    public void countAnew(PartyId person) {
        counts.remove(person);
    }

    /// Whether this day is worked; of a year without a calendar, Monday to Friday are.
    boolean isWorkingDay(LocalDate day) {
        OptionalInt known = working(day.minusDays(1), day);
        return known.isPresent()
                ? known.getAsInt() > 0
                : day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private Counted countNow(Acting acting, Instant until) {
        try {
            int tasks = sources.stream().mapToInt(each -> each.listTasks(acting).size()).sum();
            return new Counted(acting, tasks, true, until);
        } catch (RuntimeException failure) {
            LOG.error("inbox: the tasks of {} could not be counted", acting.person(), failure);
            return new Counted(acting, 0, false, until);
        }
    }

    private Waiting waiting(Task task, LocalDate today) {
        return switch (task.due()) {
            case Due.Unset _ -> new Waiting(task, new TimeLeft.NoPeriod(), Waiting.Group.NO_PERIOD);
            case Due.By(LocalDate lastDay) when lastDay.isBefore(today) ->
                    new Waiting(
                            task,
                            new TimeLeft.Overdue(calendarDays(lastDay, today)),
                            Waiting.Group.OVERDUE);
            case Due.By(LocalDate lastDay) ->
                    new Waiting(
                            task,
                            left(today, lastDay),
                            lastDay.isAfter(today.plusDays(SOON_DAYS))
                                    ? Waiting.Group.LATER
                                    : Waiting.Group.SOON);
        };
    }

    private TimeLeft left(LocalDate today, LocalDate lastDay) {
        OptionalInt working = working(today, lastDay);
        boolean told = working.isPresent() && (working.getAsInt() > 0 || lastDay.equals(today));
        return told
                ? new TimeLeft.Left(working.getAsInt(), Days.WORKING)
                : new TimeLeft.Left(calendarDays(today, lastDay), Days.CALENDAR);
    }

    private OptionalInt working(LocalDate first, LocalDate last) {
        return calendars
                .orderedStream()
                .findFirst()
                .map(each -> each.countWorkingDays(first, last))
                .orElseGet(OptionalInt::empty);
    }

    private static int calendarDays(LocalDate first, LocalDate last) {
        return (int) ChronoUnit.DAYS.between(first, last);
    }

    private static LocalDate lastDay(Due due) {
        return switch (due) {
            case Due.By(LocalDate day) -> day;
            case Due.Unset _ -> LocalDate.MAX;
        };
    }
}

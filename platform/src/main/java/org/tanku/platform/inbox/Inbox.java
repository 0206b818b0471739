package org.tanku.platform.inbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.tanku.platform.inbox.TimeLeft.Days;
import org.tanku.platform.party.Acting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// The tasks of a person from all rooms (待办).
@Service
public class Inbox {
    /// What is due within so many days stands apart from what is due later.
    private static final int SOON_DAYS = 7;

    private static final Comparator<Waiting> PRESSING_FIRST =
            Comparator.comparing(Waiting::group)
                    .thenComparing(each -> lastDay(each.task().due()))
                    .thenComparing(each -> each.task().since())
                    .thenComparing(each -> each.task().id());

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
        return working.isPresent()
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

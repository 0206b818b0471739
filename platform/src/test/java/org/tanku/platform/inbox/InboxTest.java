package org.tanku.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.tanku.platform.inbox.TimeLeft.Days;
import org.tanku.platform.inbox.Waiting.Group;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.PartyId;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

class InboxTest {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);

    private static final Acting READER =
            new Acting(PartyId.random(), PartyId.random(), "读者", Set.of());

    private final StaticListableBeanFactory house = new StaticListableBeanFactory();
    private final List<Task> tasks = new ArrayList<>();

    @Test
    void tasks_are_grouped_and_the_most_pressing_comes_first() {
        tasks.add(task("none", new Due.Unset()));
        tasks.add(task("later", new Due.By(TODAY.plusDays(8))));
        tasks.add(task("soon", new Due.By(TODAY.plusDays(7))));
        tasks.add(task("today", new Due.By(TODAY)));
        tasks.add(task("over", new Due.By(TODAY.minusDays(1))));

        assertThat(inbox(TODAY).list(READER))
                .extracting(each -> each.task().id(), Waiting::group)
                .containsExactly(
                        tuple("test.over:1", Group.OVERDUE),
                        tuple("test.today:1", Group.SOON),
                        tuple("test.soon:1", Group.SOON),
                        tuple("test.later:1", Group.LATER),
                        tuple("test.none:1", Group.NO_PERIOD));
    }

    @Test
    void without_a_calendar_of_holidays_days_of_the_calendar_are_counted_and_called_so() {
        assertThat(leftUntil(TODAY.plusDays(4))).isEqualTo(new TimeLeft.Left(4, Days.CALENDAR));
    }

    @Test
    void with_one_working_days_are_counted() {
        weekdaysAreWorkingDays();

        assertThat(leftUntil(TODAY)).isEqualTo(new TimeLeft.Left(0, Days.WORKING));
        assertThat(leftUntil(TODAY.plusDays(4))).isEqualTo(new TimeLeft.Left(2, Days.WORKING));
    }

    @Test
    void a_year_the_calendar_does_not_know_is_counted_in_days_of_the_calendar() {
        weekdaysAreWorkingDays();

        assertThat(leftUntil(LocalDate.of(2027, 1, 4)))
                .isEqualTo(new TimeLeft.Left(32, Days.CALENDAR));
    }

    @Test
    void a_last_day_at_the_weekend_is_not_called_today_on_friday() {
        weekdaysAreWorkingDays();
        tasks.add(task("weekend", new Due.By(TODAY.plusDays(3))));

        assertThat(inbox(TODAY.plusDays(1)).list(READER).getFirst().left())
                .isEqualTo(new TimeLeft.Left(2, Days.CALENDAR));
    }

    @Test
    void days_over_the_last_one_are_days_of_the_calendar() {
        weekdaysAreWorkingDays();

        assertThat(leftUntil(TODAY.minusDays(5))).isEqualTo(new TimeLeft.Overdue(5));
    }

    @Test
    void the_number_holds_for_a_minute_or_until_the_person_did_something() {
        Inbox inbox = inbox(TODAY);
        assertThat(inbox.count(READER)).hasValue(0);
        tasks.add(task("new", new Due.Unset()));
        assertThat(inbox.count(READER)).hasValue(0);

        inbox.countAnew(READER.person());

        assertThat(inbox.count(READER)).hasValue(1);
    }

    @Test
    void a_room_that_cannot_tell_leaves_the_number_empty_and_fails_the_list() {
        TaskSource broken =
                _ -> {
                    throw new IllegalStateException("cannot tell");
                };
        house.addBean("broken", broken);
        Inbox inbox = inbox(TODAY);

        assertThat(inbox.count(READER)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> inbox.list(READER));
    }

    @Test
    void a_task_leads_to_no_other_house() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Task("a.b:1", "t", List.of(), "//x", at(TODAY), unset()))
                .withMessageContaining("//x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Task("no key", "t", List.of(), "/x", at(TODAY), unset()))
                .withMessageContaining("no key");
    }

    private TimeLeft leftUntil(LocalDate lastDay) {
        tasks.clear();
        tasks.add(task("one", new Due.By(lastDay)));
        return new Inbox(
                        new Fixed(tasks).in(house),
                        house.getBeanProvider(DayCount.class),
                        clock(TODAY))
                .list(READER)
                .getFirst()
                .left();
    }

    private Inbox inbox(LocalDate today) {
        return new Inbox(
                new Fixed(tasks).in(house), house.getBeanProvider(DayCount.class), clock(today));
    }

    /// A source of the tasks of this test.
    private record Fixed(List<Task> tasks) implements TaskSource {
        @Override
        public List<Task> listTasks(Acting acting) {
            return tasks;
        }

        ObjectProvider<TaskSource> in(StaticListableBeanFactory house) {
            if (!house.containsBean("fixed")) {
                house.addBean("fixed", this);
            }
            return house.getBeanProvider(TaskSource.class);
        }
    }

    /// Monday to Friday, of 2026 alone.
    private void weekdaysAreWorkingDays() {
        DayCount weekdays =
                (first, last) ->
                        last.getYear() > 2026
                                ? OptionalInt.empty()
                                : OptionalInt.of(
                                        (int)
                                                first.plusDays(1)
                                                        .datesUntil(last.plusDays(1))
                                                        .filter(InboxTest::weekday)
                                                        .count());
        house.addBean("calendar", weekdays);
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Due unset() {
        return new Due.Unset();
    }

    private static Task task(String name, Due due) {
        return new Task("test." + name + ":1", "test.text", List.of(), "/", at(TODAY), due);
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(BEIJING).toInstant();
    }

    private static Clock clock(LocalDate today) {
        return Clock.fixed(at(today), BEIJING);
    }
}

package org.tanku.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.intake.IntakeStory.number;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.platform.House;
import org.tanku.platform.intake.IntakeList.Kind;
import org.tanku.platform.intake.IntakeOutcome.Done;
import org.tanku.platform.intake.IntakeOutcome.Refusal;
import org.tanku.platform.intake.IntakeOutcome.Refused;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.Role;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Of what two officers do at once, one is done.
@House
class IntakeRacingTest {
    @Autowired ApplicationContext house;

    @Test
    void a_list_is_decided_once() throws Exception {
        IntakeStory story = new IntakeStory(house);
        Acting third =
                story.books.cycle.colleague(
                        story.books.maker.organisation(), Role.REGISTRY_OFFICER);
        IntakeList list = story.handedIn(Kind.ALLOWANCES, story.allowance(number(), "7"));

        List<IntakeOutcome> outcomes =
                atOnce(
                        List.of(
                                () -> story.intake.book(list.id(), story.books.checker),
                                () -> story.intake.book(list.id(), third),
                                () -> story.intake.reject(list.id(), "与原件不符", third)));

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .containsOnly(new Refused(Refusal.LIST_ALREADY_DECIDED));
    }

    @Test
    void lists_of_one_registration_book_no_more_than_was_registered() throws Exception {
        IntakeStory story = new IntakeStory(house);
        String registration = number();
        List<IntakeList> lists =
                IntStream.range(0, 4)
                        .mapToObj(_ ->
                                story.handedIn(
                                        Kind.NATIONAL_RECORDS,
                                        story.record(number(), registration, 1_000, "400")))
                        .toList();

        List<IntakeOutcome> outcomes =
                atOnce(
                        lists.stream()
                                .<Callable<IntakeOutcome>>map(list ->
                                        () -> story.intake.book(list.id(), story.books.checker))
                                .toList());

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(2);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .containsOnly(new Refused(Refusal.LINES_NO_LONGER_HOLD));
    }

    private static List<IntakeOutcome> atOnce(List<Callable<IntakeOutcome>> deeds)
            throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(deeds).stream().map(Future::resultNow).toList();
        }
    }
}

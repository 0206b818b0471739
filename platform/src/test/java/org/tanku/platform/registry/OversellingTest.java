package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.platform.registry.RegistryStory.charity;
import static org.tanku.platform.registry.RegistryStory.key;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Pick;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.House;
import org.tanku.platform.registry.RegistryOutcome.Done;
import org.tanku.platform.registry.RegistryOutcome.Refusal;
import org.tanku.platform.registry.RegistryOutcome.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@House
class OversellingTest {
    private static final long UNITS = 1_000;

    @Autowired private ApplicationContext house;

    @Autowired private Registry registry;

    @ParameterizedTest
    @ValueSource(ints = {8, 64})
    void of_many_who_want_six_hundred_of_a_thousand_one_gets_them(int buyers) throws Exception {
        RegistryStory story = new RegistryStory(house);
        UnitBlock block = story.issued(UNITS);
        Pick pick = new Pick.OfBlock(block.inBooks(), 600);

        List<RegistryOutcome<?>> outcomes = atOnce(buyers, _ -> story.sold(pick));

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .extracting(RegistryStory::refusal)
                .containsOnly(Refusal.HOLDER_HAS_TOO_FEW_FREE_UNITS);
        assertThat(free(story.mill)).isEqualTo(600);
        assertThat(free(story.village)).isEqualTo(400);
    }

    @Test
    void sixty_four_sales_and_retirements_at_once_never_oversell_and_sum_up_exactly()
            throws Exception {
        RegistryStory story = new RegistryStory(house);
        UnitBlock block = story.issued(UNITS);

        List<RegistryOutcome<?>> outcomes =
                atOnce(
                        64,
                        i -> {
                            Pick pick = new Pick.OfBlock(block.inBooks(), 11 + i % 17);
                            return i % 2 == 0
                                    ? story.sold(pick)
                                    : registry.retire(
                                            story.village.id(), charity(pick), key(), story.holder);
                        });

        List<SerialRange> taken = new ArrayList<>();
        long moved = 0;
        long retired = 0;
        for (RegistryOutcome<?> outcome : outcomes) {
            if (outcome instanceof Done<?>(RegistryEvent.UnitsMoved sale)) {
                moved += sale.units();
                taken.addAll(sale.serials());
            } else if (outcome instanceof Done<?>(Retirement retirement)) {
                retired += retirement.units();
                taken.addAll(retirement.serials());
            }
        }
        assertThat(moved + retired).isBetween(UNITS - 27, UNITS);
        assertThat(free(story.mill)).isEqualTo(moved);
        assertThat(registry.totals(block.id()).retired()).isEqualTo(retired);
        assertThat(free(story.village)).isEqualTo(UNITS - moved - retired);
        assertDisjoint(taken);
        assertDisjoint(registry.listLots(block.id()).stream().map(Lot::serials).toList());
        assertThat(registry.totals(block.id()).conserved()).isTrue();
        assertThat(registry.audit()).isInstanceOf(Audit.Finding.Sound.class);
    }

    @Test
    void one_key_sent_sixty_four_times_at_once_retires_once() throws Exception {
        RegistryStory story = new RegistryStory(house);
        UnitBlock block = story.issued(UNITS);
        String key = key();
        Pick pick = new Pick.OfBlock(block.inBooks(), 10);

        List<RegistryOutcome<?>> outcomes =
                atOnce(
                        64,
                        _ -> registry.retire(story.village.id(), charity(pick), key, story.holder));

        assertThat(outcomes.stream().distinct()).hasSize(1);
        assertThat(registry.totals(block.id()).retired()).isEqualTo(10);
    }

    private interface Order {
        RegistryOutcome<?> give(int number);
    }

    private static List<RegistryOutcome<?>> atOnce(int count, Order order) throws Exception {
        CyclicBarrier start = new CyclicBarrier(count);
        List<Callable<RegistryOutcome<?>>> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            orders.add(() -> {
                start.await();
                return order.give(number);
            });
        }
        List<RegistryOutcome<?>> outcomes = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(count)) {
            for (Future<RegistryOutcome<?>> outcome : pool.invokeAll(orders)) {
                outcomes.add(outcome.get());
            }
        }
        return outcomes;
    }

    private long free(Account account) {
        return registry.listHoldings(account).stream()
                .mapToLong(holding -> holding.totals().free())
                .sum();
    }

    private static void assertDisjoint(List<SerialRange> ranges) {
        List<SerialRange> sorted = ranges.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(i - 1).overlaps(sorted.get(i))).isFalse();
        }
    }
}

package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tanku.platform.registry.RegistryStory.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.ledger.Actor;
import org.tanku.ledger.Cause;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Outcome;
import org.tanku.ledger.Pick;
import org.tanku.platform.House;
import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Two officers end a stop while the audit and the sequencer are at work.
@House
class ReleasingAStopTest {
    @Autowired private ApplicationContext house;
    @Autowired private Registry registry;
    @Autowired private StandingAudit audit;
    @Autowired private Bookkeeping bookkeeping;
    @Autowired private BatchPosting posting;
    @Autowired private TransactionOperations transaction;
    @Autowired private JdbcClient db;

    private RegistryStory story;
    private UnitBlock block;

    @BeforeEach
    void a_block_that_was_stopped_and_repaired() {
        story = new RegistryStory(house);
        block = story.issued(100);
        done(story.sold(new Pick.OfBlock(block.inBooks(), 30)));
        giveRestTo(story.mill);
        audit.goOn();
        giveRestTo(story.village);
        done(registry.proposeRelease(stops().getFirst().id(), "已从备份核对", story.maker));
    }

    /// Other tests go on with these books.
    @AfterEach
    void repaired_and_released() {
        for (UnitBlock.Stop stop : stops()) {
            giveRestTo(story.village);
            registry.proposeRelease(stop.id(), "测试收尾", story.maker);
            done(registry.release(stop.id(), story.checker));
        }
    }

    /// Somebody changes a lot after the audit for the release was clean, and the next audit finds
    /// it while the block is still stopped.
    @Test
    void a_difference_found_while_a_stop_is_released_stops_the_block_again() throws Exception {
        UnitBlock.StopId stop = stops().getFirst().id();
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(3);
                AutoCloseable _ = enough::countDown) {
            Future<?> holder =
                    held(pool, enough, "select 1 from registry.stop where id = '" + stop + "'");
            UnitBlock.Soundness before = registry.soundness();
            Future<RegistryOutcome<UnitBlock.Stop>> release =
                    pool.submit(() -> registry.release(stop, story.checker));
            while (registry.soundness().equals(before)) {
                Thread.sleep(10);
            }
            giveRestTo(story.mill);
            Future<?> round = pool.submit(audit::goOn);
            waitsOrEnds(round);
            enough.countDown();
            holder.get();
            done(release.get());
            round.get();
        }

        assertThat(stops()).hasSize(1);
        assertThat(stops().getFirst().id()).isNotEqualTo(stop);
    }

    @Test
    void a_stop_is_not_released_while_a_command_is_at_work() throws Exception {
        UnitBlock.StopId stop = stops().getFirst().id();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(2);
                AutoCloseable _ = enough::countDown) {
            pool.submit(() ->
                    transaction.execute(_ -> {
                        bookkeeping.lock();
                        held.countDown();
                        return await(enough);
                    }));
            held.await();
            Future<RegistryOutcome<UnitBlock.Stop>> release =
                    pool.submit(() -> registry.release(stop, story.checker));

            assertThatThrownBy(() -> release.get(2, TimeUnit.SECONDS))
                    .isInstanceOf(TimeoutException.class);
            assertThat(stops()).hasSize(1);
            enough.countDown();
            done(release.get());
        }
        assertThat(stops()).isEmpty();
    }

    /// Seal, mail and backup have their hour on the same scheduler.
    @Test
    void a_round_keeps_no_other_task_of_the_house_waiting() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(1)) {
            Future<?> tick;
            synchronized (audit) {
                tick = pool.submit(audit::everyFewMinutes);
                tick.get(5, TimeUnit.SECONDS);
            }
            assertThat(tick.isDone()).isTrue();
        }
        Instant before = registry.soundness().at();
        audit.everyNight();
        for (int i = 0; i < 100 && !registry.soundness().at().isAfter(before); i++) {
            Thread.sleep(50);
        }
        assertThat(registry.soundness().at()).as("it is made elsewhere").isAfter(before);
    }

    /// Nothing was booked meanwhile, so that the journal has the same end.
    @Test
    void what_was_read_of_a_block_before_its_repair_is_not_believed_after_it() {
        done(registry.release(stops().getFirst().id(), story.checker));
        GroupCommit group = new GroupCommit(posting, transaction);
        giveRestTo(story.mill);
        assertThat(outcome(group)).isEqualTo(Outcome.HOLDER_HAS_TOO_FEW_FREE_UNITS);
        audit.goOn();
        giveRestTo(story.village);
        UnitBlock.StopId stop = stops().getFirst().id();
        done(registry.proposeRelease(stop, "已从备份核对", story.maker));
        done(registry.release(stop, story.checker));

        assertThat(outcome(group)).isEqualTo(Outcome.WRITTEN);
    }

    private Outcome outcome(GroupCommit group) {
        Command sale =
                new Command.Move(
                        story.village.inBooks(),
                        story.mill.inBooks(),
                        new Cause("TRANSFER"),
                        new Pick.OfBlock(block.inBooks(), 10));
        Order order =
                new Order(
                        new CommandKey(RegistryStory.key()),
                        new Actor(story.holder.person().toString()),
                        sale,
                        Set.of(),
                        Order.NOTHING);
        return Bookkeeping.answered(group.post(order)).answer().outcome();
    }

    @Test
    void the_database_lets_nobody_release_what_he_proposed() {
        UnitBlock.StopId stop = stops().getFirst().id();

        assertThatThrownBy(() -> releasePast(stop, story.maker.person()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a stop is not released by who proposed it");
        assertThat(stops()).hasSize(1);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            releasePast(stop, story.checker.person());
            assertThat(stops()).as("the other officer").isEmpty();
        });
    }

    private void releasePast(UnitBlock.StopId stop, PartyId by) {
        db.sql(
                        """
                        insert into registry.stop_release (stop, released_by, released_at, entries)
                        values (:stop, :by, now(), 1)
                        """)
                .param("stop", stop.value())
                .param("by", by.value())
                .update();
    }

    private Future<?> held(ExecutorService pool, CountDownLatch enough, String row)
            throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        Future<?> holder =
                pool.submit(() ->
                        transaction.execute(_ -> {
                            db.sql(row + " for update").query(Integer.class).single();
                            held.countDown();
                            return await(enough);
                        }));
        held.await();
        return holder;
    }

    /// It may be kept waiting; then it goes on later.
    private static void waitsOrEnds(Future<?> round) throws Exception {
        try {
            round.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException itWaits) {
            assertThat(round.isDone()).isFalse();
        }
    }

    private List<UnitBlock.Stop> stops() {
        return registry.listStops().stream()
                .filter(stop -> stop.block().equals(block.inBooks()))
                .toList();
    }

    /// The village's rest of the block is 31 to 100; the owner of the database gives it away.
    private void giveRestTo(Account account) {
        PastTheBooks.of(house).give(block, 31, account);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

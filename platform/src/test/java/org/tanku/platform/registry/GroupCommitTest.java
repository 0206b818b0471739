package org.tanku.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.ledger.Actor;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Audit;
import org.tanku.ledger.Cause;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Outcome;
import org.tanku.ledger.Pick;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.House;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Commands that wait for each other and are committed together.
@House
class GroupCommitTest {
    private static final long UNITS = 1_000;

    @Autowired private ApplicationContext house;
    @Autowired private Registry registry;
    @Autowired private Bookkeeping bookkeeping;
    @Autowired private BatchPosting posting;
    @Autowired private TransactionOperations transaction;

    private RegistryStory story;
    private UnitBlock block;

    @BeforeEach
    void a_block_of_the_village() {
        story = new RegistryStory(house);
        block = story.issued(UNITS);
    }

    @Test
    void a_command_that_fails_takes_no_other_with_it() throws Exception {
        List<Callable<Answer>> commands = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            boolean isFailing = i == 11;
            commands.add(() -> post(sale(10), key(), isFailing));
        }
        List<Future<Answer>> answers = whileOthersHoldTheBooks(commands);
        for (int i = 0; i < answers.size(); i++) {
            Future<Answer> answer = answers.get(i);
            if (i == 11) {
                assertThatThrownBy(answer::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasRootCauseMessage("not to be written");
            } else {
                assertThat(answer.get()).isInstanceOf(Answer.Written.class);
            }
        }
        assertThat(free(story.mill)).isEqualTo(190);
        assertThat(registry.audit()).isInstanceOf(Audit.Finding.Sound.class);
    }

    /// The batch fails, and trying each of it by itself breaks the machine.
    @Test
    void when_something_breaks_nobody_of_the_batch_waits_for_ever() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch gathered = new CountDownLatch(1);
        GroupCommit group =
                new GroupCommit(
                        posting,
                        new TransactionOperations() {
                            private int times;

                            @Override
                            public <T> T execute(TransactionCallback<T> action) {
                                times++;
                                first.countDown();
                                await(gathered);
                                if (times <= 2) {
                                    throw new IllegalStateException("the batch fails");
                                }
                                throw new LinkageError("and this breaks");
                            }
                        });
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Future<Order.Fate>> fates = new ArrayList<>();
            fates.add(pool.submit(() -> group.post(order(sale(1), key()))));
            first.await();
            for (int i = 0; i < 5; i++) {
                fates.add(pool.submit(() -> group.post(order(sale(1), key()))));
            }
            Thread.sleep(300);
            gathered.countDown();
            for (Future<Order.Fate> each : fates) {
                assertThatThrownBy(() -> each.get(10, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void within_a_batch_each_sees_what_those_before_it_did() throws Exception {
        List<Callable<Answer>> commands = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            commands.add(() -> post(sale(100), key(), false));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Answer> each : whileOthersHoldTheBooks(commands)) {
            outcomes.add(each.get().outcome());
        }
        assertThat(outcomes).filteredOn(each -> each == Outcome.WRITTEN).hasSize(10);
        assertThat(outcomes)
                .filteredOn(each -> each != Outcome.WRITTEN)
                .containsOnly(Outcome.HOLDER_HAS_TOO_FEW_FREE_UNITS);
        assertThat(free(story.mill)).isEqualTo(UNITS);
    }

    @Test
    void one_key_within_a_batch_has_one_effect_and_one_answer() throws Exception {
        String key = key();
        List<Callable<Answer>> commands = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            commands.add(() -> post(sale(5), key, false));
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> each : whileOthersHoldTheBooks(commands)) {
            answers.add(each.get());
        }
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(free(story.mill)).isEqualTo(5);
    }

    /// By amount, by serials and back again, until the block is in pieces.
    @Test
    void moves_there_and_back_in_many_batches_keep_every_serial_in_one_lot() throws Exception {
        List<Callable<Answer>> commands = new ArrayList<>();
        Random random = new Random(20261129);
        for (int i = 0; i < 400; i++) {
            long units = random.nextLong(1, 40);
            long first = random.nextLong(1, UNITS - units);
            boolean isBack = random.nextBoolean();
            Pick pick =
                    random.nextInt(3) == 0
                            ? new Pick.OfSerials(
                                    new SerialRange(block.inBooks(), first, first + units - 1))
                            : new Pick.OfBlock(block.inBooks(), units);
            Command move =
                    new Command.Move(
                            (isBack ? story.mill : story.village).inBooks(),
                            (isBack ? story.village : story.mill).inBooks(),
                            new Cause("TRANSFER"),
                            pick);
            commands.add(() -> post(move, key(), false));
        }
        int written = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            for (Future<Answer> each : pool.invokeAll(commands)) {
                written += each.get() instanceof Answer.Written ? 1 : 0;
            }
        }
        assertThat(written).isGreaterThan(100);
        List<SerialRange> lots =
                registry.listLots(block.id()).stream().map(Lot::serials).sorted().toList();
        for (int i = 1; i < lots.size(); i++) {
            assertThat(lots.get(i - 1).last() + 1).isEqualTo(lots.get(i).first());
        }
        assertThat(lots.stream().mapToLong(SerialRange::units).sum()).isEqualTo(UNITS);
        assertThat(registry.audit()).isInstanceOf(Audit.Finding.Sound.class);
    }

    /// What a batch changed in memory is not believed once its commit has failed.
    @Test
    void a_commit_that_failed_leaves_nothing_behind() {
        Database database = new Database();
        GroupCommit group = new GroupCommit(posting, database);
        assertThat(written(group, sale(10), key())).isNotEmpty();
        String key = key();
        database.next = Fate.FAILS;
        assertThatThrownBy(() -> group.post(order(sale(20), key)))
                .isInstanceOf(TransactionSystemException.class);

        assertThat(free(story.mill)).isEqualTo(10);
        assertThat(written(group, sale(30), key())).containsExactly(11L, 40L);
        assertThat(written(group, sale(20), key)).containsExactly(41L, 60L);
        assertThat(free(story.mill)).isEqualTo(60);
        assertThat(registry.audit()).isInstanceOf(Audit.Finding.Sound.class);
    }

    /// The answer was lost, the entry was not: the key tells.
    @Test
    void a_commit_of_unknown_end_is_told_by_its_key() {
        Database database = new Database();
        GroupCommit group = new GroupCommit(posting, database);
        String key = key();
        database.next = Fate.SUCCEEDS_UNHEARD;
        assertThatThrownBy(() -> group.post(order(sale(20), key)))
                .isInstanceOf(TransactionSystemException.class);

        assertThat(written(group, sale(5), key())).containsExactly(21L, 25L);
        assertThat(written(group, sale(20), key)).containsExactly(1L, 20L);
        assertThat(free(story.mill)).isEqualTo(25);
    }

    /// Another process, or a command in its caller's transaction, moves the end of the journal.
    @Test
    void what_another_wrote_meanwhile_is_seen() {
        GroupCommit here = new GroupCommit(posting, transaction);
        GroupCommit there = new GroupCommit(posting, transaction);
        for (int i = 0; i < 5; i++) {
            long first = 1 + 20L * i;
            assertThat(written(here, sale(10), key())).containsExactly(first, first + 9);
            assertThat(written(there, sale(10), key())).containsExactly(first + 10, first + 19);
        }
        assertThat(registry.audit()).isInstanceOf(Audit.Finding.Sound.class);
    }

    /// A lot that somebody changed past the books is not written over.
    @Test
    void a_lot_changed_past_the_books_stops_the_command() {
        GroupCommit group = new GroupCommit(posting, transaction);
        PastTheBooks past = PastTheBooks.of(house);
        assertThat(written(group, sale(10), key())).isNotEmpty();
        past.give(block, 11, story.mill);
        try {
            assertThatThrownBy(() -> group.post(order(sale(10), key())))
                    .hasStackTraceContaining("a serial would be in two lots");
        } finally {
            past.give(block, 11, story.village);
        }
        assertThat(written(group, sale(10), key())).containsExactly(11L, 20L);
    }

    private enum Fate {
        SUCCEEDS,
        SUCCEEDS_UNHEARD,
        FAILS
    }

    /// A database whose next commit ends in a way that is told beforehand.
    private final class Database implements TransactionOperations {
        private Fate next = Fate.SUCCEEDS;

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            Fate fate = next;
            next = Fate.SUCCEEDS;
            T result =
                    transaction.execute(status -> {
                        if (fate == Fate.FAILS) {
                            status.setRollbackOnly();
                        }
                        return action.doInTransaction(status);
                    });
            if (fate != Fate.SUCCEEDS) {
                throw new TransactionSystemException("nobody knows how it ended");
            }
            return result;
        }
    }

    private Order order(Command command, String key) {
        Actor actor = new Actor(story.holder.person().toString());
        return new Order(new CommandKey(key), actor, command, Set.of(), Order.NOTHING);
    }

    /// First and last of the serials that were moved.
    private List<Long> written(GroupCommit group, Command command, String key) {
        Answer answer = Bookkeeping.answered(group.post(order(command, key))).answer();
        if (answer instanceof Answer.Written(var entry, _)) {
            return entry.serials().stream()
                    .flatMap(range -> Stream.of(range.first(), range.last()))
                    .toList();
        }
        return List.of();
    }

    /// The first is led alone and waits for the books; all others gather meanwhile.
    private List<Future<Answer>> whileOthersHoldTheBooks(List<Callable<Answer>> commands)
            throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(commands.size() + 1)) {
            pool.submit(() ->
                    transaction.execute(_ -> {
                        bookkeeping.lock();
                        held.countDown();
                        await(enough);
                        return held;
                    }));
            held.await();
            List<Future<Answer>> answers = commands.stream().map(pool::submit).toList();
            Thread.sleep(500);
            enough.countDown();
            for (Future<Answer> each : answers) {
                try {
                    each.get();
                } catch (ExecutionException toldByTheTest) {
                    assertThat(toldByTheTest).hasRootCauseMessage("not to be written");
                }
            }
            return answers;
        }
    }

    private Answer post(Command command, String key, boolean isFailing) {
        Order.Fate fate =
                bookkeeping.post(
                        new CommandKey(key),
                        story.holder,
                        command,
                        Set.of(),
                        _ -> {
                            if (isFailing) {
                                throw new IllegalStateException("not to be written");
                            }
                            return Order.Rows.NONE;
                        });
        return Bookkeeping.answered(fate).answer();
    }

    private Command sale(long units) {
        return new Command.Move(
                story.village.inBooks(),
                story.mill.inBooks(),
                new Cause("TRANSFER"),
                new Pick.OfBlock(block.inBooks(), units));
    }

    private long free(Account account) {
        return registry.listHoldings(account).stream()
                .mapToLong(holding -> holding.totals().free())
                .sum();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

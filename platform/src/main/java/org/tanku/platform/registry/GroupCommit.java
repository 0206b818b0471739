package org.tanku.platform.registry;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.ledger.Actor;
import org.tanku.ledger.Answer;
import org.tanku.ledger.Command;
import org.tanku.ledger.CommandKey;
import org.tanku.ledger.Entry;
import org.tanku.ledger.Ledger;
import org.tanku.ledger.Request;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// One sequencer for all commands (记账排队、成组提交): whoever comes while others are at work waits in a
/// queue; the first to get in takes all who wait, posts them one after the other, writes them
/// together and commits once. Each is answered only when it is on the disk.
@Component
class GroupCommit {
    /// More in one batch would keep the first of it waiting.
    private static final int MOST = 256;

    private final Ledger ledger = new Ledger(new Sm3());
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();
    private final PostgresBooks books;
    private final JournalLines journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    GroupCommit(
            PostgresBooks books,
            JournalLines journal,
            TransactionOperations transaction,
            Clock clock) {
        this.books = books;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// A command that waits for its answer.
    ///
    /// @param with what else is to be written with its entry
    private record Waiting(
            CommandKey key,
            Actor actor,
            Command command,
            Consumer<Entry> with,
            CompletableFuture<Bookkeeping.Posted> answer) {}

    /// Posts a command; returns when it is on the disk. The caller is in no transaction.
    Bookkeeping.Posted post(CommandKey key, Actor actor, Command command, Consumer<Entry> with) {
        Waiting mine = new Waiting(key, actor, command, with, new CompletableFuture<>());
        queue.add(mine);
        turn.lock();
        try {
            while (!mine.answer().isDone()) {
                lead(drained());
            }
        } finally {
            turn.unlock();
        }
        try {
            return mine.answer().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private List<Waiting> drained() {
        List<Waiting> batch = new ArrayList<>();
        while (batch.size() < MOST) {
            Waiting next = queue.poll();
            if (next == null) {
                break;
            }
            batch.add(next);
        }
        return batch;
    }

    /// A batch that fails is given up whole, and each of it is tried by itself: nobody suffers for
    /// another's fault. An outage is told to all.
    private void lead(List<Waiting> batch) {
        try {
            Map<Waiting, Bookkeeping.Posted> answers =
                    Objects.requireNonNull(transaction.execute(_ -> post(batch)));
            answers.forEach((each, posted) -> each.answer().complete(posted));
        } catch (TransactionException
                | DataAccessResourceFailureException
                | Registry.ClockBehind outage) {
            batch.forEach(each -> each.answer().completeExceptionally(outage));
        } catch (RuntimeException failed) {
            if (batch.size() == 1) {
                batch.getFirst().answer().completeExceptionally(failed);
            } else {
                batch.forEach(each -> lead(List.of(each)));
            }
        } catch (Error broken) {
            batch.forEach(each -> each.answer().completeExceptionally(broken));
            throw broken;
        }
    }

    private Map<Waiting, Bookkeeping.Posted> post(List<Waiting> batch) {
        JournalLines.End end = journal.lockEnd();
        EntryMoments moments = new EntryMoments(end.at(), clock);
        BatchBooks batched = new BatchBooks(books, end.head());
        batched.lookUp(batch.stream().map(Waiting::key).distinct().toList());
        Map<Waiting, Bookkeeping.Posted> answers = new LinkedHashMap<>();
        List<Runnable> also = new ArrayList<>();
        for (Waiting each : batch) {
            long last = batched.head().number();
            Answer answer =
                    ledger.post(
                            new Request(each.key(), moments.next(), each.actor(), each.command()),
                            batched);
            boolean fresh = answer instanceof Answer.Written(var entry, _) && entry.number() > last;
            if (fresh && answer instanceof Answer.Written(var entry, _)) {
                also.add(() -> each.with().accept(entry));
            }
            answers.put(each, new Bookkeeping.Posted(answer, fresh));
        }
        batched.flush();
        also.forEach(Runnable::run);
        return answers;
    }
}

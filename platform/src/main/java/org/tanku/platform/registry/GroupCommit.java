package org.tanku.platform.registry;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.tanku.ledger.Journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/// One sequencer for all commands (记账排队、成组提交): whoever comes while others are at work waits in a
/// queue; the first to get in takes all who wait, posts them one after the other, writes them
/// together and commits once. Each is answered only when it is on the disk.
///
/// What was read of the books is kept for the next batch as long as the journal has the same end;
/// after anything but a commit it is thrown away.
@Component
class GroupCommit {
    /// More in one batch would keep the first of it waiting.
    private static final int MOST = 256;

    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();
    private final BatchPosting posting;
    private final TransactionOperations transaction;

    /// Whoever has the turn uses it.
    private KnownLots known = nothing();

    GroupCommit(BatchPosting posting, TransactionOperations transaction) {
        this.posting = posting;
        this.transaction = transaction;
    }

    private static KnownLots nothing() {
        return new KnownLots(Journal.Head.EMPTY, Stops.Now.NONE);
    }

    /// An order that waits for its fate.
    private record Waiting(Order order, Thread thread, CompletableFuture<Order.Fate> fate) {
        boolean isOver() {
            return fate.isDone();
        }

        void tell(Order.Fate told) {
            fate.complete(told);
            LockSupport.unpark(thread);
        }

        void fail(Throwable fault) {
            fate.completeExceptionally(fault);
            LockSupport.unpark(thread);
        }
    }

    /// Posts a command; returns when it is on the disk. The caller is in no transaction.
    Order.Fate post(Order order) {
        Waiting mine = new Waiting(order, Thread.currentThread(), new CompletableFuture<>());
        queue.add(mine);
        boolean interrupted = false;
        while (!mine.isOver()) {
            if (turn.tryLock()) {
                try {
                    while (!mine.isOver()) {
                        lead(drained());
                    }
                } finally {
                    turn.unlock();
                    wakeNext();
                }
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        try {
            return mine.fate().join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /// Whoever came while the turn was taken found it taken before it was given back, so he is in
    /// the queue now.
    private void wakeNext() {
        Waiting next = queue.peek();
        if (next != null) {
            LockSupport.unpark(next.thread());
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

    /// Whatever breaks, nobody of the batch waits for ever.
    private void lead(List<Waiting> batch) {
        try {
            commit(batch);
        } catch (Error broken) {
            batch.forEach(each -> each.fail(broken));
            throw broken;
        }
    }

    /// A batch that fails is given up whole, and each of it is tried by itself: nobody suffers for
    /// another's fault. An outage is told to all.
    private void commit(List<Waiting> batch) {
        List<Order> orders = batch.stream().map(Waiting::order).toList();
        KnownLots before = known;
        known = nothing();
        try {
            BatchPosting.Posted posted =
                    Objects.requireNonNull(transaction.execute(_ -> posting.post(orders, before)));
            known = posted.known();
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).tell(posted.fates().get(i));
            }
        } catch (TransactionException | DataAccessResourceFailureException | ClockBehind outage) {
            batch.forEach(each -> each.fail(outage));
        } catch (RuntimeException failed) {
            if (batch.size() == 1) {
                batch.getFirst().fail(failed);
            } else {
                batch.forEach(each -> commit(List.of(each)));
            }
        }
    }
}

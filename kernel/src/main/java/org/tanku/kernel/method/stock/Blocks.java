package org.tanku.kernel.method.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;

/// Runs work block by block on a fixed number of threads (分块并行): each takes one run of neighbours,
/// so that nothing depends on who was faster.
public final class Blocks {
    private Blocks() {}

    public static void run(int blocks, int threads, IntConsumer work) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread, not " + threads);
        }
        List<FutureTask<Void>> others = new ArrayList<>();
        for (int thread = 1; thread < threads; thread++) {
            int from = edge(blocks, threads, thread);
            int to = edge(blocks, threads, thread + 1);
            FutureTask<Void> part =
                    new FutureTask<>(() -> {
                        runRange(from, to, work);
                        return null;
                    });
            others.add(part);
            Thread.ofPlatform().daemon().start(part);
        }
        runRange(0, edge(blocks, threads, 1), work);
        others.forEach(Blocks::join);
    }

    private static int edge(int blocks, int threads, int thread) {
        return (int) ((long) blocks * thread / threads);
    }

    private static void runRange(int from, int to, IntConsumer work) {
        for (int block = from; block < to; block++) {
            work.accept(block);
        }
    }

    private static void join(FutureTask<Void> part) {
        try {
            part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException wrong) {
                throw wrong;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while other blocks were computed", e);
        }
    }
}

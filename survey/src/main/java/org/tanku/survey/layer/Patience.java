package org.tanku.survey.layer;

import org.sqlite.ProgressHandler;

import java.time.Duration;

/// How long a database from outside may compute in all (查询时限). The time of whoever takes the rows
/// does not count.
final class Patience extends ProgressHandler {
    private final long most_ns;
    private long spent_ns;
    private long since_ns;

    Patience(Duration most) {
        this.most_ns = most.toNanos();
    }

    void begin() {
        since_ns = System.nanoTime();
    }

    void end() {
        spent_ns += System.nanoTime() - since_ns;
    }

    boolean isOver() {
        return spent_ns > most_ns;
    }

    /// Asked by the database between its steps: anything but 0 ends the statement.
    @Override
    protected int progress() {
        return spent_ns + (System.nanoTime() - since_ns) > most_ns ? 1 : 0;
    }
}

package org.tanku.platform.registry;

import java.time.Instant;

/// The clock of this machine was set back (时钟倒退): nothing is written before the last entry.
public final class ClockBehind extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Instant now;
    private final Instant last;

    ClockBehind(Instant now, Instant last) {
        super("the clock says " + now + ", the last entry of the journal is of " + last);
        this.now = now;
        this.last = last;
    }

    public Instant now() {
        return now;
    }

    public Instant last() {
        return last;
    }
}

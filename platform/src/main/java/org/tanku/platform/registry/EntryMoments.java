package org.tanku.platform.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When entries are written (记账时刻): never before the entry before. A clock that was set back by a
/// little stands still until it has caught up; one that was set back by more is not believed, and
/// nothing is written until somebody corrects it.
final class EntryMoments {
    /// What a time service corrects at once; an assumption.
    static final Duration A_LITTLE = Duration.ofSeconds(10);

    private final Clock clock;
    private Instant last;

    /// @param last when the last entry of the journal was written
    EntryMoments(Instant last, Clock clock) {
        this.last = last;
        this.clock = clock;
    }

    /// @throws ClockBehind when the clock was set back
    Instant next() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (now.isBefore(last.minus(A_LITTLE))) {
            throw new ClockBehind(now, last);
        }
        last = now.isAfter(last) ? now : last;
        return last;
    }
}

package org.tanku.platform.feed;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// The room's face (数据报送): our registry as tables of the trust.
@Service
public class TrustExports {
    /// Drawing goes through all books, and anybody may ask.
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final TrustDrawing drawing;
    private final Clock clock;
    private TrustExport last;

    TrustExports(TrustDrawing drawing, Clock clock) {
        this.drawing = drawing;
        this.clock = clock;
        this.last = TrustExport.NONE;
    }

    /// The tables as they were a minute ago at most; the export tells when.
    public synchronized TrustExport current() {
        Instant now = clock.instant();
        if (last.at().isAfter(now) || last.at().plus(FRESH).isBefore(now)) {
            last = drawing.draw();
        }
        return last;
    }
}

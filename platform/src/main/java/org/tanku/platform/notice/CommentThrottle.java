package org.tanku.platform.notice;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows down who floods notices (意见限速): five comments from one address, or of one person by
/// program, in ten minutes.
@Component
public class CommentThrottle {
    public static final Duration SPAN = Duration.ofMinutes(10);

    private static final int AT_MOST = 5;
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> made = new LinkedHashMap<>();

    CommentThrottle(Clock clock) {
        this.clock = clock;
    }

    /// Whether one more is allowed; it is counted when it is.
    public synchronized boolean admits(String from) {
        Instant now = clock.instant();
        Deque<Instant> before = made.computeIfAbsent(from, _ -> new ArrayDeque<>());
        while (!before.isEmpty() && before.peekFirst().plus(SPAN).isBefore(now)) {
            before.removeFirst();
        }
        if (before.size() >= AT_MOST) {
            return false;
        }
        before.addLast(now);
        if (made.size() > REMEMBERED) {
            made.remove(made.keySet().iterator().next());
        }
        return true;
    }
}

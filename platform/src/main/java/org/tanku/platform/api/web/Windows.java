package org.tanku.platform.api.web;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/// How many requests a token, or an address without one, may send in a minute (限流). All windows
/// begin with the minute of the clock, so that nothing but one count a caller is remembered.
@Component
class Windows {
    private static final int SECONDS = 60;
    private static final int REMEMBERED = 100_000;

    /// Whoever comes when as many callers are remembered shares one count.
    private static final String OTHERS = "others";

    /// @param reset_s seconds until the window ends
    record Left(int limit, int remaining, int reset_s, boolean allowed) {}

    private final Clock clock;
    private final int forTokens;
    private final int forAddresses;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    Windows(Clock clock, Environment environment) {
        this.clock = clock;
        this.forTokens = Integer.parseInt(environment.getProperty("tanku.api-limit", "600"));
        this.forAddresses =
                Integer.parseInt(environment.getProperty("tanku.api-open-limit", "300"));
    }

    Left takeForToken(String id) {
        return take("token " + id, forTokens);
    }

    Left takeForAddress(String address) {
        return take("address " + address, forAddresses);
    }

    private synchronized Left take(String caller, int limit) {
        long second = clock.instant().getEpochSecond();
        if (minute != second / SECONDS) {
            minute = second / SECONDS;
            counts.clear();
        }
        boolean full = counts.size() >= REMEMBERED && !counts.containsKey(caller);
        int count = counts.merge(full ? OTHERS : caller, 1, Integer::sum);
        return new Left(
                limit,
                Math.max(0, limit - count),
                SECONDS - (int) (second % SECONDS),
                count <= limit);
    }
}

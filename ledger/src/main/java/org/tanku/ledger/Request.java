package org.tanku.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// A command with who gives it, when, and under which key (请求).
public record Request(CommandKey key, Instant at, Actor by, Command command) {
    /// The year of a certificate is the year in China.
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    public Request {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// What must be the same when a key comes back: the person and the command, not the moment.
    String content() {
        return by + "\n" + EntryText.command(command) + "\n";
    }

    int year() {
        return at.atOffset(CHINA).getYear();
    }
}

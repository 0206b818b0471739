package org.tanku.platform.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The days on which the story plays (演示日程): long enough before today for both notices.
final class StoryDays {
    /// Two notices of five working days, with the longest holidays between them.
    static final int BEFORE = 60;

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private StoryDays() {}

    static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(CHINA).toInstant();
    }

    static Instant morningAfter(LocalDate day) {
        return morningOf(day.plusDays(1));
    }
}

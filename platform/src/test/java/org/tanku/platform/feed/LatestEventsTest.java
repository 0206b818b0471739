package org.tanku.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tanku.ledger.BlockNumber;
import org.tanku.ledger.Place;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.registry.AccountId;
import org.tanku.platform.registry.BlockId;
import org.tanku.platform.registry.Programme;
import org.tanku.platform.registry.SerialEvent;
import org.tanku.platform.registry.UnitBlock;
import org.tanku.platform.verification.StatementId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

class LatestEventsTest {
    private static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");
    private static final BlockNumber NUMBER = BlockNumber.parse("SMCER-000001");

    @Test
    void it_tells_what_going_through_all_events_tells() {
        SplittableRandom random = new SplittableRandom(1);
        List<SerialEvent> events = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            events.add(event(range(random), ISSUED.plusSeconds(i)));
        }
        LatestEvents latest = new LatestEvents(block(), events);
        for (int i = 0; i < 1_000; i++) {
            SerialRange asked = range(random);
            Instant expected =
                    events.stream()
                            .filter(each -> each.serials().overlaps(asked))
                            .map(SerialEvent::at)
                            .reduce(ISSUED, (a, b) -> a.isAfter(b) ? a : b);
            assertThat(latest.of(asked)).as(asked.toString()).isEqualTo(expected);
        }
        assertThat(new LatestEvents(block(), List.of()).of(range(random))).isEqualTo(ISSUED);
    }

    private static SerialRange range(SplittableRandom random) {
        long first = random.nextLong(1, 1_001);
        return new SerialRange(NUMBER, first, random.nextLong(first, 1_001));
    }

    private static SerialEvent event(SerialRange serials, Instant at) {
        return new SerialEvent(
                1, at, SerialEvent.Kind.MOVED, serials, Place.UNISSUED, Place.UNISSUED);
    }

    private static UnitBlock block() {
        return new UnitBlock(
                new BlockId(UUID.randomUUID()),
                "SMCER-000001",
                Programme.SMCER,
                new UnitBlock.Grounds.Stated(new StatementId(UUID.randomUUID())),
                1,
                1_000,
                new AccountId(UUID.randomUUID()),
                ISSUED,
                1);
    }
}

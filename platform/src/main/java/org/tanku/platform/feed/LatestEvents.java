package org.tanku.platform.feed;

import org.tanku.ledger.SerialRange;
import org.tanku.platform.registry.SerialEvent;
import org.tanku.platform.registry.UnitBlock;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/// When something last happened to the serials of a block (最近一次流转): by the first number of each run
/// of serials to which the same happened last.
final class LatestEvents {
    private final TreeMap<Long, Instant> since = new TreeMap<>();

    /// @param events of the block, the earliest first
    LatestEvents(UnitBlock block, List<SerialEvent> events) {
        since.put(block.first(), block.issuedAt());
        events.forEach(each -> add(each.serials(), each.at()));
    }

    private void add(SerialRange serials, Instant at) {
        long next = serials.last() + 1;
        Instant after = since.floorEntry(next).getValue();
        since.subMap(serials.first(), next).clear();
        since.put(serials.first(), at);
        since.put(next, after);
    }

    /// The latest of what last happened to any of them.
    Instant of(SerialRange serials) {
        Instant first = since.floorEntry(serials.first()).getValue();
        return since.subMap(serials.first(), false, serials.last(), true).values().stream()
                .reduce(first, (a, b) -> a.isAfter(b) ? a : b);
    }
}

package org.tanku.ledger;

import java.util.ArrayList;
import java.util.List;

/// Lists of ranges told in the fewest words.
final class SerialRanges {
    private SerialRanges() {}

    static List<SerialRange> joined(List<SerialRange> ranges) {
        List<SerialRange> joined = new ArrayList<>();
        for (SerialRange range : ranges.stream().sorted().toList()) {
            if (!joined.isEmpty() && touch(joined.getLast(), range)) {
                joined.add(joined.removeLast().joinedTo(range));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean touch(SerialRange low, SerialRange high) {
        return low.block().equals(high.block()) && low.last() + 1 == high.first();
    }
}

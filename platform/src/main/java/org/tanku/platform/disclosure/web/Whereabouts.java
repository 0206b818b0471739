package org.tanku.platform.disclosure.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tanku.ledger.Lot;
import org.tanku.ledger.Place;
import org.tanku.ledger.SerialRange;
import org.tanku.platform.registry.SerialEvent;

/// Where the units of a block are now (现在在哪里), found by going through all that happened to them, as any reader
/// of the exit package can.
final class Whereabouts {
    private final List<Lot> lots = new ArrayList<>();

    private Whereabouts() {}

    /// @param events of one block, from its issue on
    static List<Lot> after(List<SerialEvent> events) {
        Whereabouts now = new Whereabouts();
        events.forEach(each -> now.put(each.serials(), each.to()));
        return now.joined();
    }

    private void put(SerialRange serials, Place place) {
        List<Lot> touched =
                lots.stream().filter(each -> each.serials().overlaps(serials)).toList();
        lots.removeAll(touched);
        for (Lot each : touched) {
            if (each.serials().first() < serials.first()) {
                lots.add(cut(each, each.serials().first(), serials.first() - 1));
            }
            if (each.serials().last() > serials.last()) {
                lots.add(cut(each, serials.last() + 1, each.serials().last()));
            }
        }
        lots.add(new Lot(serials, place));
    }

    private static Lot cut(Lot lot, long first, long last) {
        return new Lot(new SerialRange(lot.serials().block(), first, last), lot.place());
    }

    /// In the order of serials, neighbours in one place as one.
    private List<Lot> joined() {
        lots.sort(Comparator.comparingLong(each -> each.serials().first()));
        List<Lot> joined = new ArrayList<>();
        for (Lot each : lots) {
            if (!joined.isEmpty()
                    && joined.getLast().place().equals(each.place())
                    && joined.getLast().serials().last() + 1 == each.serials().first()) {
                Lot before = joined.removeLast();
                joined.add(cut(each, before.serials().first(), each.serials().last()));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }
}

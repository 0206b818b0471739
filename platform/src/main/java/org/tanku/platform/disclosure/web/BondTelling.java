package org.tanku.platform.disclosure.web;

import org.tanku.ledger.HoldReference;
import org.tanku.ledger.Place;
import org.tanku.ledger.Standing;
import org.tanku.platform.registry.SerialEvent;
import org.tanku.platform.registry.SerialRecord;

import java.util.Optional;

/// Names what binds units, for message keys (冻结与质押的说法): the kind alone, nobody's name.
final class BondTelling {
    private BondTelling() {}

    static String state(HoldReference.Kind kind) {
        return switch (kind) {
            case FREEZE -> "FROZEN";
            case PLEDGE -> "PLEDGED";
            case OTHER -> "HELD";
        };
    }

    /// Of a held unit, by what ranks first.
    static String state(SerialRecord record) {
        return record.bonds().isEmpty() ? record.state().name() : state(record.bonds().getFirst());
    }

    static String event(SerialEvent event) {
        return switch (event.kind()) {
            case HELD -> hold(event.to()).map(BondTelling::held).orElse("HELD");
            case RELEASED -> hold(event.from()).map(BondTelling::released).orElse("RELEASED");
            case ISSUED, MOVED, RETIRED, CANCELLED -> event.kind().name();
        };
    }

    private static Optional<HoldReference> hold(Place place) {
        return place.standing() instanceof Standing.Held(var hold)
                ? Optional.of(hold)
                : Optional.empty();
    }

    private static String held(HoldReference hold) {
        boolean waits = hold.ranks().size() > 1;
        return switch (hold.lastKind()) {
            case FREEZE -> waits ? "FROZEN_BEHIND" : "FROZEN";
            case PLEDGE -> "PLEDGED";
            case OTHER -> "HELD";
        };
    }

    private static String released(HoldReference hold) {
        if (hold.ranks().size() > 1) {
            return "RELEASED_ONE";
        }
        return switch (hold.firstKind()) {
            case FREEZE -> "UNFROZEN";
            case PLEDGE -> "UNPLEDGED";
            case OTHER -> "RELEASED";
        };
    }
}

package org.tanku.platform.disclosure.web;

import org.tanku.ledger.Lot;
import org.tanku.ledger.Standing;

/// Neighbouring serials that stand alike in one account (分割段), as a page shows them.
record LotLine(
        String firstSerial,
        String lastSerial,
        long units,
        String state,
        String account,
        String certificate) {

    /// As the messages name it.
    static String state(Lot lot) {
        return switch (lot.place().standing()) {
            case Standing.Free _ -> "FREE";
            case Standing.Held(var hold) -> BondTelling.state(hold.firstKind());
            case Standing.Retired _ -> "RETIRED";
            case Standing.Cancelled _ -> "CANCELLED";
            case Standing.Unissued _ -> throw new IllegalStateException("in no lot: " + lot);
        };
    }
}

package org.tanku.platform.disclosure.web;

import org.tanku.ledger.HoldReference;
import org.tanku.platform.registry.SerialRecord;

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
}

package org.tanku.platform.registry;

import org.tanku.ledger.Standing;

/// How a unit stands (单位状态).
public enum SerialState {
    FREE,
    HELD,
    RETIRED,
    CANCELLED;

    static SerialState of(Standing standing) {
        return switch (standing) {
            case Standing.Free _ -> FREE;
            case Standing.Held _ -> HELD;
            case Standing.Retired _ -> RETIRED;
            case Standing.Cancelled _ -> CANCELLED;
            case Standing.Unissued _ -> throw new IllegalArgumentException("not a unit yet");
        };
    }
}

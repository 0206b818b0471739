package org.tanku.platform.disclosure;

import org.tanku.platform.intake.IntakeLine;
import org.tanku.platform.intake.IntakeList;
import org.tanku.platform.registry.UnitBlock;

/// The walk back from a unit (追溯): to the trees where it was measured here, else to the list by
/// which it came.
public sealed interface Walk {
    /// What was measured on this platform; the rest is in it.
    record Here(Origin origin) implements Walk {
        @Override
        public UnitBlock block() {
            return origin.block();
        }
    }

    /// What another office allocated or registered (外来单位): nothing here explains how it was
    /// measured.
    record Elsewhere(UnitBlock block, IntakeList list, IntakeLine line) implements Walk {}

    UnitBlock block();
}

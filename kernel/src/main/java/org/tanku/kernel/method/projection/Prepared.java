package org.tanku.kernel.method.projection;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// A stand with all that its projection asks for (待预估小班): nothing is left to fail.
///
/// @param measured what the survey measured of what grows; empty when the curve is followed
record Prepared<Q extends Quantity>(
        Stand stand,
        Explained<Hectares> area,
        Explained<Years> age,
        List<Explained<Q>> measured,
        List<Scenario.Event> events,
        Route<Q> route) {
    Prepared {
        measured = List.copyOf(measured);
        events = List.copyOf(events);
    }
}

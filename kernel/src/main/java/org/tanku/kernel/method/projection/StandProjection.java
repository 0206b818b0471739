package org.tanku.kernel.method.projection;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// One stand through all years to come (小班预估).
///
/// @param start what its trees hold at the survey
public record StandProjection(StandCode stand, Explained<TonnesCO2e> start, List<StandYear> years) {
    public StandProjection {
        years = List.copyOf(years);
    }
}

package org.tanku.kernel.method.crediting;

import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.Baseline;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.parameter.ParameterSet;

import java.util.List;

/// The stand tables of one period with what they are measured by (监测期小班资料).
///
/// @param parameters an edition of `tree-biomass`
public record Surveys(
        List<Stand> start,
        List<Stand> end,
        Baseline baseline,
        ParameterSet parameters,
        StandIns standIns) {
    public Surveys {
        start = List.copyOf(start);
        end = List.copyOf(end);
    }
}

package org.tanku.kernel.method.projection;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;

import java.util.List;

/// One stand at the end of one year to come (小班预估年).
///
/// @param year counted from the survey
/// @param stock what the trees hold, after what was cut or burnt
/// @param change stock less that of the year before
/// @param counted the change that may count: capped at the long-term mean where the stand is
///   clear-felled, else the change itself
/// @param fire what a fire gave off beside carbon dioxide; empty when none burnt
public record StandYear(
        int year,
        Years age,
        Explained<TonnesCO2e> stock,
        Explained<TonnesCO2e> change,
        Explained<TonnesCO2e> counted,
        List<Explained<TonnesCO2e>> fire) {
    public StandYear {
        fire = List.copyOf(fire);
    }
}

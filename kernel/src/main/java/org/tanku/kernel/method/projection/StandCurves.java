package org.tanku.kernel.method.projection;

import org.tanku.kernel.forest.Stand;

import java.util.Map;
import java.util.Optional;

/// The growth curves of a projection by dominant species (预估用生长曲线).
///
/// @param linearOtherwise whether a species without a curve may grow in a line, as the IPCC
///   guidelines do; the user decides
public record StandCurves(Map<String, StandCurve> bySpecies, boolean linearOtherwise) {
    public StandCurves {
        bySpecies = Map.copyOf(bySpecies);
    }

    public static StandCurves of(String species, StandCurve curve) {
        return new StandCurves(Map.of(species, curve), false);
    }

    Optional<StandCurve> find(Stand stand) {
        Optional<StandCurve> own = Optional.ofNullable(bySpecies.get(stand.dominantSpecies()));
        return linearOtherwise ? own.or(() -> Optional.of(new StandCurve.Linear())) : own;
    }
}

package org.tanku.kernel.method.judicial;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The carbon lost in one case (碳汇损失量), by species and layer and as a whole, with its steps.
///
/// @param counted the layers of the forest that the sheet counts; the others are not zero but
///   unknown
public record CarbonLoss(
        LossStrategy strategy,
        List<OfSpecies> parts,
        Explained<TonnesCO2e> total,
        Set<ForestLayer> counted) {
    public CarbonLoss {
        parts = List.copyOf(parts);
        counted = Set.copyOf(counted);
    }

    /// What was lost of one species, of one layer, or of growth to come (分树种损失量).
    public record OfSpecies(String name, Explained<TonnesCO2e> loss) {}

    /// The layers of which the sheet says nothing.
    public Set<ForestLayer> notCounted() {
        EnumSet<ForestLayer> others = EnumSet.allOf(ForestLayer.class);
        others.removeAll(counted);
        return others;
    }
}

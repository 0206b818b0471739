package org.tanku.kernel.method.stock;

import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.trace.Explained;

import java.util.Comparator;
import java.util.List;

/// Vegetation carbon of stands in tonnes of carbon (森林植被碳储量), in the order of their codes.
public record VegetationStocks(List<OfStand> stands, Explained<TonnesCarbon> total) {
    public VegetationStocks {
        stands = List.copyOf(stands);
    }

    /// What the trees of one stand hold.
    public record OfStand(StandCode stand, Explained<TonnesCarbon> stock) {}

    static VegetationStocks of(List<OfStand> stands) {
        List<OfStand> sorted =
                stands.stream().sorted(Comparator.comparing(OfStand::stand)).toList();
        return new VegetationStocks(
                sorted,
                VegetationEquations.ALL_STANDS.of(sorted.stream().map(OfStand::stock).toList()));
    }
}

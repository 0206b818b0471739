package org.tanku.kernel.method.province;

import org.tanku.kernel.forest.AgeGroup;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.kernel.method.stock.ProvincialCase;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Explained;

import java.util.List;
import java.util.Map;

/// Every stand of a province with the route by which its vegetation is counted (全省植被案例).
///
/// @param trees by volume
/// @param byArea bamboo, shrubland and economic forest, by area
/// @param uncounted land on which the inventory counts no vegetation
/// @param ageGroups of the tree stands
public record ProvinceCase(
        ProvincialCase trees,
        List<ByArea> byArea,
        List<Stand> uncounted,
        Map<StandCode, Reading<AgeGroup>> ageGroups) {
    public ProvinceCase {
        byArea = List.copyOf(byArea);
        uncounted = List.copyOf(uncounted);
        ageGroups = Map.copyOf(ageGroups);
    }

    /// A stand that is counted by its area, with the biomass of its kind.
    public record ByArea(
            Stand stand,
            Vegetation vegetation,
            Explained<TonnesBiomassPerHectare> biomass,
            Explained<Ratio> fraction) {}
}

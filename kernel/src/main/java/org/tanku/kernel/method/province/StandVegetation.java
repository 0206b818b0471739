package org.tanku.kernel.method.province;

import org.tanku.kernel.forest.AgeGroup;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.trace.Explained;

/// What the vegetation of one stand holds, and what it is counted under (小班植被碳储量).
///
/// @param type the row by which it was counted: a species, a group of species, 竹林, 灌木林, 经济林
public record StandVegetation(
        Stand stand,
        Vegetation vegetation,
        String type,
        Reading<AgeGroup> ageGroup,
        Explained<TonnesCarbon> stock) {}

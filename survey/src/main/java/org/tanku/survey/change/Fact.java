package org.tanku.survey.change;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;

import java.util.Arrays;
import java.util.List;

/// What a survey says of a stand that need not change from one edition to the next (小班因子). Age,
/// canopy and stock grow; only an age that went back is told.
public enum Fact {
    REGISTERED_AREA,
    LAND_CATEGORY,
    FOREST_CATEGORY,
    ORIGIN,
    DOMINANT_SPECIES,
    /// Younger than before: felled and planted anew, or one of the two is wrong.
    YOUNGER;

    /// Which of them are others than before.
    static List<Fact> changed(Stand before, Stand after) {
        return Arrays.stream(values()).filter(each -> each.isChanged(before, after)).toList();
    }

    private boolean isChanged(Stand before, Stand after) {
        return switch (this) {
            case REGISTERED_AREA -> !before.area().equals(after.area());
            case LAND_CATEGORY -> before.landCategory() != after.landCategory();
            case FOREST_CATEGORY -> before.forestCategory() != after.forestCategory();
            case ORIGIN -> before.origin() != after.origin();
            case DOMINANT_SPECIES -> !before.dominantSpecies().equals(after.dominantSpecies());
            case YOUNGER ->
                    before.age() instanceof Reading.Measured(var old)
                            && after.age() instanceof Reading.Measured(var young)
                            && young.value() < old.value();
        };
    }
}

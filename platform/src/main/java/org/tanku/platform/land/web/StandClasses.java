package org.tanku.platform.land.web;

import org.springframework.stereotype.Component;
import org.tanku.kernel.forest.AgeGroup;
import org.tanku.kernel.forest.CanopyDensity;
import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.method.AgeGroups;
import org.tanku.kernel.method.StandIns;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Years;

import java.util.Optional;

/// The class of a stand in each colouring of a map (图例分类). Age groups follow the kernel's table; a
/// species that is not in it has no age group, and is shown by its age instead. Classes of age and
/// canopy are equal steps for the eye and decide nothing.
@Component
class StandClasses {
    static final String NOT_MEASURED = "NOT_MEASURED";

    /// Before the first year of a class that stands in for an age group.
    static final String WITHOUT_LIMITS = "AGE-";

    static final int AGE_STEP = 10;
    static final int OLDEST = 60;
    static final int AGE_STEP_WITHOUT_LIMITS = 20;
    static final int CANOPY_STEPS = 5;

    private static final String LIMITS = "age-group-limits@2026-1";

    private final AgeGroups groups = new AgeGroups(ParameterSet.load(LIMITS), StandIns.none());

    /// Where the limits of age groups stand, to be told in the legend.
    static String limits() {
        return LIMITS;
    }

    String classOf(Stand stand, Colouring by) {
        return switch (by) {
            case SPECIES -> stand.dominantSpecies();
            case AGE_GROUP ->
                    findGroup(stand)
                            .map(AgeGroup::name)
                            .orElseGet(() -> age(stand, WITHOUT_LIMITS, AGE_STEP_WITHOUT_LIMITS));
            case AGE -> age(stand, "", AGE_STEP);
            case CANOPY -> canopy(stand);
            case CATEGORY -> stand.forestCategory().name();
        };
    }

    Optional<AgeGroup> findGroup(Stand stand) {
        return groups.find(stand);
    }

    private static String age(Stand stand, String before, int step) {
        return switch (stand.age()) {
            case Reading.Measured<Years>(var age) ->
                    before + Math.min(OLDEST, (int) Math.floor(age.value() / step) * step);
            case Reading.NotMeasured<Years> _ -> NOT_MEASURED;
        };
    }

    private static String canopy(Stand stand) {
        return switch (stand.canopy()) {
            case Reading.Measured<CanopyDensity>(var canopy) ->
                    Integer.toString(
                            Math.min(CANOPY_STEPS - 1, (int) (canopy.value() * CANOPY_STEPS)));
            case Reading.NotMeasured<CanopyDensity> _ -> NOT_MEASURED;
        };
    }
}

package org.tanku.platform.sampling;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Years;

/// By what the stands of a project are put into strata (碳层划分依据). The species always counts, as each
/// has parameters of its own.
public enum Grouping {
    SPECIES,
    SPECIES_AND_ORIGIN,
    SPECIES_AND_PLANTING_YEAR;

    /// The name of the stratum of a stand; tables of plots name it so.
    String stratumOf(Stand stand) {
        return switch (this) {
            case SPECIES -> stand.dominantSpecies();
            case SPECIES_AND_ORIGIN -> stand.dominantSpecies() + " " + stand.origin().chinese();
            case SPECIES_AND_PLANTING_YEAR ->
                    switch (stand.age()) {
                        case Reading.Measured<Years>(var age) ->
                                "%s %d"
                                        .formatted(
                                                stand.dominantSpecies(),
                                                stand.surveyedOn().getYear()
                                                        - (int) Math.round(age.value()));
                        case Reading.NotMeasured<Years> _ -> stand.dominantSpecies() + " 年龄不详";
                    };
        };
    }
}

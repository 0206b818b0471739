package org.tanku.survey;

import java.util.Arrays;
import java.util.Optional;

/// What a stand table must tell of each stand (因子), in the order of the template's columns.
enum StandField {
    COUNTY("county"),
    TOWNSHIP("township"),
    VILLAGE("village"),
    COMPARTMENT("compartment"),
    NUMBER("number"),
    AREA("area"),
    LAND_CATEGORY("landCategory"),
    FOREST_CATEGORY("forestCategory"),
    ORIGIN("origin"),
    DOMINANT_SPECIES("dominantSpecies"),
    AGE("age"),
    CANOPY("canopy"),
    STOCK("stockPerHectare");

    private final String key;

    StandField(String key) {
        this.key = key;
    }

    /// Its name in the mapping files: the component of the kernel's stand that it becomes.
    String key() {
        return key;
    }

    /// The other fields hold words and codes.
    boolean holdsNumbers() {
        return switch (this) {
            case AREA, AGE, CANOPY, STOCK -> true;
            default -> false;
        };
    }

    static Optional<StandField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}

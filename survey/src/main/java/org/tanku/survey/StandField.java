package org.tanku.survey;

import org.tanku.kernel.quantity.Unit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a stand table must tell of each stand (因子), in the order of the template's columns.
public enum StandField {
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
    public String key() {
        return key;
    }

    /// The other fields hold words and codes.
    boolean holdsNumbers() {
        return !units().isEmpty();
    }

    /// The units its numbers may be written in; none where it holds words and codes.
    List<Unit> units() {
        return switch (this) {
            case AREA -> List.of(Unit.MU, Unit.HECTARE);
            case AGE -> List.of(Unit.YEAR);
            case CANOPY -> List.of(Unit.RATIO);
            case STOCK -> List.of(Unit.CUBIC_METRE_PER_HECTARE);
            case COUNTY,
                    TOWNSHIP,
                    VILLAGE,
                    COMPARTMENT,
                    NUMBER,
                    LAND_CATEGORY,
                    FOREST_CATEGORY,
                    ORIGIN,
                    DOMINANT_SPECIES ->
                    List.of();
        };
    }

    static Optional<StandField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}

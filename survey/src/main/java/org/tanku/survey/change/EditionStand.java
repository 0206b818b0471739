package org.tanku.survey.change;

import org.locationtech.jts.geom.Geometry;
import org.tanku.kernel.forest.Stand;
import org.tanku.survey.layer.StandOnGround;

/// A stand of an edition with its ground, where the edition has any (版本小班).
public record EditionStand(Stand stand, Ground ground) {

    /// Where a stand lies (小班图形).
    public sealed interface Ground {
        /// @param degrees a valid polygon or several, longitude first
        record Drawn(Geometry degrees) implements Ground {}

        /// The edition is a table, or has no figure for this stand.
        record NotDrawn() implements Ground {}
    }

    public static EditionStand drawn(Stand stand, Geometry degrees) {
        return new EditionStand(stand, new Ground.Drawn(degrees));
    }

    public static EditionStand notDrawn(Stand stand) {
        return new EditionStand(stand, new Ground.NotDrawn());
    }

    /// As a layer of a map file gives it.
    public static EditionStand of(StandOnGround placed) {
        return drawn(placed.stand(), placed.degrees());
    }

    boolean isDrawn() {
        return switch (ground) {
            case Ground.Drawn _ -> true;
            case Ground.NotDrawn _ -> false;
        };
    }
}

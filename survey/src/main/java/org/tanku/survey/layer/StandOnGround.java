package org.tanku.survey.layer;

import org.locationtech.jts.geom.Geometry;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.SquareMetres;

/// A stand with the ground it covers (落图小班).
///
/// @param feature its place in the layer, from 1 on
/// @param degrees its ground, longitude first
/// @param measured the area of that ground on the ellipsoid, beside the registered area of the
///   stand
public record StandOnGround(int feature, Stand stand, Geometry degrees, SquareMetres measured) {
    /// A registered area farther from its ground than this share is worth a warning.
    public static final double WARNED_ABOVE = 0.05;

    /// How much larger the ground is than its registered area, as a share of that area.
    public double difference() {
        double registered_m2 = stand.area().value() / Mu.PER_HECTARE * SquareMetres.PER_HECTARE;
        return measured.value() / registered_m2 - 1;
    }

    public boolean isFarFromRegistered() {
        return Math.abs(difference()) > WARNED_ABOVE;
    }
}

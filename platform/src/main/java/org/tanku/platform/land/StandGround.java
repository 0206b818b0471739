package org.tanku.platform.land;

import org.locationtech.jts.geom.Geometry;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.quantity.SquareMetres;

/// A stand of an edition with the ground it covers (小班图形).
///
/// @param degrees polygons, longitude first
/// @param measured the area of the ground on the ellipsoid
public record StandGround(Stand stand, Geometry degrees, SquareMetres measured) {}

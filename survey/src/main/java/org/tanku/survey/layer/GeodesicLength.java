package org.tanku.survey.layer;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.tanku.kernel.quantity.Metres;
import org.tanku.survey.layer.CoordinateSystem.Datum;

/// The length of a line on the ellipsoid (椭球长度), by geodesics from corner to corner.
public final class GeodesicLength {
    private final Geodesic ellipsoid;

    private GeodesicLength(Geodesic ellipsoid) {
        this.ellipsoid = ellipsoid;
    }

    public static GeodesicLength on(Datum datum) {
        return new GeodesicLength(new Geodesic(Datum.EQUATOR_M, 1 / datum.inverseFlattening()));
    }

    /// @param degrees longitude first
    public Metres of(LineString degrees) {
        double length_m = 0;
        for (int at = 1; at < degrees.getNumPoints(); at++) {
            Coordinate from = degrees.getCoordinateN(at - 1);
            Coordinate to = degrees.getCoordinateN(at);
            length_m += ellipsoid.Inverse(from.y, from.x, to.y, to.x, GeodesicMask.DISTANCE).s12;
        }
        return new Metres(length_m);
    }
}

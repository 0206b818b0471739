package org.tanku.survey.layer;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.layer.CoordinateSystem.Datum;

/// The area of ground on the ellipsoid (椭球面积), by geodesics from corner to corner: the same
/// wherever the ground lies, unlike an area in the metres of a projection.
public final class GeodesicArea {
    private final Geodesic ellipsoid;

    private GeodesicArea(Geodesic ellipsoid) {
        this.ellipsoid = ellipsoid;
    }

    public static GeodesicArea on(Datum datum) {
        return new GeodesicArea(new Geodesic(Datum.EQUATOR_M, 1 / datum.inverseFlattening()));
    }

    /// @param degrees polygons in degrees, longitude first; holes are taken off
    public SquareMetres of(Geometry degrees) {
        double area = 0;
        for (int i = 0; i < degrees.getNumGeometries(); i++) {
            if (degrees.getGeometryN(i) instanceof Polygon polygon) {
                area += area(polygon);
            }
        }
        return new SquareMetres(area);
    }

    private double area(Polygon polygon) {
        double area = area(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            area -= area(polygon.getInteriorRingN(hole));
        }
        return area;
    }

    private double area(LinearRing ring) {
        PolygonArea sum = new PolygonArea(ellipsoid, false);
        for (int at = 0; at < ring.getNumPoints() - 1; at++) {
            Coordinate corner = ring.getCoordinateN(at);
            sum.AddPoint(corner.y, corner.x);
        }
        return Math.abs(sum.Compute(false, true).area);
    }
}

package org.tanku.survey.layer;

import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

import java.util.ArrayList;
import java.util.List;

/// A ring as a format wants it turned (环的方向): its points from the first to the last or back. No
/// point is moved, and the first stays the first.
record TurnedRing(CoordinateSequence points, boolean isBackwards) {
    /// The outline of a polygon and then its holes, which turn against it.
    ///
    /// @param isClockwise how the outline is to turn
    static List<TurnedRing> of(Polygon polygon, boolean isClockwise) {
        List<TurnedRing> rings = new ArrayList<>();
        rings.add(of(polygon.getExteriorRing(), isClockwise));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(of(polygon.getInteriorRingN(hole), !isClockwise));
        }
        return rings;
    }

    private static TurnedRing of(LinearRing ring, boolean isClockwise) {
        CoordinateSequence points = ring.getCoordinateSequence();
        double area = Area.ofRingSigned(points);
        return new TurnedRing(points, area != 0 && area > 0 != isClockwise);
    }

    int size() {
        return points.size();
    }

    double x(int at) {
        return points.getX(place(at));
    }

    double y(int at) {
        return points.getY(place(at));
    }

    private int place(int at) {
        return isBackwards ? points.size() - 1 - at : at;
    }
}

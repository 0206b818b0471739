package org.tanku.survey.layer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.tanku.survey.Problem;

/// What came of the corners of a ring (环): a ring, or why they are none. Nothing is closed or
/// repaired here.
sealed interface RingReading {
    record Good(LinearRing ring) implements RingReading {}

    record Wrong(Problem.Kind kind) implements RingReading {}

    int LEAST_POINTS = 4;

    static RingReading of(Coordinate[] corners, GeometryFactory ground) {
        for (Coordinate corner : corners) {
            if (!Double.isFinite(corner.x) || !Double.isFinite(corner.y)) {
                return new Wrong(Problem.Kind.COORDINATE_NOT_A_NUMBER);
            }
        }
        if (corners.length < LEAST_POINTS) {
            return new Wrong(Problem.Kind.RING_TOO_SHORT);
        }
        return corners[0].equals2D(corners[corners.length - 1])
                ? new Good(ground.createLinearRing(corners))
                : new Wrong(Problem.Kind.RING_NOT_CLOSED);
    }
}

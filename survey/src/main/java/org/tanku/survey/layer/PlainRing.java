package org.tanku.survey.layer;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import java.util.Arrays;

/// An area with one ring (单环图形), and what can be proven at once of two of them: that they border on
/// each other, as nearly all neighbours of a map do, or lie apart. All else is left to a full
/// comparison.
///
/// The proof is exact: corners are the same only when their numbers are, and sides are told by
/// [Orientation], as a full comparison does. Where no edge crosses or is touched from within,
/// insides can only meet where an edge leaves a common corner into the other's inside, or where an
/// edge is common and both insides lie on the same side of it.
final class PlainRing {
    /// Counter-clockwise, no corner twice in a row, the first once more at the end.
    private final Coordinate[] corners;

    private final Envelope envelope;

    private PlainRing(Coordinate[] corners, Envelope envelope) {
        this.corners = corners;
        this.envelope = envelope;
    }

    /// What is proven of two areas (接触关系).
    enum Contact {
        /// They have no point in common.
        APART,
        /// They have points of their borders in common, and no others.
        BORDERING,
        NOT_PROVEN
    }

    /// Of several polygons, or of one with a hole, nothing will be proven.
    ///
    /// @param valid as JTS has it
    static PlainRing of(Geometry valid) {
        if (!(valid instanceof Polygon polygon)
                || polygon.isEmpty()
                || polygon.getNumInteriorRing() > 0) {
            return new PlainRing(new Coordinate[0], valid.getEnvelopeInternal());
        }
        CoordinateSequence drawn = polygon.getExteriorRing().getCoordinateSequence();
        Coordinate[] closed = drawn.toCoordinateArray();
        if (CoordinateArrays.hasRepeatedPoints(closed)) {
            closed = CoordinateArrays.removeRepeatedPoints(closed);
        }
        if (!Orientation.isCCW(drawn)) {
            closed = closed.clone();
            CoordinateArrays.reverse(closed);
        }
        return new PlainRing(closed, polygon.getEnvelopeInternal());
    }

    Contact with(PlainRing other) {
        Envelope common = envelope.intersection(other.envelope);
        if (common.isNull()) {
            return Contact.APART;
        }
        if (corners.length == 0 || other.corners.length == 0) {
            return Contact.NOT_PROVEN;
        }
        int[] mine = edgesNear(common);
        int[] theirs = other.edgesNear(common);
        boolean isBordering = false;
        for (int edge : mine) {
            for (int otherEdge : theirs) {
                switch (edges(edge, other, otherEdge)) {
                    case APART -> {}
                    case BORDERING -> isBordering = true;
                    case NOT_PROVEN -> {
                        return Contact.NOT_PROVEN;
                    }
                }
            }
        }
        if (isBordering) {
            return Contact.BORDERING;
        }
        boolean mayContain = envelope.covers(other.envelope) || other.envelope.covers(envelope);
        return mayContain ? Contact.NOT_PROVEN : Contact.APART;
    }

    /// An edge is numbered by the corner it begins at.
    private int[] edgesNear(Envelope common) {
        int[] near = new int[corners.length];
        int many = 0;
        for (int edge = 0; edge < corners.length - 1; edge++) {
            if (common.intersects(corners[edge], corners[edge + 1])) {
                near[many++] = edge;
            }
        }
        return Arrays.copyOf(near, many);
    }

    private Contact edges(int edge, PlainRing other, int otherEdge) {
        Coordinate from = corners[edge];
        Coordinate to = corners[edge + 1];
        Coordinate otherFrom = other.corners[otherEdge];
        Coordinate otherTo = other.corners[otherEdge + 1];
        if (!Envelope.intersects(from, to, otherFrom, otherTo)) {
            return Contact.APART;
        }
        if (from.equals2D(otherFrom)) {
            return to.equals2D(otherTo) || isSameWay(from, to, otherTo)
                    ? Contact.NOT_PROVEN
                    : Contact.BORDERING;
        }
        if (to.equals2D(otherTo)) {
            return isSameWay(to, from, otherFrom)
                            || isInto(edge, otherFrom)
                            || other.isInto(otherEdge, from)
                    ? Contact.NOT_PROVEN
                    : Contact.BORDERING;
        }
        boolean isEndBegin = to.equals2D(otherFrom);
        boolean isBeginEnd = from.equals2D(otherTo);
        if (isEndBegin && isBeginEnd) {
            return Contact.BORDERING;
        }
        if (isEndBegin) {
            return isSameWay(to, from, otherTo) || isInto(edge, otherTo)
                    ? Contact.NOT_PROVEN
                    : Contact.BORDERING;
        }
        if (isBeginEnd) {
            return isSameWay(from, to, otherFrom) || other.isInto(otherEdge, to)
                    ? Contact.NOT_PROVEN
                    : Contact.BORDERING;
        }
        return isOnOneSide(from, to, otherFrom, otherTo)
                        || isOnOneSide(otherFrom, otherTo, from, to)
                ? Contact.APART
                : Contact.NOT_PROVEN;
    }

    /// Whether a line from the corner where an edge ends to a point begins inside.
    private boolean isInto(int edge, Coordinate point) {
        Coordinate before = corners[edge];
        Coordinate corner = corners[edge + 1];
        Coordinate after = corners[edge + 2 == corners.length ? 1 : edge + 2];
        if (point.equals2D(before) || point.equals2D(after)) {
            return false;
        }
        boolean isLeftOfComing = isLeft(before, corner, point);
        boolean isLeftOfGoing = isLeft(corner, after, point);
        boolean isReflex = Orientation.index(before, corner, after) == Orientation.CLOCKWISE;
        return isReflex ? isLeftOfComing || isLeftOfGoing : isLeftOfComing && isLeftOfGoing;
    }

    private static boolean isLeft(Coordinate from, Coordinate to, Coordinate point) {
        return Orientation.index(from, to, point) == Orientation.COUNTERCLOCKWISE;
    }

    /// Whether two edges from a corner run upon each other.
    private static boolean isSameWay(Coordinate corner, Coordinate one, Coordinate other) {
        return Orientation.index(corner, one, other) == Orientation.COLLINEAR
                && Math.signum(one.x - corner.x) == Math.signum(other.x - corner.x)
                && Math.signum(one.y - corner.y) == Math.signum(other.y - corner.y);
    }

    private static boolean isOnOneSide(
            Coordinate from, Coordinate to, Coordinate one, Coordinate other) {
        int side = Orientation.index(from, to, one);
        return side != Orientation.COLLINEAR && side == Orientation.index(from, to, other);
    }
}

package org.tanku.survey.layer;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

import java.util.Arrays;

/// An area with one ring (单环图形), and what can be proven at once of two of them: that they border on
/// each other, as nearly all neighbours of a map do, lie apart, or overlap. All else is left to a
/// full comparison.
///
/// The proof is exact: corners are the same only when their numbers are, and sides are told by the
/// predicate of [Orientation], as a full comparison does. Where no edge crosses or is touched from
/// within, insides can only meet where an edge leaves a common corner into the other's inside, or
/// where an edge is common and both insides lie on the same side of it. Where two edges cross
/// between their corners, insides meet.
final class PlainRing {
    private static final double[] NO_CORNERS = {};

    /// Numbers that tell the envelope of an edge.
    private static final int BOX = 4;

    /// Counter-clockwise, no corner twice in a row, the first once more at the end; side by side,
    /// for a search looks at all of them.
    private final double[] xs;

    private final double[] ys;
    private final Envelope envelope;

    private PlainRing(double[] xs, double[] ys, Envelope envelope) {
        this.xs = xs;
        this.ys = ys;
        this.envelope = envelope;
    }

    /// What is proven of two areas (接触关系).
    enum Contact {
        /// They have no point in common.
        APART,
        /// They have points of their borders in common, and no others.
        BORDERING,
        /// Their insides meet.
        OVERLAPPING,
        NOT_PROVEN
    }

    /// Of several polygons, or of one with a hole, nothing will be proven.
    ///
    /// @param valid as JTS has it
    static PlainRing of(Geometry valid) {
        Envelope envelope = valid.getEnvelopeInternal();
        if (!(valid instanceof Polygon polygon)
                || polygon.isEmpty()
                || polygon.getNumInteriorRing() > 0) {
            return new PlainRing(NO_CORNERS, NO_CORNERS, envelope);
        }
        CoordinateSequence drawn = polygon.getExteriorRing().getCoordinateSequence();
        boolean isCounterClockwise = Orientation.isCCW(drawn);
        double[] xs = new double[drawn.size()];
        double[] ys = new double[drawn.size()];
        int many = 0;
        for (int i = 0; i < drawn.size(); i++) {
            int at = isCounterClockwise ? i : drawn.size() - 1 - i;
            double x = drawn.getX(at);
            double y = drawn.getY(at);
            if (many == 0 || x != xs[many - 1] || y != ys[many - 1]) {
                xs[many] = x;
                ys[many++] = y;
            }
        }
        return new PlainRing(Arrays.copyOf(xs, many), Arrays.copyOf(ys, many), envelope);
    }

    Contact with(PlainRing other) {
        if (!envelope.intersects(other.envelope)) {
            return Contact.APART;
        }
        if (xs.length == 0 || other.xs.length == 0) {
            return Contact.NOT_PROVEN;
        }
        Envelope common = envelope.intersection(other.envelope);
        int[] mine = edgesNear(common);
        int[] theirs = other.edgesNear(common);
        double[] boxes = other.boxes(theirs);
        boolean isBordering = false;
        boolean isProven = true;
        for (int edge : mine) {
            double left = Math.min(xs[edge], xs[edge + 1]);
            double right = Math.max(xs[edge], xs[edge + 1]);
            double bottom = Math.min(ys[edge], ys[edge + 1]);
            double top = Math.max(ys[edge], ys[edge + 1]);
            for (int i = 0, at = 0; i < theirs.length; i++, at += BOX) {
                if (boxes[at] > right
                        || boxes[at + 1] < left
                        || boxes[at + 2] > top
                        || boxes[at + 3] < bottom) {
                    continue;
                }
                switch (edges(edge, other, theirs[i])) {
                    case APART -> {}
                    case BORDERING -> isBordering = true;
                    case OVERLAPPING -> {
                        return Contact.OVERLAPPING;
                    }
                    case NOT_PROVEN -> isProven = false;
                }
            }
        }
        if (!isProven) {
            return Contact.NOT_PROVEN;
        }
        if (isBordering) {
            return Contact.BORDERING;
        }
        boolean mayContain = envelope.covers(other.envelope) || other.envelope.covers(envelope);
        return mayContain ? Contact.NOT_PROVEN : Contact.APART;
    }

    /// An edge is numbered by the corner it begins at.
    private int[] edgesNear(Envelope common) {
        double left = common.getMinX();
        double right = common.getMaxX();
        double bottom = common.getMinY();
        double top = common.getMaxY();
        int[] near = new int[xs.length];
        int many = 0;
        for (int edge = 0; edge < xs.length - 1; edge++) {
            if (!isBeyond(edge, left, right, bottom, top)) {
                near[many++] = edge;
            }
        }
        return Arrays.copyOf(near, many);
    }

    /// Left, right, bottom and top of each edge, one after the other.
    private double[] boxes(int[] edges) {
        double[] boxes = new double[BOX * edges.length];
        for (int i = 0, at = 0; i < edges.length; i++, at += BOX) {
            int edge = edges[i];
            boxes[at] = Math.min(xs[edge], xs[edge + 1]);
            boxes[at + 1] = Math.max(xs[edge], xs[edge + 1]);
            boxes[at + 2] = Math.min(ys[edge], ys[edge + 1]);
            boxes[at + 3] = Math.max(ys[edge], ys[edge + 1]);
        }
        return boxes;
    }

    private boolean isBeyond(int edge, double left, double right, double bottom, double top) {
        double x = xs[edge];
        double toX = xs[edge + 1];
        if ((x < left && toX < left) || (x > right && toX > right)) {
            return true;
        }
        double y = ys[edge];
        double toY = ys[edge + 1];
        return (y < bottom && toY < bottom) || (y > top && toY > top);
    }

    private Contact edges(int edge, PlainRing other, int otherEdge) {
        int to = edge + 1;
        int otherTo = otherEdge + 1;
        if (isSame(edge, other, otherEdge)) {
            return isSame(to, other, otherTo) || isSameWay(edge, to, other, otherTo)
                    ? Contact.NOT_PROVEN
                    : Contact.BORDERING;
        }
        if (isSame(to, other, otherTo)) {
            return isSameWay(to, edge, other, otherEdge)
                            || isInto(edge, other, otherEdge)
                            || other.isInto(otherEdge, this, edge)
                    ? Contact.NOT_PROVEN
                    : Contact.BORDERING;
        }
        boolean isEndBegin = isSame(to, other, otherEdge);
        boolean isBeginEnd = isSame(edge, other, otherTo);
        if (isEndBegin && isBeginEnd) {
            return Contact.BORDERING;
        }
        if (isEndBegin) {
            return isSameWay(to, edge, other, otherTo) || isInto(edge, other, otherTo)
                    ? Contact.NOT_PROVEN
                    : Contact.BORDERING;
        }
        if (isBeginEnd) {
            return isSameWay(edge, to, other, otherEdge) || other.isInto(otherEdge, this, to)
                    ? Contact.NOT_PROVEN
                    : Contact.BORDERING;
        }
        return unjoined(edge, other, otherEdge);
    }

    /// Of two edges without a common corner.
    private Contact unjoined(int edge, PlainRing other, int otherEdge) {
        int fromSide = side(edge, other, otherEdge);
        int toSide = side(edge, other, otherEdge + 1);
        if (fromSide == toSide && fromSide != Orientation.COLLINEAR) {
            return Contact.APART;
        }
        int otherFromSide = other.side(otherEdge, this, edge);
        int otherToSide = other.side(otherEdge, this, edge + 1);
        if (otherFromSide == otherToSide && otherFromSide != Orientation.COLLINEAR) {
            return Contact.APART;
        }
        return fromSide * toSide < 0 && otherFromSide * otherToSide < 0
                ? Contact.OVERLAPPING
                : Contact.NOT_PROVEN;
    }

    /// Whether a line from the corner where an edge ends to a corner of another begins inside.
    private boolean isInto(int edge, PlainRing other, int corner) {
        int end = edge + 1;
        int after = edge + 2 == xs.length ? 1 : edge + 2;
        if (isSame(edge, other, corner) || isSame(after, other, corner)) {
            return false;
        }
        boolean isLeftOfComing = side(edge, other, corner) > 0;
        boolean isLeftOfGoing = sideOf(end, after, other, corner) > 0;
        boolean isReflex = sideOf(edge, end, this, after) == Orientation.CLOCKWISE;
        return isReflex ? isLeftOfComing || isLeftOfGoing : isLeftOfComing && isLeftOfGoing;
    }

    private boolean isSame(int corner, PlainRing other, int otherCorner) {
        return xs[corner] == other.xs[otherCorner] && ys[corner] == other.ys[otherCorner];
    }

    /// Whether two edges from a corner run upon each other.
    private boolean isSameWay(int corner, int mine, PlainRing other, int theirs) {
        return isOneSign(xs[mine] - xs[corner], other.xs[theirs] - xs[corner])
                && isOneSign(ys[mine] - ys[corner], other.ys[theirs] - ys[corner])
                && sideOf(corner, mine, other, theirs) == Orientation.COLLINEAR;
    }

    private static boolean isOneSign(double one, double other) {
        return one > 0 ? other > 0 : one < 0 ? other < 0 : other == 0;
    }

    /// On which side of an edge a corner of another lies; more than 0 is on its left.
    private int side(int edge, PlainRing other, int corner) {
        return sideOf(edge, edge + 1, other, corner);
    }

    private int sideOf(int from, int to, PlainRing other, int corner) {
        return CGAlgorithmsDD.orientationIndex(
                xs[from], ys[from], xs[to], ys[to], other.xs[corner], other.ys[corner]);
    }
}

package org.tanku.survey.layer;

import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.SegmentStringUtil;

/// Counts how often the lines of ground cross (交叉数), to know beforehand whether mending it ends: a
/// file made to keep us busy crosses itself as often as it has lines, squared.
final class RingCrossings implements SegmentIntersector {
    /// More than any ring that a person drew has.
    private static final int MOST = 100_000;

    /// More looks than any map of stands needs.
    private static final long MOST_LOOKS = 100_000_000;

    private final LineIntersector lines = new RobustLineIntersector();
    private int crossings;
    private long looks;

    private RingCrossings() {}

    static boolean areFew(Geometry ground) {
        RingCrossings counted = new RingCrossings();
        new MCIndexNoder(counted).computeNodes(SegmentStringUtil.extractSegmentStrings(ground));
        return !counted.isDone();
    }

    @Override
    public void processIntersections(SegmentString one, int at, SegmentString other, int otherAt) {
        looks++;
        if (isDone() || one == other && at == otherAt) {
            return;
        }
        lines.computeIntersection(
                one.getCoordinate(at),
                one.getCoordinate(at + 1),
                other.getCoordinate(otherAt),
                other.getCoordinate(otherAt + 1));
        if (lines.hasIntersection() && lines.isInteriorIntersection()) {
            crossings++;
        }
    }

    @Override
    public boolean isDone() {
        return crossings > MOST || looks > MOST_LOOKS;
    }
}

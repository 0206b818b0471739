package org.tanku.survey.layer;

import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.tanku.survey.Problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Rings as a file gives them (环), and the areas they bound: which of them are shells and which are
/// holes is told by the way they turn and by what lies in what. None of them is changed.
final class Rings {
    static final GeometryFactory GEOMETRIES =
            new GeometryFactory(
                    new PrecisionModel(), 0, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    /// A triangle, closed.
    private static final int FEWEST_POINTS = 4;

    /// More than any map of stands needs; a file made to keep us busy ends here, within seconds.
    private static final long MOST_STEPS = 1_000_000_000;

    private final List<Ring> shells = new ArrayList<>();
    private final List<Ring> holes = new ArrayList<>();
    private long steps;

    private Rings() {}

    /// What the points of one ring are.
    sealed interface Reading {
        record Good(LinearRing ring) implements Reading {}

        /// @param closed with a straight line from its last point to its first
        /// @param found what stands in the file
        record Open(LinearRing closed, String found) implements Reading {}

        /// @param found what stands in the file
        record Bad(String found, Problem.Kind kind) implements Reading {}
    }

    /// A ring that turns clockwise has a positive area.
    ///
    /// @param place among the rings of the feature
    /// @param within the holes of a shell
    private record Ring(int place, LinearRing line, double area, List<LinearRing> within) {
        static Ring of(int place, LinearRing line) {
            return new Ring(
                    place,
                    line,
                    Area.ofRingSigned(line.getCoordinateSequence()),
                    new ArrayList<>());
        }

        double size() {
            return Math.abs(area);
        }

        Polygon polygon() {
            return GEOMETRIES.createPolygon(line, within.toArray(LinearRing[]::new));
        }
    }

    /// @param xy x and y of each point in turn; kept, not copied
    static Reading ring(double[] xy) {
        for (double each : xy) {
            if (!Double.isFinite(each)) {
                return new Reading.Bad(Double.toString(each), Problem.Kind.COORDINATE_NOT_A_NUMBER);
            }
        }
        int points = xy.length / 2;
        if (points < FEWEST_POINTS) {
            return new Reading.Bad(Integer.toString(points), Problem.Kind.RING_TOO_SHORT);
        }
        int last = xy.length - 2;
        if (xy[0] != xy[last] || xy[1] != xy[last + 1]) {
            double[] closed = Arrays.copyOf(xy, xy.length + 2);
            closed[xy.length] = xy[0];
            closed[xy.length + 1] = xy[1];
            return new Reading.Open(
                    line(closed), point(xy[0], xy[1]) + " … " + point(xy[last], xy[last + 1]));
        }
        return new Reading.Good(line(xy));
    }

    private static LinearRing line(double[] xy) {
        CoordinateSequence sequence =
                PackedCoordinateSequenceFactory.DOUBLE_FACTORY.create(xy, 2, 0);
        return GEOMETRIES.createLinearRing(sequence);
    }

    /// One polygon or several; empty when there are too many rings to sort.
    static Optional<Geometry> area(List<LinearRing> lines) {
        if (lines.size() == 1) {
            return Optional.of(GEOMETRIES.createPolygon(lines.getFirst()));
        }
        List<Ring> rings = new ArrayList<>();
        for (LinearRing line : lines) {
            rings.add(Ring.of(rings.size(), line));
        }
        Rings sorted = new Rings();
        if (rings.stream().allMatch(ring -> ring.area() < 0)) {
            sorted.sortByNesting(rings);
        } else {
            sorted.sortByTurning(rings);
        }
        Geometry area = sorted.area();
        return sorted.steps > MOST_STEPS ? Optional.empty() : Optional.of(area);
    }

    /// The rule of the format: shells turn clockwise, holes against it. A ring without area is a
    /// shell, so that it is not lost.
    private void sortByTurning(List<Ring> rings) {
        for (Ring ring : rings) {
            (ring.area() < 0 ? holes : shells).add(ring);
        }
    }

    /// Where all turn the wrong way, only what lies in what can tell: the outermost are shells,
    /// what lies in them holes, what lies in those shells again.
    private void sortByNesting(List<Ring> rings) {
        List<Ring> largestFirst =
                rings.stream().sorted(Comparator.comparingDouble(Ring::size).reversed()).toList();
        for (int inner = 0; inner < largestFirst.size(); inner++) {
            int depth = 0;
            for (int outer = 0; outer < inner && steps <= MOST_STEPS; outer++) {
                if (contains(largestFirst.get(outer), largestFirst.get(inner))) {
                    depth++;
                }
            }
            (depth % 2 == 0 ? shells : holes).add(largestFirst.get(inner));
        }
        shells.sort(Comparator.comparingInt(Ring::place));
        holes.sort(Comparator.comparingInt(Ring::place));
    }

    /// A hole goes to the smallest shell around it; where there is none, it is ground of its own.
    private Geometry area() {
        List<Ring> smallestFirst =
                shells.stream().sorted(Comparator.comparingDouble(Ring::size)).toList();
        for (Ring hole : holes) {
            smallestFirst.stream()
                    .takeWhile(_ -> steps <= MOST_STEPS)
                    .filter(shell -> contains(shell, hole))
                    .findFirst()
                    .ifPresentOrElse(
                            shell -> shell.within().add(hole.line()), () -> shells.add(hole));
        }
        return shells.size() == 1
                ? shells.getFirst().polygon()
                : GEOMETRIES.createMultiPolygon(
                        shells.stream().map(Ring::polygon).toArray(Polygon[]::new));
    }

    /// Whether one lies in the other, touching allowed: the first point that is not on the line of
    /// the outer one decides.
    private boolean contains(Ring outer, Ring inner) {
        steps++;
        if (steps > MOST_STEPS
                || !outer.line().getEnvelopeInternal().covers(inner.line().getEnvelopeInternal())) {
            return false;
        }
        CoordinateSequence around = outer.line().getCoordinateSequence();
        CoordinateSequence within = inner.line().getCoordinateSequence();
        for (int point = 0; point + 1 < within.size() && steps <= MOST_STEPS; point++) {
            int where = locate(around, within.getX(point), within.getY(point));
            if (where != Location.BOUNDARY) {
                return where == Location.INTERIOR;
            }
        }
        for (int point = 0; point + 1 < within.size() && steps <= MOST_STEPS; point++) {
            int where =
                    locate(
                            around,
                            (within.getX(point) + within.getX(point + 1)) / 2,
                            (within.getY(point) + within.getY(point + 1)) / 2);
            if (where != Location.BOUNDARY) {
                return where == Location.INTERIOR;
            }
        }
        return true;
    }

    private int locate(CoordinateSequence around, double x, double y) {
        steps += around.size();
        return RayCrossingCounter.locatePointInRing(new Coordinate(x, y), around);
    }

    private static String point(double x, double y) {
        return x + " " + y;
    }
}

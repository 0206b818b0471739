package org.tanku.platform.tenure;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Ground as the public may see it (公开坐标粗化): the cells of a coarse grid whose middle lies in it.
/// The grid begins at the equator and the prime meridian, so that no corner of it tells where the
/// ground ends.
final class CoarseGround {
    /// A cell is as wide as it is high near to the middle of the ground; this is the length of a
    /// degree on a ball of 6,371 km.
    private static final double METRES_A_DEGREE = 111_195;

    private static final int MOST_CELLS = 4_000;

    private CoarseGround() {}

    private record Cell(long row, long column) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return row == other.row
                    ? Long.compare(column, other.column)
                    : Long.compare(row, other.row);
        }
    }

    /// @param cell_m the side of a cell; doubled until there are few enough
    static ClaimMap.Coarse of(List<Geometry> grounds, double cell_m) {
        Envelope all = new Envelope();
        grounds.forEach(each -> all.expandToInclude(each.getEnvelopeInternal()));
        double side_m = cell_m;
        while (!all.isNull() && cells(all, side_m) > MOST_CELLS) {
            side_m *= 2;
        }
        double high_deg = side_m / METRES_A_DEGREE;
        double wide_deg = all.isNull() ? high_deg : wide(all, high_deg);
        TreeSet<Cell> cells = new TreeSet<>();
        grounds.forEach(each -> add(each, high_deg, wide_deg, cells));
        return new ClaimMap.Coarse(
                cells.stream()
                        .map(cell ->
                                new Envelope(
                                        cell.column() * wide_deg,
                                        (cell.column() + 1) * wide_deg,
                                        cell.row() * high_deg,
                                        (cell.row() + 1) * high_deg))
                        .toList(),
                side_m);
    }

    private static double cells(Envelope all, double side_m) {
        double high_deg = side_m / METRES_A_DEGREE;
        return (all.getHeight() / high_deg + 2) * (all.getWidth() / wide(all, high_deg) + 2);
    }

    /// The latitude is taken to the whole degree, for it must not tell where the ground lies.
    private static double wide(Envelope all, double high_deg) {
        return high_deg / Math.cos(Math.toRadians(Math.rint(all.centre().getY())));
    }

    private static void add(
            Geometry ground, double high_deg, double wide_deg, TreeSet<Cell> cells) {
        Envelope extent = ground.getEnvelopeInternal();
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(ground);
        List<Cell> found = new ArrayList<>();
        for (Cell cell : within(extent, high_deg, wide_deg)) {
            Coordinate middle =
                    new Coordinate((cell.column() + 0.5) * wide_deg, (cell.row() + 0.5) * high_deg);
            if (inside.locate(middle) != Location.EXTERIOR) {
                found.add(cell);
            }
        }
        if (found.isEmpty()) {
            Coordinate point = ground.getInteriorPoint().getCoordinate();
            found.add(
                    new Cell(
                            (long) Math.floor(point.y / high_deg),
                            (long) Math.floor(point.x / wide_deg)));
        }
        cells.addAll(found);
    }

    private static List<Cell> within(Envelope extent, double high_deg, double wide_deg) {
        List<Cell> within = new ArrayList<>();
        for (long row = (long) Math.floor(extent.getMinY() / high_deg);
                row <= Math.floor(extent.getMaxY() / high_deg);
                row++) {
            for (long column = (long) Math.floor(extent.getMinX() / wide_deg);
                    column <= Math.floor(extent.getMaxX() / wide_deg);
                    column++) {
                within.add(new Cell(row, column));
            }
        }
        return within;
    }
}

package org.tanku.bench;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;
import org.tanku.survey.layer.Projecting;

import java.util.List;
import java.util.stream.IntStream;

/// The ground of the workloads B1 and B2 (基准图形), as `b1.c` makes it: cells of about a hundred
/// metres that share their borders corner by corner, of which one in fifty is moved by 15 and 10 m,
/// and one more for every two hundred, a copy shrunk to 97 %.
final class Cells {
    static final int CORNERS = 36;

    private static final int BETWEEN = 8;
    private static final int ROW = 65_536;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    /// Where the plane of the cells lies in Fujian: along the middle of a zone of three degrees.
    private static final TransverseMercator ZONE =
            new TransverseMercator(Datum.CGCS2000, 117, 50_000, 1);

    private static final double NORTHING_M = 2_800_000;

    private Cells() {}

    static int count(int n) {
        return n + n / 200;
    }

    /// All cells in metres of the plane, easting first.
    static List<Polygon> metres(int n) {
        return IntStream.range(0, count(n)).parallel().mapToObj(id -> cell(n, id, 0)).toList();
    }

    /// All cells in degrees, longitude first.
    static List<Geometry> degrees(int n) {
        return IntStream.range(0, count(n))
                .parallel()
                .mapToObj(id -> Projecting.of(ZONE).toDegrees(cell(n, id, NORTHING_M)))
                .toList();
    }

    /// How large ground in degrees is in the plane, where the yardstick measures.
    static double planeArea_m2(Geometry degrees) {
        return Projecting.of(ZONE).toMetres(degrees).getArea();
    }

    private static Polygon cell(int n, int id, double northing_m) {
        int columns = (int) Math.ceil(Math.sqrt(n));
        int place = id < n ? id : (int) (n * Counter.u(56, id - n));
        int row = place / columns;
        int column = place % columns;
        Coordinate[] corners = new Coordinate[CORNERS + 1];
        int at = 0;
        corners[at++] = node(row, column);
        for (int j = 0; j < BETWEEN; j++) {
            corners[at++] = between(true, row, column, j);
        }
        corners[at++] = node(row, column + 1);
        for (int j = 0; j < BETWEEN; j++) {
            corners[at++] = between(false, row, column + 1, j);
        }
        corners[at++] = node(row + 1, column + 1);
        for (int j = BETWEEN - 1; j >= 0; j--) {
            corners[at++] = between(true, row + 1, column, j);
        }
        corners[at++] = node(row + 1, column);
        for (int j = BETWEEN - 1; j >= 0; j--) {
            corners[at++] = between(false, row, column, j);
        }
        if (id >= n) {
            shrink(corners);
        } else if (Counter.u(55, place) < 0.02) {
            move(corners, 15, 10);
        }
        for (int k = 0; k < CORNERS; k++) {
            corners[k].y += northing_m;
        }
        corners[CORNERS] = corners[0].copy();
        return SHAPES.createPolygon(corners);
    }

    private static void shrink(Coordinate[] corners) {
        double x = 0;
        double y = 0;
        for (int k = 0; k < CORNERS; k++) {
            x += corners[k].x;
            y += corners[k].y;
        }
        x /= CORNERS;
        y /= CORNERS;
        for (int k = 0; k < CORNERS; k++) {
            corners[k].x = millimetres(x + 0.97 * (corners[k].x - x));
            corners[k].y = millimetres(y + 0.97 * (corners[k].y - y));
        }
    }

    private static void move(Coordinate[] corners, double x, double y) {
        for (int k = 0; k < CORNERS; k++) {
            corners[k].x = millimetres(corners[k].x + x);
            corners[k].y = millimetres(corners[k].y + y);
        }
    }

    private static Coordinate node(int row, int column) {
        long k = (long) row * ROW + column;
        return new Coordinate(
                millimetres(column * 100.0 + 30.0 * (Counter.u(51, k) - 0.5)),
                millimetres(row * 100.0 + 30.0 * (Counter.u(52, k) - 0.5)));
    }

    private static Coordinate between(boolean isLevel, int row, int column, int j) {
        Coordinate from = node(row, column);
        Coordinate to = isLevel ? node(row, column + 1) : node(row + 1, column);
        double t = (j + 1) / (double) (BETWEEN + 1);
        long k = ((long) row * ROW + column) * 16 + j;
        double away = 4.0 * t * (1.0 - t) * 24.0 * (Counter.u(isLevel ? 53 : 54, k) - 0.5);
        return new Coordinate(
                millimetres(from.x + (to.x - from.x) * t + (isLevel ? 0 : away)),
                millimetres(from.y + (to.y - from.y) * t + (isLevel ? away : 0)));
    }

    private static double millimetres(double x) {
        return Counter.rounded(x, 1000);
    }
}

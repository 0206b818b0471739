package org.tanku.platform.land.web;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.RingClipper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Ground on the grid of a tile (瓦片图形): cut to the tile and its buffer, every corner moved to the
/// nearest point of the grid. Neighbours share corners and a corner moves the same way for both, so
/// that their border stays one.
final class GridArea {
    private static final Envelope DRAWN =
            new Envelope(
                    -TileFrame.BUFFER,
                    TileFrame.EXTENT + TileFrame.BUFFER,
                    -TileFrame.BUFFER,
                    TileFrame.EXTENT + TileFrame.BUFFER);

    private final TileFrame frame;
    private final RingClipper clipper = new RingClipper(DRAWN);

    GridArea(TileFrame frame) {
        this.frame = frame;
    }

    /// The rings as a tile wants them; empty when nothing is left on this grid.
    List<int[]> rings(Geometry degrees) {
        List<int[]> rings = new ArrayList<>();
        for (int i = 0; i < degrees.getNumGeometries(); i++) {
            if (degrees.getGeometryN(i) instanceof Polygon polygon) {
                int[] shell = ring(polygon.getExteriorRing(), true);
                if (shell.length > 0) {
                    rings.add(shell);
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        int[] inside = ring(polygon.getInteriorRingN(hole), false);
                        if (inside.length > 0) {
                            rings.add(inside);
                        }
                    }
                }
            }
        }
        return rings;
    }

    private int[] ring(LinearRing line, boolean isShell) {
        CoordinateSequence points = line.getCoordinateSequence();
        Coordinate[] units = new Coordinate[points.size()];
        Envelope around = new Envelope();
        for (int at = 0; at < units.length; at++) {
            units[at] =
                    new Coordinate(
                            frame.unitsEast(points.getX(at)), frame.unitsSouth(points.getY(at)));
            around.expandToInclude(units[at]);
        }
        if (!DRAWN.intersects(around)) {
            return new int[0];
        }
        int[] corners = corners(DRAWN.contains(around) ? units : clipper.clip(units));
        long area = twiceArea(corners);
        if (area == 0) {
            return new int[0];
        }
        return area > 0 == isShell ? corners : turned(corners);
    }

    /// On the grid, without the closing corner and without corners that a straight line passes.
    private static int[] corners(Coordinate[] units) {
        int[] xy = new int[units.length * 2];
        int used = 0;
        for (Coordinate each : units) {
            int x = (int) Math.rint(each.x);
            int y = (int) Math.rint(each.y);
            if (used >= 2 && xy[used - 2] == x && xy[used - 1] == y) {
                continue;
            }
            while (used >= 4 && isStraight(xy, used, x, y)) {
                used -= 2;
            }
            xy[used] = x;
            xy[used + 1] = y;
            used += 2;
        }
        while (used >= 4 && xy[0] == xy[used - 2] && xy[1] == xy[used - 1]) {
            used -= 2;
        }
        return used < 6 ? new int[0] : Arrays.copyOf(xy, used);
    }

    /// Whether the last corner lies on the line from the one before it to the next.
    private static boolean isStraight(int[] xy, int used, int x, int y) {
        long east = (long) xy[used - 2] - xy[used - 4];
        long south = (long) xy[used - 1] - xy[used - 3];
        return east * (y - xy[used - 3]) == south * (x - xy[used - 4]);
    }

    /// Positive when the ring turns clockwise on the screen.
    static long twiceArea(int[] ring) {
        long sum = 0;
        for (int at = 0; at < ring.length; at += 2) {
            int next = (at + 2) % ring.length;
            sum += (long) ring[at] * ring[next + 1] - (long) ring[next] * ring[at + 1];
        }
        return sum;
    }

    private static int[] turned(int[] ring) {
        int[] turned = new int[ring.length];
        for (int at = 0; at < ring.length; at += 2) {
            turned[at] = ring[ring.length - 2 - at];
            turned[at + 1] = ring[ring.length - 1 - at];
        }
        return turned;
    }
}

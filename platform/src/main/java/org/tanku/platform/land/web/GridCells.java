package org.tanku.platform.land.web;

import org.locationtech.jts.geom.Envelope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Many small stands as squares (概化方格): each square of a tile takes the class that covers most of
/// it, so that a county of a hundred thousand stands is a few thousand squares.
final class GridCells {
    /// The side of a square in units of the grid: four points of a screen.
    static final int SIDE = 32;

    private static final int ROW = TileFrame.EXTENT / SIDE;

    /// Ground over more squares than this is told by its middle alone.
    private static final int MOST_OF_ONE = 256;

    /// A square is drawn when half of it is covered, or when the middle of a stand lies in it.
    private static final double DRAWN_ABOVE = 0.5 * SIDE * SIDE;

    private final Map<Integer, Map<String, Double>> covered = new TreeMap<>();
    private final Map<String, Integer> stands = new TreeMap<>();

    /// @param units envelope of a stand on the grid
    void add(Envelope units, String kind) {
        int middle = square(units.centre().x, units.centre().y);
        if (middle >= 0) {
            stands.merge(kind, 1, Integer::sum);
            weigh(middle, kind, DRAWN_ABOVE);
        }
        int west = clamp(units.getMinX());
        int east = clamp(units.getMaxX());
        int north = clamp(units.getMinY());
        int south = clamp(units.getMaxY());
        if ((east - west + 1) * (south - north + 1) > MOST_OF_ONE) {
            return;
        }
        for (int row = north; row <= south; row++) {
            for (int column = west; column <= east; column++) {
                double area =
                        shared(units.getMinX(), units.getMaxX(), column)
                                * shared(units.getMinY(), units.getMaxY(), row);
                if (area > 0) {
                    weigh(row * ROW + column, kind, area);
                }
            }
        }
    }

    private void weigh(int square, String kind, double weight) {
        covered.computeIfAbsent(square, _ -> new TreeMap<>()).merge(kind, weight, Double::sum);
    }

    private static int square(double x, double y) {
        boolean isInside = x >= 0 && x < TileFrame.EXTENT && y >= 0 && y < TileFrame.EXTENT;
        return isInside ? (int) y / SIDE * ROW + (int) x / SIDE : -1;
    }

    private static int clamp(double units) {
        return Math.clamp((long) Math.floor(units / SIDE), 0, ROW - 1);
    }

    private static double shared(double from, double to, int place) {
        double end = Math.min(to, (place + 1.0) * SIDE);
        return Math.max(0, end - Math.max(from, (double) place * SIDE));
    }

    /// One feature a class: its squares, neighbours in a row joined.
    void writeTo(TileLayer layer) {
        Map<String, List<int[]>> areas = new TreeMap<>();
        String[] kinds = new String[ROW * ROW];
        Arrays.fill(kinds, "");
        covered.forEach((square, weights) -> {
            double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
            if (sum >= DRAWN_ABOVE) {
                kinds[square] = heaviest(weights);
            }
        });
        for (int row = 0; row < ROW; row++) {
            int from = 0;
            for (int column = 1; column <= ROW; column++) {
                String kind = kinds[row * ROW + from];
                if (column == ROW || !kind.equals(kinds[row * ROW + column])) {
                    if (!kind.isEmpty()) {
                        areas.computeIfAbsent(kind, _ -> new ArrayList<>())
                                .add(rectangle(from, column, row));
                    }
                    from = column;
                }
            }
        }
        areas.forEach((kind, rings) ->
                layer.add(
                        Map.of(
                                "class",
                                new TileLayer.Value.Text(kind),
                                "stands",
                                new TileLayer.Value.Whole(stands.getOrDefault(kind, 0))),
                        rings));
    }

    private static String heaviest(Map<String, Double> weights) {
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private static int[] rectangle(int from, int to, int row) {
        int west = from * SIDE;
        int east = to * SIDE;
        int north = row * SIDE;
        int south = north + SIDE;
        return new int[] {west, north, east, north, east, south, west, south};
    }
}

package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.tanku.survey.layer.CoordinateSystem.Datum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A hundred thousand stands that touch each other on both sides of the border of two zones, and a
/// thousand areas laid over them of which it is known what they share.
class PlantedOverlapsTest {
    private static final int ACROSS = 400;
    private static final int UP = 250;
    private static final double SIDE = 0.001;

    /// The border of the zones around 117° and 120° runs through the middle.
    private static final double WEST = 118.5 - ACROSS / 2 * SIDE;

    private static final double SOUTH = 26;
    private static final GeometryFactory GROUND = new GeometryFactory();

    private final List<Geometry> grounds = new ArrayList<>();

    /// Shared area by the pair of places in the list.
    private final Map<List<Integer>, Double> planted = new HashMap<>();

    private static LinearRing ring(double west, double south, double east, double north) {
        // a corner more on each edge, as surveys have them
        double middle = (west + east) / 2;
        return GROUND.createLinearRing(
                new Coordinate[] {
                    new Coordinate(west, south),
                    new Coordinate(middle, south),
                    new Coordinate(east, south),
                    new Coordinate(east, north),
                    new Coordinate(middle, north),
                    new Coordinate(west, north),
                    new Coordinate(west, south)
                });
    }

    /// Some way into a cell: 0 is its western edge, 1 the eastern, which is the next one's western.
    private static double across(int cell, double share) {
        return WEST + (cell % ACROSS + share) * SIDE;
    }

    private static double up(int cell, double share) {
        return SOUTH + (cell / ACROSS + share) * SIDE;
    }

    /// @param part how far into the cell its edges lie, from 0 to 1
    private static LinearRing ring(
            int cell, double westPart, double southPart, double eastPart, double northPart) {
        return ring(
                across(cell, westPart),
                up(cell, southPart),
                across(cell, eastPart),
                up(cell, northPart));
    }

    private static double area_m2(
            int cell, double westPart, double southPart, double eastPart, double northPart) {
        return Math.toRadians(across(cell, eastPart) - across(cell, westPart))
                * (strip(up(cell, northPart)) - strip(up(cell, southPart)));
    }

    /// The area of a strip of the ellipsoid by the integral over the latitude, not by geodesics.
    private static double strip(double latitude_deg) {
        double f = 1 / 298.257222101;
        double e2 = f * (2 - f);
        double e = Math.sqrt(e2);
        double s = Math.sin(Math.toRadians(latitude_deg));
        double b2 = Datum.EQUATOR_M * Datum.EQUATOR_M * (1 - e2);
        return b2 * (s / (2 * (1 - e2 * s * s)) + Math.log((1 + e * s) / (1 - e * s)) / (4 * e));
    }

    private void plant(int cell, Geometry over, double shared_m2) {
        planted.put(List.of(cell, grounds.size()), shared_m2);
        grounds.add(over);
    }

    /// A part of a cell, laid over it.
    private void plantPart(
            int cell, double westPart, double southPart, double eastPart, double northPart) {
        plant(
                cell,
                GROUND.createPolygon(ring(cell, westPart, southPart, eastPart, northPart)),
                area_m2(cell, westPart, southPart, eastPart, northPart));
    }

    @Test
    void all_planted_overlaps_are_found_none_is_invented_and_their_areas_are_right() {
        for (int cell = 0; cell < ACROSS * UP; cell++) {
            grounds.add(GROUND.createPolygon(ring(cell, 0, 0, 1, 1)));
        }
        Random random = new Random(20260101);
        List<Integer> cells = random.ints(0, ACROSS * UP).distinct().limit(1_100).boxed().toList();
        for (int i = 0; i < 1_000; i++) {
            int cell = cells.get(i);
            switch (i % 5) {
                case 0 -> plantPart(cell, 0, 0, 1, 1);
                // slivers of a ten-thousandth: ten centimetres wide
                case 1 -> plantPart(cell, 0, 0, 0.0001, 1);
                case 2 -> plantPart(cell, 0, 0, random.nextDouble(0.001, 1), 1);
                case 3 -> plantPart(cell, 0.25, 0.25, 0.26, 0.26);
                default -> plantAroundHole(cell);
            }
        }
        // controls: they fill a hole, or touch an edge from outside of all
        for (int i = 1_000; i < 1_050; i++) {
            fillHole(cells.get(i));
        }
        grounds.add(GROUND.createPolygon(ring(WEST - SIDE, up(0, 0), across(0, 0), up(0, 1))));

        List<OverlapSearch.Overlap> found =
                new OverlapSearch(grounds, Datum.CGCS2000).search().overlaps();

        assertThat(found).hasSize(1_000);
        for (OverlapSearch.Overlap each : found) {
            Double expected = planted.get(List.of(each.first(), each.second()));
            assertThat(expected).as("%s over %s", each.second(), each.first()).isNotNull();
            assertThat(each.area().value()).isCloseTo(expected, withinPercentage(0.1));
        }
    }

    /// The cell has a hole in its middle; what is laid over it is the middle and some of the rest.
    private void plantAroundHole(int cell) {
        grounds.set(cell, holed(cell));
        plant(
                cell,
                GROUND.createPolygon(ring(cell, 0.125, 0.25, 0.75, 0.75)),
                area_m2(cell, 0.125, 0.25, 0.25, 0.75));
    }

    private void fillHole(int cell) {
        grounds.set(cell, holed(cell));
        grounds.add(GROUND.createPolygon(ring(cell, 0.25, 0.25, 0.75, 0.75)));
    }

    private static Geometry holed(int cell) {
        return GROUND.createPolygon(
                ring(cell, 0, 0, 1, 1), new LinearRing[] {ring(cell, 0.25, 0.25, 0.75, 0.75)});
    }
}

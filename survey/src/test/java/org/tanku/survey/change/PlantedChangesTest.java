package org.tanku.survey.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.tanku.survey.change.Editions.EARLIER;
import static org.tanku.survey.change.Editions.LATER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tanku.kernel.forest.Stand;
import org.tanku.kernel.forest.StandCode;
import org.tanku.survey.layer.CoordinateSystem.Datum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A tessellation of crooked cells whose corners tremble from one edition to the next, with changes
/// planted by chance: all are found, none is invented, and no ground is lost.
class PlantedChangesTest {
    private static final MatchingShares SHARES = new MatchingShares(0.9, 0.02);
    private static final double SIDE = 4;
    private static final double CROOKED = 1;
    private static final double TREMBLE = 0.01 / 1000;

    private final List<EditionStand> earlier = new ArrayList<>();
    private final List<EditionStand> later = new ArrayList<>();
    private final Set<Planted> planted = new HashSet<>();
    private int number;

    private record Planted(
            Class<? extends StandChange> kind, Set<StandCode> earlier, Set<StandCode> later) {}

    /// Corners of the cells, in two drawings.
    private record Grid(Coordinate[][] corners) {
        static Grid crooked(int across, int up, Random random) {
            Coordinate[][] corners = new Coordinate[across + 1][up + 1];
            for (int x = 0; x <= across; x++) {
                for (int y = 0; y <= up; y++) {
                    corners[x][y] =
                            Editions.at(
                                    x * SIDE + random.nextDouble() * CROOKED,
                                    y * SIDE + random.nextDouble() * CROOKED);
                }
            }
            return new Grid(corners);
        }

        Grid moved(Random random, double tremble) {
            Coordinate[][] moved = new Coordinate[corners.length][corners[0].length];
            for (int x = 0; x < corners.length; x++) {
                for (int y = 0; y < corners[x].length; y++) {
                    Coordinate old = corners[x][y];
                    moved[x][y] =
                            new Coordinate(
                                    old.x + random.nextDouble() * tremble,
                                    old.y + random.nextDouble() * tremble);
                }
            }
            return new Grid(moved);
        }

        /// A part of a run of cells in a row, from one share of its length to another.
        Geometry run(int x, int y, int cells, double from, double to) {
            List<Coordinate> ring = new ArrayList<>();
            ring.add(along(x, y, cells, from));
            for (int at = x; at <= x + cells; at++) {
                double share = (at - x) / (double) cells;
                if (share > from && share < to) {
                    ring.add(corners[at][y]);
                }
            }
            ring.add(along(x, y, cells, to));
            ring.add(along(x, y + 1, cells, to));
            for (int at = x + cells; at >= x; at--) {
                double share = (at - x) / (double) cells;
                if (share > from && share < to) {
                    ring.add(corners[at][y + 1]);
                }
            }
            ring.add(along(x, y + 1, cells, from));
            ring.add(ring.getFirst());
            return Editions.GROUND.createPolygon(ring.toArray(Coordinate[]::new));
        }

        private Coordinate along(int x, int y, int cells, double share) {
            double way = share * cells;
            int cell = Math.min((int) way, cells - 1);
            Coordinate a = corners[x + cell][y];
            Coordinate b = corners[x + cell + 1][y];
            double rest = way - cell;
            return new Coordinate(a.x + rest * (b.x - a.x), a.y + rest * (b.y - a.y));
        }
    }

    /// Cells in a row, cut anew: each edition gives the ends of its stands as shares of the run.
    private void plant(
            Class<? extends StandChange> kind,
            Grid old,
            Grid now,
            int x,
            int y,
            int cells,
            List<Double> before,
            List<Double> after,
            String codes) {
        Set<StandCode> was = new HashSet<>();
        Set<StandCode> is = new HashSet<>();
        int first = number;
        number += 20;
        String newCounty = codes.equals("county") ? "350405" : "350427";
        int newNumber = codes.equals("new") ? first + 10 : first;
        for (int i = 0; i + 1 < before.size(); i++) {
            EditionStand stand =
                    Editions.drawn(
                            "350427",
                            first + i,
                            EARLIER,
                            old.run(x, y, cells, before.get(i), before.get(i + 1)));
            earlier.add(stand);
            was.add(stand.stand().code());
        }
        for (int i = 0; i + 1 < after.size(); i++) {
            EditionStand stand =
                    Editions.drawn(
                            newCounty,
                            newNumber + i,
                            LATER,
                            now.run(x, y, cells, after.get(i), after.get(i + 1)));
            later.add(stand);
            is.add(stand.stand().code());
        }
        planted.add(new Planted(kind, was, is));
    }

    private void plantAny(Random random, Grid old, Grid now, int x, int y, int cells) {
        List<Double> whole = List.of(0.0, 1.0);
        List<Double> parts =
                random.nextBoolean() ? List.of(0.0, 0.4, 1.0) : List.of(0.0, 0.25, 0.6, 1.0);
        List<Double> others = List.of(0.0, 0.5, 1.0);
        switch (random.nextInt(10)) {
            case 0 -> plant(StandChange.Unchanged.class, old, now, x, y, cells, whole, whole, "");
            case 1 -> plant(StandChange.Recoded.class, old, now, x, y, cells, whole, whole, "new");
            case 2 ->
                    plant(StandChange.Recoded.class, old, now, x, y, cells, whole, whole, "county");
            case 3 -> plant(StandChange.Split.class, old, now, x, y, cells, whole, parts, "");
            case 4 -> plant(StandChange.Merged.class, old, now, x, y, cells, parts, whole, "new");
            case 5 -> plant(StandChange.Rearranged.class, old, now, x, y, cells, parts, others, "");
            case 6 -> plant(StandChange.Gone.class, old, now, x, y, cells, whole, List.of(), "");
            case 7 -> plant(StandChange.New.class, old, now, x, y, cells, List.of(), whole, "");
            case 8 ->
                    plant(
                            StandChange.Redrawn.class,
                            old,
                            now,
                            x,
                            y,
                            cells,
                            whole,
                            List.of(0.0, 0.6),
                            "county");
            default ->
                    plant(
                            StandChange.Redrawn.class,
                            old,
                            now,
                            x,
                            y,
                            cells,
                            List.of(0.3, 1.0),
                            whole,
                            "");
        }
    }

    private void plantAll(Random random, int across, int up, double tremble) {
        Grid old = Grid.crooked(across, up, random);
        Grid now = old.moved(random, tremble);
        for (int y = 0; y < up; y++) {
            int x = 0;
            while (x < across) {
                int cells = Math.min(across - x, 1 + random.nextInt(3));
                plantAny(random, old, now, x, y, cells);
                x += cells;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void all_planted_changes_are_found_none_is_invented_and_no_ground_is_lost(long seed) {
        plantAll(new Random(seed), 24, 18, TREMBLE);

        ChangeTable table = match();

        Set<Planted> found = new HashSet<>();
        table.changes()
                .forEach(each ->
                        found.add(
                                new Planted(
                                        kind(each), codes(each.earlier()), codes(each.later()))));
        assertThat(found).isEqualTo(planted);
        assertThat(table.changes().size()).isEqualTo(planted.size());
        assertEachOnce(table);
        assertConserved(table);
    }

    @Test
    void tens_of_thousands_of_stands_are_matched_each_with_its_neighbours_only() {
        plantAll(new Random(20260202), 210, 210, 0);
        assertThat(earlier.size()).isGreaterThan(20_000);
        assertThat(later.size()).isGreaterThan(20_000);

        ChangeTable table = match();

        assertThat(table.changes().size()).isEqualTo(planted.size());
        assertEachOnce(table);
    }

    private ChangeTable match() {
        return new EditionMatching(Divisions.ofFujian())
                .byGround(earlier, later, Datum.CGCS2000, SHARES);
    }

    private void assertEachOnce(ChangeTable table) {
        List<StandCode> was = new ArrayList<>();
        List<StandCode> is = new ArrayList<>();
        for (StandChange each : table.changes()) {
            each.earlier().forEach(stand -> was.add(stand.code()));
            each.later().forEach(stand -> is.add(stand.code()));
        }
        assertThat(was.stream().sorted().toList()).isEqualTo(sorted(earlier));
        assertThat(is.stream().sorted().toList()).isEqualTo(sorted(later));
    }

    private static List<StandCode> sorted(List<EditionStand> edition) {
        return edition.stream().map(each -> each.stand().code()).sorted().toList();
    }

    /// The ground of each edition is that of its changes; what both cover is shared or a sliver.
    private void assertConserved(ChangeTable table) {
        Geometry old = union(earlier);
        Geometry now = union(later);
        assertThat(table.total().onGround())
                .isInstanceOfSatisfying(
                        Sums.OnGround.Measured.class,
                        total -> {
                            assertThat(total.before().value())
                                    .isCloseTo(Editions.area_m2(old), withinPercentage(1e-4));
                            assertThat(total.after().value())
                                    .isCloseTo(Editions.area_m2(now), withinPercentage(1e-4));
                            assertThat(total.shared().value() + table.slivers().value())
                                    .isCloseTo(
                                            Editions.area_m2(
                                                    OverlayNGRobust.overlay(
                                                            old, now, OverlayNG.INTERSECTION)),
                                            withinPercentage(1e-4));
                        });
        assertThat(table.total().registeredBefore().value())
                .isCloseTo(mu(earlier), withinPercentage(1e-9));
        assertThat(table.total().registeredAfter().value())
                .isCloseTo(mu(later), withinPercentage(1e-9));
    }

    private static double mu(List<EditionStand> edition) {
        return edition.stream().mapToDouble(each -> each.stand().area().value()).sum();
    }

    private static Geometry union(List<EditionStand> edition) {
        List<Geometry> grounds = new ArrayList<>();
        for (EditionStand each : edition) {
            if (each.ground() instanceof EditionStand.Ground.Drawn(var degrees)) {
                grounds.add(degrees);
            }
        }
        return OverlayNGRobust.union(grounds);
    }

    private static Class<? extends StandChange> kind(StandChange change) {
        return change.getClass();
    }

    private static Set<StandCode> codes(List<Stand> stands) {
        Set<StandCode> codes = new HashSet<>();
        stands.forEach(each -> codes.add(each.code()));
        return codes;
    }
}

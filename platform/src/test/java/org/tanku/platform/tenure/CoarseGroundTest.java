package org.tanku.platform.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import java.util.List;
import java.util.SplittableRandom;

class CoarseGroundTest {
    private static final double CELL_DEG = 1_000 / 111_195.0;

    private static Geometry circle(double east, double north, double radius_deg) {
        return new GeometryFactory().createPoint(new Coordinate(east, north)).buffer(radius_deg);
    }

    @Test
    void two_grounds_that_differ_by_less_than_half_a_cell_may_look_the_same() {
        Geometry one = circle(117.38, 26.66, 0.03);
        Geometry other = circle(117.38, 26.66, 0.0301);
        assertThat(CoarseGround.of(List.of(one), 1_000).cells())
                .isEqualTo(CoarseGround.of(List.of(other), 1_000).cells());
    }

    @Test
    void every_corner_of_a_cell_lies_on_the_grid_and_not_on_the_ground() {
        ClaimMap.Coarse coarse =
                CoarseGround.of(List.of(circle(117.3812345, 26.6612345, 0.02)), 1_000);
        double wide_deg = CELL_DEG / Math.cos(Math.toRadians(27));
        assertThat(coarse.cells()).isNotEmpty();
        assertThat(coarse.cells())
                .allSatisfy(cell -> {
                    assertThat(cell.getMinY() / CELL_DEG - Math.rint(cell.getMinY() / CELL_DEG))
                            .isCloseTo(0, within(1e-6));
                    assertThat(cell.getMinX() / wide_deg - Math.rint(cell.getMinX() / wide_deg))
                            .isCloseTo(0, within(1e-6));
                });
    }

    @Test
    void ground_smaller_than_a_cell_is_one_cell_around_it() {
        Geometry small = circle(117.38, 26.66, 0.0001);
        List<Envelope> cells = CoarseGround.of(List.of(small), 1_000).cells();
        assertThat(cells).hasSize(1);
        assertThat(cells.getFirst().contains(small.getCentroid().getCoordinate())).isTrue();
    }

    @Test
    void the_cells_of_a_large_ground_are_fewer_and_said_to_be_larger() {
        ClaimMap.Coarse coarse = CoarseGround.of(List.of(circle(118, 26, 1)), 10);
        assertThat(coarse.cells()).hasSizeLessThan(4_000);
        assertThat(coarse.cell_m()).isGreaterThan(1_000);
    }

    @Test
    void the_cells_cover_about_as_much_as_the_ground() {
        SplittableRandom chance = new SplittableRandom(20_261_129);
        for (int i = 0; i < 50; i++) {
            Geometry ground =
                    circle(
                            chance.nextDouble(116, 120),
                            chance.nextDouble(24, 28),
                            chance.nextDouble(0.05, 0.2));
            double covered =
                    CoarseGround.of(List.of(ground), 500).cells().stream()
                            .mapToDouble(Envelope::getArea)
                            .sum();
            assertThat(covered / ground.getArea()).isCloseTo(1, within(0.05));
        }
    }
}

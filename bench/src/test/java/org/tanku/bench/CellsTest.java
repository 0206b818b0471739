package org.tanku.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.OverlapSearch;

import java.util.List;

class CellsTest {
    private static final int N = 10_000;

    /// What the yardstick `b1.c` finds among as many cells.
    private static final double SHARED_M2 = 936_908.689477;

    @Test
    void every_cell_is_a_valid_polygon_with_all_its_corners() {
        List<Polygon> cells = Cells.metres(N);
        assertThat(cells).hasSize(N + N / 200).allMatch(Geometry::isValid);
        assertThat(cells).allMatch(each -> each.getNumPoints() == Cells.CORNERS + 1);
    }

    @Test
    void what_the_product_finds_in_degrees_is_what_the_yardstick_finds_in_the_plane() {
        OverlapSearch.Found found = new OverlapSearch(Cells.degrees(N), Datum.CGCS2000).search();
        double shared_m2 =
                found.overlaps().stream()
                        .mapToDouble(each -> Cells.planeArea_m2(each.shared()))
                        .filter(area -> area > 1)
                        .sum();
        assertThat(shared_m2).isCloseTo(SHARED_M2, within(1e-3));
    }
}

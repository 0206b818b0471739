package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.tanku.survey.layer.CoordinateSystem.Datum;

class GeodesicLengthTest {
    @Test
    void a_degree_along_the_equator_is_a_degree_of_the_circle() {
        double degree_m = Math.toRadians(1) * 6_378_137;
        assertThat(length(0, 0, 1, 0)).isCloseTo(degree_m, within(1e-6));
        assertThat(length(0, 0, 0.5, 0, 1, 0)).isCloseTo(degree_m, within(1e-6));
    }

    /// A quarter of the meridian of GRS 80 is 10 001 965.7293 m (H. Moritz, Geodetic Reference
    /// System 1980, 2000).
    @Test
    void from_the_equator_to_the_pole_it_is_a_quarter_of_the_meridian() {
        assertThat(length(117, 0, 117, 90)).isCloseTo(10_001_965.7293, within(1e-3));
    }

    private static double length(double... xy) {
        Coordinate[] corners = new Coordinate[xy.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        LineString line = new GeometryFactory().createLineString(corners);
        return GeodesicLength.on(Datum.CGCS2000).of(line).value();
    }
}

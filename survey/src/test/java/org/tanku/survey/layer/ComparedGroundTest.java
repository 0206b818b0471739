package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ComparedGroundTest {
    private static final String SQUARE = "POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))";

    @Test
    void what_both_cover_is_shared() {
        assertThat(shared(SQUARE, "POLYGON((1 1, 3 1, 3 3, 1 3, 1 1))")).isEqualTo(1);
        assertThat(shared(SQUARE, SQUARE)).isEqualTo(4);
        assertThat(shared(SQUARE, "POLYGON((0.5 0.5, 1.5 0.5, 1.5 1.5, 0.5 1.5, 0.5 0.5))"))
                .as("one within the other")
                .isEqualTo(1);
    }

    @Test
    void what_only_touches_shares_nothing() {
        assertThat(isShared(SQUARE, "POLYGON((2 0, 4 0, 4 2, 2 2, 2 0))")).isFalse();
        assertThat(isShared(SQUARE, "POLYGON((2 2, 3 2, 3 3, 2 2))")).isFalse();
        assertThat(isShared(SQUARE, "POLYGON((5 5, 6 5, 6 6, 5 5))")).isFalse();
    }

    @Test
    void ground_in_a_hole_shares_nothing_with_what_is_round_it() {
        String ring = "POLYGON((-1 -1, 3 -1, 3 3, -1 3, -1 -1), (0 0, 2 0, 2 2, 0 2, 0 0))";
        assertThat(isShared(ring, SQUARE)).isFalse();
        assertThat(isShared(SQUARE, ring)).isFalse();
        assertThat(shared(ring, "POLYGON((1 1, 3 1, 3 2, 1 2, 1 1))")).isEqualTo(1);
    }

    private static boolean isShared(String one, String other) {
        return ComparedGround.of(ground(one)).shared(ground(other)).isPresent();
    }

    private static double shared(String one, String other) {
        return ComparedGround.of(ground(one)).shared(ground(other)).orElseThrow().getArea();
    }

    private static Geometry ground(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

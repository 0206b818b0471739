package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tanku.survey.layer.GeoPackageFile.blob;
import static org.tanku.survey.layer.GeoPackageFile.square;
import static org.tanku.survey.layer.GeoPackageFile.wkb;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.tanku.survey.Problem;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

class GeoPackageGeometryTest {
    private static final String SQUARE = "POLYGON ((1 2, 4 2, 4 5, 1 5, 1 2))";

    private static Taken read(byte[] blob) {
        Taken taken = new Taken();
        GroundDraft draft = new GroundDraft();
        GeoPackageGeometry.read(blob, 4490, draft);
        draft.giveTo(taken, 7, Map.of());
        return taken;
    }

    private static Geometry ground(byte[] blob) {
        Taken taken = read(blob);
        assertThat(taken.problems).isEmpty();
        return taken.features.getFirst().ground();
    }

    private static void assertRefused(byte[] blob, Problem.Kind kind, String argument) {
        Taken taken = read(blob);
        assertThat(taken.features).isEmpty();
        assertThat(taken.kinds()).containsExactly(kind);
        assertThat(String.join("", taken.arguments())).isEqualTo(argument);
        assertThat(taken.problems.getFirst().feature()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 32", "2, 48", "3, 48", "4, 64"})
    void each_kind_of_envelope_is_passed_over(int kind, int bytes) {
        byte[] square = square(1, 2, 3);
        byte[] rest = new byte[bytes + square.length];
        System.arraycopy(square, 0, rest, bytes, square.length);
        assertThat(ground(blob(kind << 1 | 1, 4490, rest))).hasToString(SQUARE);
        byte[] cut = Arrays.copyOf(blob(kind << 1 | 1, 4490, rest), 8 + bytes - 1);
        assertRefused(
                cut,
                Problem.Kind.GROUND_DAMAGED,
                kind == 0 ? "no GP header" : "GP envelope ends early");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7})
    void an_envelope_of_no_kind_is_damage(int kind) {
        assertRefused(
                blob(kind << 1 | 1, 4490, square(1, 2, 3)),
                Problem.Kind.GROUND_DAMAGED,
                "GP envelope " + kind);
    }

    @Test
    void both_byte_orders_are_read_in_the_header_and_in_the_geometry() {
        Geometry square = ground(blob(square(1, 2, 3)));
        byte[] big = new WKBWriter(2, ByteOrderValues.BIG_ENDIAN).write(square);
        assertThat(ground(blob(0, 4490, big))).hasToString(SQUARE);
        assertThat(ground(blob(0, 4490, square(1, 2, 3)))).hasToString(SQUARE);
        assertThat(ground(blob(1, 4490, big))).hasToString(SQUARE);
        // a square in big-endian beside one in little-endian
        assertThat(ground(blob(wkb(6, 2, big, square(9, 9, 1)))).getNumGeometries()).isEqualTo(2);
    }

    @Test
    void a_header_of_something_else_is_damage() {
        byte[] sound = blob(square(1, 2, 3));
        byte[] otherMagic = sound.clone();
        otherMagic[1] = 'Q';
        assertRefused(otherMagic, Problem.Kind.GROUND_DAMAGED, "no GP header");
        byte[] otherStart = sound.clone();
        otherStart[0] = 0;
        assertRefused(otherStart, Problem.Kind.GROUND_DAMAGED, "no GP header");
        byte[] later = sound.clone();
        later[2] = (byte) 200;
        assertRefused(later, Problem.Kind.GROUND_DAMAGED, "GP version 200");
        assertRefused(new byte[0], Problem.Kind.GROUND_DAMAGED, "no GP header");
        assertRefused(
                blob(0b10_0001, 4490, square(1, 2, 3)),
                Problem.Kind.GROUND_DAMAGED,
                "GP extended geometry");
    }

    @Test
    void a_geometry_in_another_system_than_its_layer_is_refused() {
        assertRefused(
                blob(1, 4326, square(1, 2, 3)), Problem.Kind.GROUND_DAMAGED, "srs_id 4326 ≠ 4490");
        assertThat(ground(blob(1, 0, square(1, 2, 3)))).hasToString(SQUARE);
        assertThat(ground(blob(1, -1, square(1, 2, 3)))).hasToString(SQUARE);
    }

    @Test
    void what_is_empty_is_missing() {
        assertRefused(blob(0b1_0001, 4490, wkb(3, 0)), Problem.Kind.GROUND_MISSING, "");
        assertRefused(blob(wkb(3, 0)), Problem.Kind.GROUND_MISSING, "");
        assertRefused(blob(wkb(6, 0)), Problem.Kind.GROUND_MISSING, "");
        assertRefused(blob(wkb(6, 1, wkb(3, 0))), Problem.Kind.GROUND_MISSING, "");
        assertThat(ground(blob(wkb(6, 2, wkb(3, 0), square(1, 2, 3))))).hasToString(SQUARE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1003, 2003, 0x8000_0003, 0x4000_0003, 0x8000_03EB})
    void a_height_or_a_measure_is_dropped(int code) {
        byte[] wkb =
                wkb(code, 1, 5, 1., 2., 9., 4., 2., 9., 4., 5., 9., 1., 5., Double.NaN, 1., 2., 9.);
        assertThat(ground(blob(wkb))).hasToString(SQUARE);
    }

    @ParameterizedTest
    @ValueSource(ints = {3003, 0xC000_0003})
    void a_height_and_a_measure_are_dropped(int code) {
        byte[] wkb =
                wkb(code, 1, 4, 0., 0., 8., 9., 1., 0., 8., 9., 1., 1., 8., 9., 0., 0., 8., 9.);
        assertThat(ground(blob(wkb))).hasToString("POLYGON ((0 0, 1 0, 1 1, 0 0))");
    }

    @Test
    void the_system_of_the_extended_flavour_is_passed_over() {
        byte[] wkb = wkb(0x2000_0003, 4490, 1, 4, 0., 0., 1., 0., 1., 1., 0., 0.);
        assertThat(ground(blob(wkb))).hasToString("POLYGON ((0 0, 1 0, 1 1, 0 0))");
        assertRefused(blob(wkb(0x2000_0003)), Problem.Kind.GROUND_DAMAGED, "WKB: ends early");
    }

    @Test
    void holes_and_parts_stay_what_they_are() {
        byte[] holed =
                wkb(3, 2, 4, 0., 0., 9., 0., 9., 9., 0., 0., 4, 5., 1., 6., 1., 6., 2., 5., 1.);
        String rings = "((0 0, 9 0, 9 9, 0 0), (5 1, 6 1, 6 2, 5 1))";
        assertThat(ground(blob(holed))).hasToString("POLYGON " + rings);
        String two = "MULTIPOLYGON (" + rings + ", ((1 2, 4 2, 4 5, 1 5, 1 2)))";
        byte[] square = square(1, 2, 3);
        assertThat(ground(blob(wkb(6, 2, holed, square)))).hasToString(two);
        assertThat(ground(blob(wkb(12, 2, holed, square)))).hasToString(two);
        assertThat(ground(blob(wkb(7, 2, holed, wkb(6, 1, square))))).hasToString(two);
    }

    @Test
    void a_ring_that_crosses_itself_is_given_as_it_stands() {
        byte[] bow = wkb(3, 1, 5, 0., 0., 1., 1., 1., 0., 0., 1., 0., 0.);
        assertThat(ground(blob(bow))).hasToString("POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))");
    }

    static Stream<Arguments> notAreas() {
        return Stream.of(
                Arguments.of(wkb(1, 1., 2.), "Point"),
                Arguments.of(wkb(1001, 1., 2., 3.), "Point"),
                Arguments.of(wkb(2, 2, 1., 2., 3., 4.), "LineString"),
                Arguments.of(wkb(4, 0), "MultiPoint"),
                Arguments.of(wkb(5, 0), "MultiLineString"),
                Arguments.of(wkb(8, 3, 0., 0., 1., 1., 2., 0.), "CircularString"),
                Arguments.of(wkb(10, 1, square(0, 0, 1)), "CurvePolygon"),
                Arguments.of(wkb(12, 1, wkb(10, 0)), "CurvePolygon"),
                Arguments.of(wkb(15, 1, square(0, 0, 1)), "PolyhedralSurface"),
                Arguments.of(wkb(17, 0), "Triangle"),
                Arguments.of(wkb(7, 2, square(0, 0, 1), wkb(1, 1., 2.)), "Point"));
    }

    @ParameterizedTest
    @MethodSource("notAreas")
    void what_is_no_area_is_refused_by_its_name(byte[] wkb, String name) {
        assertRefused(blob(wkb), Problem.Kind.GROUND_NOT_AN_AREA, "");
        assertThat(read(blob(wkb)).problems.getFirst().found()).isEqualTo(name);
    }

    static Stream<Arguments> damages() {
        byte[] square = square(0, 0, 1);
        byte[] deep = wkb(7, 1, wkb(7, 1, wkb(7, 1, wkb(7, 1, square))));
        byte[] otherOrder = square.clone();
        otherOrder[0] = 2;
        return Stream.of(
                Arguments.of(new byte[0], "WKB: ends early"),
                Arguments.of(wkb(3), "WKB: ends early"),
                Arguments.of(wkb(3, -1), "WKB: 4294967295 × 4 > 0 bytes"),
                Arguments.of(wkb(3, 1), "WKB: 1 × 4 > 0 bytes"),
                Arguments.of(wkb(3, 1, 0x7FFF_FFFF), "WKB: 2147483647 × 16 > 0 bytes"),
                Arguments.of(wkb(3, 1, 1, 1.), "WKB: 1 × 16 > 8 bytes"),
                Arguments.of(wkb(1003, 1, 1, 1., 1.), "WKB: 1 × 24 > 16 bytes"),
                Arguments.of(wkb(6, 1000, square), "WKB: 1000 × 5 > 93 bytes"),
                Arguments.of(otherOrder, "WKB: byte order 2"),
                Arguments.of(wkb(18, 0), "WKB: type 18"),
                Arguments.of(wkb(4003, 0), "WKB: type 4003"),
                Arguments.of(wkb(0x1000_0003, 0), "WKB: type 268435459"),
                Arguments.of(wkb(6, 1, wkb(6, 1, square)), "WKB: MultiPolygon in MultiPolygon"),
                Arguments.of(deep, "WKB: nesting > 4"),
                Arguments.of(wkb(6, 0, square), "WKB + 93 bytes"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damage_is_told_and_nothing_is_set_aside_for_it(byte[] wkb, String what) {
        assertRefused(blob(wkb), Problem.Kind.GROUND_DAMAGED, what);
    }

    @Test
    void a_member_that_is_counted_and_not_there_is_missed() {
        byte[] wkb = wkb(6, 2, square(0, 0, 1));
        assertRefused(blob(wkb), Problem.Kind.GROUND_DAMAGED, "WKB: ends early");
    }

    @Test
    void four_levels_are_read() {
        byte[] wkb = wkb(7, 1, wkb(7, 1, wkb(6, 1, square(1, 2, 3))));
        assertThat(ground(blob(wkb))).hasToString(SQUARE);
    }

    @Test
    void rings_are_refused_not_repaired() {
        assertRefused(
                blob(wkb(3, 1, 4, 0., 0., 1., 0., 1., 1., 0., .5)),
                Problem.Kind.RING_NOT_CLOSED,
                "");
        assertRefused(blob(wkb(3, 1, 3, 0., 0., 1., 0., 0., 0.)), Problem.Kind.RING_TOO_SHORT, "");
        assertRefused(blob(wkb(3, 1, 0)), Problem.Kind.RING_TOO_SHORT, "");
        for (double wrong :
                new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertRefused(
                    blob(wkb(3, 1, 4, 0., 0., wrong, 0., 1., 1., 0., 0.)),
                    Problem.Kind.COORDINATE_NOT_A_NUMBER,
                    "");
            assertRefused(
                    blob(wkb(3, 1, 4, 0., 0., 1., wrong, 1., 1., 0., 0.)),
                    Problem.Kind.COORDINATE_NOT_A_NUMBER,
                    "");
        }
    }

    @Test
    void a_ring_of_a_hundred_thousand_points_is_read() {
        Coordinate[] circle = new Coordinate[100_001];
        for (int point = 0; point < circle.length; point++) {
            double angle = 2 * Math.PI * (point % 100_000) / 100_000;
            circle[point] = new Coordinate(Math.cos(angle), Math.sin(angle));
        }
        Geometry drawn = new GeometryFactory().createPolygon(circle);
        Geometry read = ground(blob(0, 4490, new WKBWriter().write(drawn)));
        assertThat(read.equalsExact(drawn)).isTrue();
    }
}

package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.tanku.survey.Problem.Kind;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.TransverseMercator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

class GroundTest {
    private static final Envelope FUJIAN = new Envelope(115.8, 120.8, 23.4, 28.4);
    private static final GeodesicArea AREA = GeodesicArea.on(Datum.CGCS2000);

    private static Geometry ground(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static Geometry square(double west, double south, double side) {
        return new GeometryFactory()
                .toGeometry(new Envelope(west, west + side, south, south + side));
    }

    private static List<Kind> check(Geometry ground) {
        return new GroundCheck(FUJIAN).check(1, ground).stream().map(LayerProblem::kind).toList();
    }

    @Test
    void ground_inside_the_province_with_rings_that_hold_is_good() {
        assertThat(check(square(118, 26, 0.01))).isEmpty();
    }

    @Test
    void rings_that_cross_are_told_with_the_place() {
        Geometry bow = ground("POLYGON((118 26, 118.1 26.1, 118.1 26, 118 26.1, 118 26))");
        assertThat(new GroundCheck(FUJIAN).check(7, bow))
                .extracting(each -> each.tell(Locale.ENGLISH))
                .containsExactly(
                        "Feature 7: a ring crosses itself or another, at 118.050000, 26.050000.");
    }

    @Test
    void swapped_axes_metres_and_far_places_are_told_apart() {
        assertThat(check(square(26, 118, 0.01))).containsExactly(Kind.AXES_SWAPPED);
        assertThat(check(square(48, 103, 0.01))).containsExactly(Kind.AXES_SWAPPED);
        assertThat(check(square(39_400_000, 2_900_000, 20)))
                .containsExactly(Kind.METRES_AS_DEGREES);
        assertThat(check(square(103, 30, 0.01))).containsExactly(Kind.OUTSIDE_THE_PROVINCE);
        assertThat(check(square(120.79, 26, 0.02))).containsExactly(Kind.OUTSIDE_THE_PROVINCE);
    }

    private static LayerGround placed(TransverseMercator system, Geometry... metres) {
        LayerGround ground = LayerGround.of(system, FUJIAN).orElseThrow();
        for (int i = 0; i < metres.length; i++) {
            ground.take(new LayerFeature(i + 1, Map.of(), metres[i]));
        }
        return ground;
    }

    @Test
    void an_easting_without_its_zone_number_or_of_another_zone_is_told() {
        TransverseMercator zone = new TransverseMercator(Datum.CGCS2000, 117, 39_500_000, 1);
        LayerGround ground =
                placed(
                        zone,
                        square(39_600_000, 2_886_000, 1_000),
                        square(600_000, 2_886_000, 1_000),
                        square(40_600_000, 2_886_000, 1_000),
                        square(39_600_000, 1e8, 1_000),
                        square(1e300, 1e300, 1e290));
        assertThat(ground.features()).isEqualTo(5);
        assertThat(ground.good()).extracting(each -> each.feature().number()).containsExactly(1);
        assertThat(ground.problems())
                .extracting(LayerProblem::kind)
                .containsOnly(Kind.OUTSIDE_THE_PROJECTION)
                .hasSize(4);
        assertThat(ground.problems().getFirst().tell(Locale.ENGLISH))
                .isEqualTo(
                        "Feature 2: found “600500.0000, 2886500.0000”; outside the zone (an"
                                + " easting lies within 500,000 m of 39500000); check the zone,"
                                + " or whether the easting lacks its zone number.");
    }

    @Test
    void the_edges_of_a_zone_lie_inside() {
        TransverseMercator zone = new TransverseMercator(Datum.CGCS2000, 117, 500_000, 1);
        assertThat(zone.covers(new Envelope(0, 1_000_000, -10_002_000, 10_002_000))).isTrue();
        assertThat(zone.covers(new Envelope(-1, 1, 0, 1))).isFalse();
        assertThat(zone.covers(new Envelope(0, 1_000_001, 0, 1))).isFalse();
        assertThat(zone.covers(new Envelope(0, 1, -10_002_001, 0))).isFalse();
        assertThat(zone.covers(new Envelope(0, 1, 0, 10_002_001))).isFalse();
    }

    /// A rectangle of 0.01° at 26° north: 1,000.787 m by 1,107.856 m and a little narrower at the
    /// north, by the series of the meridian and of the parallel of the ellipsoid.
    @Test
    void area_is_that_of_the_ellipsoid() {
        double found = AREA.of(square(118.6, 26, 0.01)).value();
        double a = 6_378_137;
        double f = 1 / 298.257222101;
        double e2 = f * (2 - f);
        double south = Math.toRadians(26);
        double north = Math.toRadians(26.01);
        double expected =
                Math.toRadians(0.01) * a * a * (1 - e2) * (strip(north, e2) - strip(south, e2));
        // an edge along a parallel is a geodesic here, which bows by a few millimetres
        assertThat(found).isCloseTo(expected, within(1.0));
        assertThat(found).isBetween(1_105_000.0, 1_112_000.0);
    }

    /// The area from the equator to a latitude, for one radian of longitude.
    private static double strip(double latitude, double e2) {
        double e = Math.sqrt(e2);
        double s = Math.sin(latitude);
        return s / (2 * (1 - e2 * s * s)) + Math.log((1 + e * s) / (1 - e * s)) / (4 * e);
    }

    @Test
    void a_hole_is_taken_off_and_parts_are_added() {
        double whole = AREA.of(square(118, 26, 0.02)).value();
        double hole = AREA.of(square(118.005, 26.005, 0.01)).value();
        Geometry holed =
                ground(
                        "POLYGON((118 26, 118.02 26, 118.02 26.02, 118 26.02, 118 26),"
                                + "(118.005 26.005, 118.005 26.015, 118.015 26.015, 118.015 26.005,"
                                + " 118.005 26.005))");
        assertThat(AREA.of(holed).value()).isCloseTo(whole - hole, within(1e-6));
        assertThat(AREA.of(holed.union(square(119, 26, 0.01))).value())
                .isCloseTo(whole - hole + AREA.of(square(119, 26, 0.01)).value(), within(1e-6));
    }

    @Test
    void a_projection_and_back_ends_where_it_began() {
        TransverseMercator zone = new TransverseMercator(Datum.CGCS2000, 117, 39_500_000, 1);
        Geometry degrees = square(118.6, 26, 0.01);
        Geometry back = Projecting.of(zone).toDegrees(Projecting.of(zone).toMetres(degrees));
        for (int i = 0; i < degrees.getNumPoints(); i++) {
            assertThat(back.getCoordinates()[i].distance(degrees.getCoordinates()[i]))
                    .isLessThan(1e-11);
        }
        // the area in metres of a projection is larger the farther from the middle
        assertThat(Projecting.of(zone).toMetres(degrees).getArea())
                .isGreaterThan(AREA.of(degrees).value() * 1.0002);
    }

    @Test
    void ground_that_is_covered_twice_is_found_with_its_area_and_neighbours_are_not() {
        List<Geometry> grounds =
                List.of(
                        square(118, 26, 0.01),
                        square(118.01, 26, 0.01),
                        square(118.005, 26.005, 0.001),
                        ground("POLYGON((118.02 26.01, 118.03 26.01, 118.03 26.02, 118.02 26.01))"),
                        ground(
                                "POLYGON((118.0199999 26, 118.03 26, 118.03 26.005, 118.0199999"
                                        + " 26.005, 118.0199999 26))"));
        OverlapSearch.Found all = new OverlapSearch(grounds, Datum.CGCS2000).search();
        assertThat(all.meeting()).isEqualTo(4);
        List<OverlapSearch.Overlap> found = all.overlaps();
        assertThat(found).extracting(OverlapSearch.Overlap::first).containsExactly(0, 1);
        assertThat(found).extracting(OverlapSearch.Overlap::second).containsExactly(2, 4);
        assertThat(found.getFirst().area().value())
                .isCloseTo(AREA.of(grounds.get(2)).value(), within(1e-6));
        // a sliver of a ten-millionth of a degree: one centimetre by 554 metres
        assertThat(found.getLast().area().value()).isCloseTo(5.55, within(0.05));
    }

    @Test
    void the_french_communes_touch_and_do_not_overlap() throws IOException {
        Path packed = SharedFiles.find("geo/france_communes_subset.ndjson.gz");
        Path plain = Files.createTempFile("communes", ".ndjson");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, plain, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Taken all = Taken.from(GeoJsonLayers.open(plain));
        Files.delete(plain);
        assertThat(all.problems).isEmpty();
        assertThat(all.features).hasSize(13_380);
        Envelope france = new Envelope(-6, 10, 41, 52);
        List<LayerFeature> invalid = new ArrayList<>();
        for (LayerFeature each : all.features) {
            if (!new GroundCheck(france).check(each.number(), each.ground()).isEmpty()) {
                invalid.add(each);
            }
        }
        assertThat(invalid).hasSize(1);
        OverlapSearch.Found found =
                new OverlapSearch(
                                all.features.stream().map(LayerFeature::ground).toList(),
                                Datum.WGS_84)
                        .search();
        assertThat(found.meeting()).isEqualTo(39_212);
        assertThat(found.overlaps()).isEmpty();
    }

    @Test
    void seven_counties_of_fujian_have_rings_that_cross() {
        Taken all =
                Taken.from(
                        GeoJsonLayers.open(SharedFiles.find("geo/fujian_counties_gcj02.geojson")));
        assertThat(all.features).hasSize(85);
        List<Kind> found = new ArrayList<>();
        all.features.forEach(each -> found.addAll(check(each.ground())));
        assertThat(found).hasSize(7).containsOnly(Kind.RING_CROSSES);
    }
}

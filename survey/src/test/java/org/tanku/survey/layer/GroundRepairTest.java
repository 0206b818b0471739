package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.tanku.kernel.quantity.SquareMetres;
import org.tanku.survey.Problem.Kind;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.GroundRepair.Proposed;
import org.tanku.survey.layer.GroundRepair.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

class GroundRepairTest {
    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
    private static final GeodesicArea AREA = GeodesicArea.on(Datum.WGS_84);
    private static final GroundRepair REPAIR = new GroundRepair(AREA);

    /// Two triangles that meet in a point; the western one has a ninth of the eastern.
    private static final String BOW =
            "POLYGON((118 26.01, 118.04 26.03, 118.04 26, 118 26.02, 118 26.01))";

    private static Geometry ground(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static Proposed proposed(String text) {
        return (Proposed) REPAIR.propose(1, ground(text));
    }

    private static LayerGround layer(Set<Integer> named, String... grounds) {
        LayerGround layer =
                LayerGround.of(new Geographic(Datum.WGS_84), WORLD)
                        .orElseThrow()
                        .repairing(named::contains);
        for (int i = 0; i < grounds.length; i++) {
            layer.take(new LayerFeature(i + 1, Map.of(), ground(grounds[i])));
        }
        return layer;
    }

    @Test
    void both_loops_of_a_ring_that_crosses_are_kept_and_the_areas_before_and_after_are_told() {
        Proposed mended = proposed("POLYGON((118 26, 118.02 26.02, 118.02 26, 118 26.02, 118 26))");
        double loop = AREA.of(ground("POLYGON((118 26, 118.01 26.01, 118 26.02, 118 26))")).value();
        // the loops turn against each other: as drawn, nothing is left
        assertThat(mended.before().value()).isCloseTo(0, within(1.0));
        assertThat(mended.after().value()).isCloseTo(2 * loop, within(1.0));
        assertThat(mended.degrees().isValid()).isTrue();
        assertThat(mended.partsBefore()).isEqualTo(1);
        assertThat(mended.parts()).hasSize(2);
        assertThat(mended.ringsDropped()).isZero();
    }

    @Test
    void loops_of_unequal_size_are_told_the_largest_first() {
        Proposed mended = proposed(BOW);
        List<Double> parts = mended.parts().stream().map(SquareMetres::value).toList();
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst()).isCloseTo(9 * parts.getLast(), within(1_000.0));
        // an edge that is cut at the crossing is two geodesics, beside the one before
        assertThat(mended.before().value())
                .isCloseTo(parts.getFirst() - parts.getLast(), within(1.0));
        assertThat(mended.after().value())
                .isCloseTo(parts.getFirst() + parts.getLast(), within(1e-3));
    }

    @Test
    void ground_that_is_covered_twice_counts_once() {
        Proposed mended =
                proposed(
                        "MULTIPOLYGON(((118 26, 118.02 26, 118.02 26.01, 118 26.01, 118 26)),"
                                + "((118.01 26, 118.03 26, 118.03 26.01, 118.01 26.01, 118.01"
                                + " 26)))");
        double third =
                AREA.of(ground("POLYGON((118 26,118.01 26,118.01 26.01,118 26.01,118 26))"))
                        .value();
        assertThat(mended.before().value()).isCloseTo(4 * third, within(10.0));
        assertThat(mended.after().value()).isCloseTo(3 * third, within(10.0));
        assertThat(mended.partsBefore()).isEqualTo(2);
        assertThat(mended.parts()).hasSize(1);
    }

    @Test
    void a_ring_that_encloses_nothing_goes_and_is_counted() {
        Proposed mended =
                proposed(
                        "POLYGON((118 26, 118.02 26, 118.02 26.02, 118 26.02, 118 26),"
                                + "(118.005 26.005, 118.005 26.01, 118.005 26.015, 118.005"
                                + " 26.005))");
        assertThat(mended.ringsDropped()).isEqualTo(1);
        assertThat(mended.parts()).hasSize(1);
        assertThat(mended.after().value()).isCloseTo(mended.before().value(), within(1e-3));
    }

    @Test
    void a_hole_outside_its_shell_becomes_ground_and_the_areas_show_it() {
        Proposed mended =
                proposed(
                        "POLYGON((118 26, 118.02 26, 118.02 26.02, 118 26.02, 118 26),"
                                + "(118.03 26, 118.04 26, 118.04 26.01, 118.03 26.01, 118.03"
                                + " 26))");
        assertThat(mended.parts()).hasSize(2);
        assertThat(mended.ringsDropped()).isZero();
        assertThat(mended.after().value() - mended.before().value())
                .isCloseTo(2 * mended.parts().getLast().value(), within(1e-3));
    }

    @Test
    void ground_without_any_area_is_refused_by_name() {
        assertThat(REPAIR.propose(3, ground("POLYGON((118 26, 118.01 26, 118.02 26, 118 26))")))
                .isEqualTo(new Refused(LayerProblem.ofFeature(3, "", Kind.REPAIR_LEAVES_NOTHING)));
    }

    @Test
    void a_ring_made_to_keep_us_busy_is_refused_within_a_moment() {
        // each line from west to east crosses each from south to north
        int lines = 700;
        StringBuilder points = new StringBuilder("POLYGON((118 26");
        for (int i = 0; i < lines; i++) {
            double north = 26 + (i + 1) * 1e-4;
            points.append(i % 2 == 0 ? ",119 " : ",118 ").append(north);
            points.append(i % 2 == 0 ? ",119 " : ",118 ").append(north + 5e-5);
        }
        for (int i = 0; i < lines; i++) {
            double east = 118 + (i + 1) * 1e-3 + 3e-5;
            points.append(",").append(east).append(i % 2 == 0 ? " 26.5" : " 25.5");
            points.append(",").append(east + 5e-4).append(i % 2 == 0 ? " 26.5" : " 25.5");
        }
        assertThat(REPAIR.propose(1, ground(points + ",118 26))")))
                .isEqualTo(new Refused(LayerProblem.ofFeature(1, "", Kind.REPAIR_TOO_TANGLED)));
    }

    @Test
    void nothing_is_repaired_unless_the_user_names_it() {
        LayerGround none = layer(Set.of(), BOW, BOW);
        assertThat(none.good()).isEmpty();
        assertThat(none.repairs()).isEmpty();
        assertThat(none.problems())
                .extracting(LayerProblem::kind)
                .containsExactly(Kind.RING_CROSSES, Kind.RING_CROSSES);
        assertThat(none.proposals()).extracting(Proposed::feature).containsExactly(1, 2);

        LayerGround second = layer(Set.of(2, 9), BOW, BOW);
        assertThat(second.problems()).extracting(LayerProblem::feature).containsExactly(1);
        assertThat(second.repairs()).extracting(Proposed::feature).containsExactly(2);
        assertThat(second.proposals()).extracting(Proposed::feature).containsExactly(1);
        LayerGround.Placed mended = second.good().getFirst();
        assertThat(mended.area()).isEqualTo(second.repairs().getFirst().after());
        assertThat(mended.degrees()).isEqualTo(second.repairs().getFirst().degrees());
        assertThat(mended.feature().ground()).isEqualTo(ground(BOW));
    }

    @Test
    void what_no_repair_mends_stays_refused_though_it_is_named() {
        LayerGround layer =
                layer(
                        Set.of(1, 2),
                        "POLYGON((39400000 26, 39400001 27, 39400001 26, 39400000 27, 39400000"
                                + " 26))",
                        "POLYGON((118 26, 118.01 26, 118.02 26, 118 26))");
        assertThat(layer.good()).isEmpty();
        assertThat(layer.proposals()).isEmpty();
        assertThat(layer.problems())
                .extracting(LayerProblem::kind)
                .containsExactly(
                        Kind.RING_CROSSES,
                        Kind.METRES_AS_DEGREES,
                        Kind.RING_CROSSES,
                        Kind.REPAIR_LEAVES_NOTHING);
    }

    @Test
    void the_word_is_given_before_the_layer_is_read() {
        LayerGround read = layer(Set.of(), BOW);
        assertThatThrownBy(() -> read.repairing(_ -> true))
                .isInstanceOf(IllegalStateException.class);
    }

    private static LayerGround open(Set<Integer> named, String coordinates) throws IOException {
        Path file = Files.createTempFile("open", ".geojson");
        Files.writeString(
                file,
                "{\"code\":\"1\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":["
                        + coordinates
                        + "]}}\n");
        LayerGround layer =
                LayerGround.of(new Geographic(Datum.WGS_84), WORLD)
                        .orElseThrow()
                        .repairing(named::contains);
        GeoJsonLayers source = GeoJsonLayers.open(file);
        source.read(source.layers().layers().getFirst().name(), layer);
        Files.delete(file);
        return layer;
    }

    @Test
    void an_open_ring_is_closed_for_who_asks_and_one_too_short_for_nobody() throws IOException {
        String square = "[[118,26],[118.01,26],[118.01,26.01],[118,26.01]]";
        LayerGround refused = open(Set.of(), square);
        assertThat(refused.problems())
                .extracting(LayerProblem::kind)
                .containsExactly(Kind.RING_NOT_CLOSED);
        assertThat(refused.proposals()).hasSize(1);
        assertThat(refused.features()).isEqualTo(1);

        LayerGround closed = open(Set.of(1), square);
        assertThat(closed.problems()).isEmpty();
        assertThat(closed.repairs().getFirst().after().value())
                .isCloseTo(
                        AREA.of(
                                        ground(
                                                "POLYGON((118 26,118.01 26,118.01 26.01,118"
                                                        + " 26.01,118 26))"))
                                .value(),
                        within(1e-6));

        LayerGround triangle = open(Set.of(1), "[[118,26],[118.01,26],[118.01,26.01]]");
        assertThat(triangle.good()).isEmpty();
        assertThat(triangle.problems())
                .extracting(LayerProblem::kind)
                .containsExactly(Kind.RING_TOO_SHORT);

        LayerGround both =
                open(Set.of(1), square + ",[[118.001,26.001],[118.002,26.001],[118.001,26.001]]");
        assertThat(both.problems())
                .extracting(LayerProblem::kind)
                .containsExactly(Kind.RING_NOT_CLOSED);
    }

    @Test
    void an_open_ring_of_a_shapefile_is_closed_for_who_asks(@TempDir Path folder)
            throws IOException {
        new ShapefileBytes()
                .column("NAME", 'C', 10)
                .polygon(5, new double[] {118, 26, 118, 26.01, 118.01, 26.01, 118.01, 26})
                .row("open")
                .polygon(5, ShapefileBytes.square(118.01, 26, 0.01))
                .row("closed")
                .write(folder, "a");
        for (boolean isWanted : List.of(true, false)) {
            LayerGround layer =
                    LayerGround.of(new Geographic(Datum.WGS_84), WORLD)
                            .orElseThrow()
                            .repairing(_ -> isWanted);
            ShapefileLayers.open(folder.resolve("a.shp")).read("a", layer);
            assertThat(layer.features()).isEqualTo(2);
            assertThat(layer.good()).hasSize(isWanted ? 2 : 1);
            assertThat(layer.repairs()).hasSize(isWanted ? 1 : 0);
            assertThat(layer.problems())
                    .extracting(each -> each.feature() + " " + each.kind())
                    .isEqualTo(isWanted ? List.of() : List.of("1 RING_NOT_CLOSED"));
        }
    }

    private static String told(Proposed mended) {
        return String.format(
                Locale.ROOT,
                "%d: %.1f -> %.1f, %d -> %d parts",
                mended.feature(),
                mended.before().value(),
                mended.after().value(),
                mended.partsBefore(),
                mended.parts().size());
    }

    @Test
    void the_seven_counties_of_fujian_can_be_repaired_and_stay_as_large_as_they_were() {
        LayerGround layer = LayerGround.of(new Geographic(Datum.WGS_84), WORLD).orElseThrow();
        GeoJsonLayers counties =
                GeoJsonLayers.open(SharedFiles.find("geo/fujian_counties_gcj02.geojson"));
        counties.read(counties.layers().layers().getFirst().name(), layer);
        assertThat(layer.repairs()).isEmpty();
        assertThat(layer.proposals())
                .extracting(GroundRepairTest::told)
                .containsExactly(
                        "6: 738545021.2 -> 738545021.2, 13 -> 12 parts",
                        "8: 1295035525.3 -> 1295035603.8, 33 -> 35 parts",
                        "9: 1166667982.4 -> 1166667942.7, 1 -> 1 parts",
                        "13: 1772979901.7 -> 1772979901.7, 21 -> 20 parts",
                        "37: 56590539.5 -> 56590465.0, 1 -> 1 parts",
                        "47: 711606417.8 -> 711606566.9, 3 -> 5 parts",
                        "79: 2361403707.3 -> 2361403707.3, 2 -> 1 parts");
        assertThat(layer.proposals())
                .allSatisfy(each -> assertThat(each.degrees().isValid()).isTrue());
    }

    @Test
    void the_one_invalid_commune_of_france_can_be_repaired() throws IOException {
        Path packed = SharedFiles.find("geo/france_communes_subset.ndjson.gz");
        Path plain = Files.createTempFile("communes", ".ndjson");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
        }
        LayerGround layer = LayerGround.of(new Geographic(Datum.WGS_84), WORLD).orElseThrow();
        GeoJsonLayers communes = GeoJsonLayers.open(plain);
        communes.read(communes.layers().layers().getFirst().name(), layer);
        Files.delete(plain);
        assertThat(layer.proposals())
                .extracting(GroundRepairTest::told)
                .containsExactly("8984: 63161041.8 -> 63161041.8, 1 -> 1 parts");
    }
}

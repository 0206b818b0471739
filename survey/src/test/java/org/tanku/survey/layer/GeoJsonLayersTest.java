package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tanku.survey.Problem.Kind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

class GeoJsonLayersTest {
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[118,26],[118.1,26],[118.1,26.1],[118,26.1],"
                    + "[118,26]]]}";

    @TempDir Path folder;

    private GeoJsonLayers file(String content) throws IOException {
        return GeoJsonLayers.open(Files.writeString(folder.resolve("a.geojson"), content));
    }

    private static String feature(String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"1\"},\"geometry\":"
                + geometry
                + "}";
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private Taken read(String... geometries) throws IOException {
        String[] features = new String[geometries.length];
        for (int i = 0; i < features.length; i++) {
            features[i] = feature(geometries[i]);
        }
        Taken all = new Taken();
        file(collection(features)).read("geojson", all);
        return all;
    }

    @Test
    void a_collection_gives_its_features_with_their_attributes() throws IOException {
        GeoJsonLayers source =
                file(
                        collection(
                                "{\"geometry\":"
                                        + SQUARE
                                        + ",\"type\":\"Feature\",\"id\":7,\"properties\":{\"树种\":"
                                        + "\"杉木\",\"area\":12.50,\"old\":null,"
                                        + "\"more\":{\"a\":1}}}"));
        LayerHead head = source.layers().layers().getFirst();
        assertThat(head.name()).isEqualTo("geojson");
        assertThat(head.columns()).containsExactly("id", "树种", "area");
        assertThat(head.system())
                .isEqualTo(new CoordinateSystem.Geographic(CoordinateSystem.Datum.WGS_84));
        Taken all = Taken.from(source);
        assertThat(all.problems).isEmpty();
        assertThat(all.features).hasSize(1);
        assertThat(all.features.getFirst().attributes())
                .containsEntry("树种", "杉木")
                .containsEntry("area", "12.50")
                .containsEntry("id", "7")
                .hasSize(3);
        assertThat(all.features.getFirst().ground().getNumPoints()).isEqualTo(5);
    }

    @Test
    void features_one_to_a_line_are_a_layer_as_well() throws IOException {
        Taken all =
                Taken.from(
                        file(
                                "{\"code\":\"a\",\"geometry\":"
                                        + SQUARE
                                        + "}\n"
                                        + feature(SQUARE)
                                        + "\n"));
        assertThat(all.features).extracting(LayerFeature::number).containsExactly(1, 2);
        assertThat(all.features.getFirst().attributes()).containsEntry("code", "a");
    }

    @Test
    void the_older_way_to_name_a_system_is_understood() throws IOException {
        GeoJsonLayers source =
                file(
                        "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
                                + "{\"name\":\"urn:ogc:def:crs:EPSG::4490\"}},\"features\":["
                                + feature(SQUARE)
                                + "]}");
        assertThat(source.layers().layers().getFirst().system())
                .isEqualTo(new CoordinateSystem.Geographic(CoordinateSystem.Datum.CGCS2000));
        assertThat(Taken.from(source).features).hasSize(1);
    }

    @Test
    void holes_and_several_parts_come_through() throws IOException {
        String holed =
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[4,0],[4,4],[0,4],[0,0]],"
                        + "[[1,1],[2,1],[2,2],[1,1]]],[[[5,5,9],[6,5,9],[6,6,9],[5,5,9]]]]}";
        Taken all = read(holed);
        assertThat(all.problems).isEmpty();
        assertThat(all.features.getFirst().ground().getArea()).isEqualTo(16 - 0.5 + 0.5);
        assertThat(all.features.getFirst().ground().getNumGeometries()).isEqualTo(2);
    }

    @Test
    void what_is_no_ground_is_told_feature_by_feature_and_the_rest_is_read() throws IOException {
        Taken all =
                read(
                        "null",
                        "{\"type\":\"Point\",\"coordinates\":[118,26]}",
                        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}",
                        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,0]]]}",
                        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,\"x\"],[1,1],[0,0]]]}",
                        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1],[1,1],[0,0]]]}",
                        "{\"type\":\"Polygon\",\"coordinates\":[]}",
                        "{\"type\":\"GeometryCollection\",\"geometries\":[" + SQUARE + "]}",
                        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1e999],[0,0]]]}",
                        "{\"type\":\"Polygon\",\"coordinates\":[0,0]}",
                        "{\"type\":\"MultiPolygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}",
                        "7",
                        SQUARE);
        assertThat(all.kinds())
                .containsExactly(
                        Kind.GROUND_MISSING,
                        Kind.GROUND_NOT_AN_AREA,
                        Kind.RING_NOT_CLOSED,
                        Kind.RING_TOO_SHORT,
                        Kind.COORDINATE_NOT_A_NUMBER,
                        Kind.GROUND_DAMAGED,
                        Kind.GROUND_MISSING,
                        Kind.GROUND_NOT_AN_AREA,
                        Kind.COORDINATE_NOT_A_NUMBER,
                        Kind.GROUND_DAMAGED,
                        Kind.GROUND_DAMAGED,
                        Kind.GROUND_DAMAGED);
        assertThat(all.features).extracting(LayerFeature::number).containsExactly(13);
        assertThat(all.sentences().get(1))
                .isEqualTo("Feature 2: found “Point”; expected an area (Polygon, MultiPolygon).");
        assertThat(all.problems.get(2).tell(Locale.CHINESE))
                .isEqualTo("第 3 个图形：现为“0.0 0.0 … 0.0 1.0”；环未闭合：首尾点应相同。");
    }

    @Test
    void a_file_that_breaks_off_gives_what_stood_before() throws IOException {
        String whole = collection(feature(SQUARE), feature(SQUARE));
        Taken all = new Taken();
        file(whole.substring(0, whole.length() - 40)).read("geojson", all);
        assertThat(all.features).hasSize(1);
        assertThat(all.kinds()).containsExactly(Kind.MAP_ENDS_EARLY);
        assertThat(all.sentences().getFirst()).contains("The file: found “1:");
    }

    @Test
    void what_is_no_geojson_is_refused() throws IOException {
        assertThat(file("").layers().problems())
                .extracting(LayerProblem::kind)
                .containsExactly(Kind.MAP_HAS_NO_LAYER);
        assertThat(file("[1,2]").layers().problems())
                .extracting(LayerProblem::kind)
                .containsExactly(Kind.MAP_HAS_NO_LAYER);
        assertThat(file("{\"features\":1}").layers().problems())
                .extracting(LayerProblem::kind)
                .containsExactly(Kind.MAP_HAS_NO_LAYER);
        assertThat(file("{\"features\":[]}").layers().problems())
                .as("a layer without features is one")
                .isEmpty();
        assertThat(file("{\"type\":").layers().problems())
                .extracting(LayerProblem::kind)
                .containsExactly(Kind.MAP_DAMAGED);
        Taken all = new Taken();
        file(collection(feature(SQUARE))).read("roads", all);
        assertThat(all.sentences())
                .containsExactly(
                        "The file: found “roads”; there is no such layer; there is: geojson.");
    }

    @Test
    void a_pit_of_brackets_is_refused() throws IOException {
        Taken all = read("{\"type\":\"Polygon\",\"coordinates\":" + "[".repeat(100_000));
        assertThat(all.features).isEmpty();
        assertThat(all.problems).hasSize(1);
    }

    @Test
    @Timeout(60)
    void five_hundred_damaged_files_are_told_and_invent_nothing() throws IOException {
        byte[] good =
                collection(feature(SQUARE), feature(SQUARE), feature(SQUARE))
                        .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20260101);
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            byte[] bad = good.clone();
            for (int flips = random.nextInt(1, 6); flips > 0; flips--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextBoolean() ? bad.length : random.nextInt(bad.length);
            Path file = folder.resolve("bad.geojson");
            Files.write(file, java.util.Arrays.copyOf(bad, length));
            Taken all = new Taken();
            GeoJsonLayers.open(file).read("geojson", all);
            assertThat(all.features.size()).isLessThanOrEqualTo(3);
            all.sentences().forEach(told -> assertThat(told).isNotBlank());
            refused += all.problems.isEmpty() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(250);
    }
}

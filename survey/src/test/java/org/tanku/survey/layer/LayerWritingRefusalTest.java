package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.tanku.survey.Problem.Kind;
import org.tanku.survey.layer.WrittenLayer.Column;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

class LayerWritingRefusalTest {
    private static final Polygon SQUARE =
            RandomLayer.polygon(118, 26, 118, 26.1, 118.1, 26.1, 118.1, 26, 118, 26);

    private static WrittenLayer layer(Column... columns) {
        return new WrittenLayer("stands", List.of(columns), RandomLayer.CHANGED);
    }

    private static List<LayerFeature> each(String column, String... values) {
        List<LayerFeature> features = new ArrayList<>();
        for (String value : values) {
            features.add(new LayerFeature(features.size() + 1, Map.of(column, value), SQUARE));
        }
        return features;
    }

    /// What is told in Chinese is asked for as well: each kind has its sentence.
    private static List<String> refused(MapFormat format, Column column, String... values)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<LayerProblem> problems =
                LayerWriting.write(format, layer(column), each(column.name(), values), out);
        assertThat(problems).isNotEmpty();
        assertThat(out.size()).as("bytes written").isZero();
        problems.forEach(problem -> assertThat(problem.tell(Locale.CHINESE)).isNotBlank());
        return problems.stream()
                .map(problem -> problem.feature() + " " + problem.column() + " " + problem.kind())
                .toList();
    }

    @Test
    void a_text_that_a_dbf_would_cut_is_refused_and_nothing_is_written() throws IOException {
        String fits = "杉".repeat(84) + "ab";
        assertThat(
                        refused(
                                MapFormat.SHAPEFILE,
                                Column.text("T"),
                                fits,
                                fits + "c",
                                "x",
                                "杉".repeat(85)))
                .containsExactly("2 T " + Kind.TEXT_HAS_NO_ROOM, "4 T " + Kind.TEXT_HAS_NO_ROOM);
        List<LayerProblem> told =
                LayerWriting.write(
                        MapFormat.SHAPEFILE,
                        layer(Column.text("T")),
                        each("T", "杉".repeat(85)),
                        new ByteArrayOutputStream());
        assertThat(told.getFirst().tell(Locale.ENGLISH))
                .startsWith("Feature 1, attribute “T”: found “杉杉")
                .endsWith(
                        "it takes 255 bytes (UTF-8), a Shapefile holds 254 at most; shorten it, or"
                                + " write a GeoPackage or a GeoJSON.");
        assertThat(told.getFirst().tell(Locale.CHINESE))
                .contains("共 255 字节（UTF-8），Shapefile 每个值最多 254 字节");
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_no_file_can_hold_is_refused(MapFormat format) throws IOException {
        assertThat(refused(format, Column.text("T"), "a\0b", "ok", "\uD83D", "\uDE00x"))
                .containsExactly(
                        "1 T " + Kind.TEXT_CANNOT_BE_WRITTEN,
                        "3 T " + Kind.TEXT_CANNOT_BE_WRITTEN,
                        "4 T " + Kind.TEXT_CANNOT_BE_WRITTEN);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_number_is_refused_in_a_column_of_numbers(MapFormat format) throws IOException {
        assertThat(
                        refused(
                                format,
                                Column.number("N"),
                                "杉木",
                                "0034",
                                "1,5",
                                "NaN",
                                "Infinity",
                                "+5",
                                "5.",
                                "0x1F",
                                "1e5000"))
                .hasSize(9)
                .allMatch(told -> told.endsWith(Kind.NOT_A_NUMBER.toString()));
    }

    @Test
    void a_number_that_would_lose_digits_is_refused_by_the_format_that_would() throws IOException {
        String digits = "0.1234567890123456789012345";
        assertThat(refused(MapFormat.GEOPACKAGE, Column.number("N"), digits, "9007199254740993"))
                .containsExactly(
                        "1 N " + Kind.NUMBER_HAS_NO_ROOM, "2 N " + Kind.NUMBER_HAS_NO_ROOM);
        assertThat(refused(MapFormat.SHAPEFILE, Column.number("N"), digits))
                .containsExactly("1 N " + Kind.NUMBER_HAS_NO_ROOM);
        for (MapFormat format : MapFormat.values()) {
            assertThat(refused(format, Column.number("N"), "1e41", "-1E-60")).hasSize(2);
        }
        assertThat(MapFormat.GEOJSON.keepsNumber(digits)).isTrue();
        assertThat(MapFormat.SHAPEFILE.keepsNumber("9007199254740993")).isTrue();
        assertThat(MapFormat.GEOPACKAGE.keepsNumber("9007199254740993")).isFalse();
        assertThat(MapFormat.GEOPACKAGE.keepsNumber("杉木")).isFalse();
    }

    @Test
    void a_part_that_grows_too_large_is_refused_before_it_is_written() throws IOException {
        List<LayerFeature> features = each("T", "a", "b", "c");
        long shapes = 100 + 3 * ShapeBytes.lengthOf(SQUARE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<LayerProblem> problems =
                LayerWriting.write(
                        MapFormat.SHAPEFILE, layer(Column.text("T")), features, out, shapes - 1);
        assertThat(problems).extracting(LayerProblem::kind).containsExactly(Kind.LAYER_HAS_NO_ROOM);
        assertThat(problems.getFirst().tell(Locale.ENGLISH))
                .contains(shapes + " B")
                .contains("write a GeoPackage");
        assertThat(out.size()).isZero();
        assertThat(
                        LayerWriting.write(
                                MapFormat.SHAPEFILE,
                                layer(Column.text("T")),
                                features,
                                out,
                                shapes))
                .isEmpty();
        // the table may be the larger part
        assertThat(
                        LayerWriting.write(
                                MapFormat.SHAPEFILE,
                                layer(Column.text("T")),
                                each("T", "x".repeat(254), "y", "z"),
                                out,
                                shapes))
                .hasSize(1);
    }

    private static void thrown(MapFormat format, WrittenLayer layer, String message) {
        thrown(format, layer, List.of(), message);
    }

    private static void thrown(
            MapFormat format, WrittenLayer layer, List<LayerFeature> features, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> LayerWriting.write(format, layer, features, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(out.size()).isZero();
    }

    @Test
    void names_that_a_dbf_has_no_room_for_are_refused_to_the_caller() {
        thrown(MapFormat.SHAPEFILE, layer(Column.text("DOMINANT_SP")), "[DOMINANT_SP]");
        thrown(MapFormat.SHAPEFILE, layer(Column.text("优势树种")), "[优势树种]");
        thrown(MapFormat.SHAPEFILE, layer(Column.text("A"), Column.text("a")), "[a]");
        List<String> many = IntStream.rangeClosed(1, 256).mapToObj(each -> "C" + each).toList();
        assertThat(MapFormat.SHAPEFILE.refusedColumns(many)).containsExactly("C256");
        assertThat(MapFormat.GEOJSON.refusedColumns(many)).isEmpty();
        assertThat(MapFormat.SHAPEFILE.refusedColumns(List.of("DOMINANT_S", "小班号"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_column_without_a_name_of_its_own_is_refused_to_the_caller(MapFormat format) {
        assertThat(format.refusedColumns(List.of("", " ", "a", "a", " b", "c\n", "\uD83D", "树种")))
                .containsExactly("", " ", "a", " b", "c\n", "\uD83D");
    }

    @Test
    void a_table_takes_columns_that_differ_only_in_capitals_from_geojson_alone() {
        assertThat(MapFormat.GEOJSON.refusedColumns(List.of("A", "a"))).isEmpty();
        assertThat(MapFormat.GEOPACKAGE.refusedColumns(List.of("A", "a"))).containsExactly("a");
        List<String> many = IntStream.rangeClosed(1, 2000).mapToObj(each -> "C" + each).toList();
        assertThat(MapFormat.GEOPACKAGE.refusedColumns(many)).containsExactly("C1999", "C2000");
    }

    @Test
    void a_name_that_the_format_cannot_give_to_a_layer_is_refused_to_the_caller() {
        for (String name : List.of("", " a", "a\0", "\uD83D")) {
            for (MapFormat format : MapFormat.values()) {
                assertThat(format.takesName(name)).isFalse();
            }
        }
        for (String name : List.of("a/b", "..", ".a", "a\\b", "a:b", "a.", "x".repeat(201))) {
            assertThat(MapFormat.SHAPEFILE.takesName(name)).as(name).isFalse();
            assertThat(MapFormat.GEOPACKAGE.takesName(name)).as(name).isTrue();
        }
        for (String name : List.of("gpkg_stands", "SQLite_x", "rtree_x")) {
            assertThat(MapFormat.GEOPACKAGE.takesName(name)).as(name).isFalse();
            assertThat(MapFormat.SHAPEFILE.takesName(name)).as(name).isTrue();
        }
        thrown(
                MapFormat.SHAPEFILE,
                new WrittenLayer("a/b", List.of(), RandomLayer.CHANGED),
                "takes no layer 'a/b'");
    }

    @Test
    void an_attribute_without_a_column_is_not_lost_in_silence() {
        thrown(
                MapFormat.GEOJSON,
                layer(Column.text("A")),
                each("B", "x"),
                "feature 1: no column is called B");
    }

    @Test
    void ground_that_is_no_area_in_degrees_is_a_bug_of_the_caller() {
        Geometry empty = Rings.GEOMETRIES.createPolygon();
        Geometry metres = RandomLayer.polygon(39e6, 2e6, 39e6, 3e6, 40e6, 3e6, 39e6, 2e6);
        Geometry line = SQUARE.getExteriorRing();
        for (Geometry ground : List.of(empty, metres, line)) {
            thrown(
                    MapFormat.GEOPACKAGE,
                    layer(),
                    List.of(new LayerFeature(3, Map.of(), ground)),
                    "feature 3 is no area in degrees");
        }
    }
}

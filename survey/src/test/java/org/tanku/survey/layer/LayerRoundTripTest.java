package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Polygon;
import org.tanku.survey.layer.CoordinateSystem.Datum;
import org.tanku.survey.layer.CoordinateSystem.Geographic;
import org.tanku.survey.layer.WrittenLayer.Column;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class LayerRoundTripTest {
    private static final Polygon SQUARE =
            RandomLayer.polygon(118, 26, 118, 26.1, 118.1, 26.1, 118.1, 26, 118, 26);

    @TempDir Path folder;

    private static WrittenLayer layer(Column... columns) {
        return new WrittenLayer("stands", List.of(columns), RandomLayer.CHANGED);
    }

    private static List<LayerFeature> each(String column, List<String> values) {
        List<LayerFeature> features = new ArrayList<>();
        for (String value : values) {
            features.add(new LayerFeature(features.size() + 1, Map.of(column, value), SQUARE));
        }
        return features;
    }

    /// The values of one column as they are read back; "" where there is none.
    private List<String> readBack(MapFormat format, Column column, List<String> values)
            throws IOException {
        return WrittenFile.of(folder, format, layer(column), each(column.name(), values))
                .features()
                .stream()
                .map(feature -> feature.attributes().getOrDefault(column.name(), ""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_written_is_read_back_to_the_last_bit(MapFormat format) throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            List<LayerFeature> features = RandomLayer.features(seed, 120);
            WrittenFile file = WrittenFile.of(folder, format, RandomLayer.LAYER, features);
            assertThat(WrittenFile.told(file.features()))
                    .as("seed " + seed)
                    .isEqualTo(WrittenFile.told(features));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_written_passes_the_check_with_the_same_area(MapFormat format) throws IOException {
        List<LayerFeature> features = RandomLayer.features(7, 60);
        WrittenFile file = WrittenFile.of(folder, format, RandomLayer.LAYER, features);
        LayerGround before = ground(new Geographic(Datum.CGCS2000), features);
        LayerGround after = ground(new Geographic(Datum.CGCS2000), file.features());
        assertThat(before.problems()).isEmpty();
        assertThat(after.problems()).isEmpty();
        assertThat(after.good().stream().map(LayerGround.Placed::area).toList())
                .isEqualTo(before.good().stream().map(LayerGround.Placed::area).toList());
    }

    private static LayerGround ground(CoordinateSystem system, List<LayerFeature> features) {
        LayerGround ground = LayerGround.of(system, LayerMeasure.WORLD_DEG).orElseThrow();
        features.forEach(ground::take);
        return ground;
    }

    @ParameterizedTest
    @EnumSource
    void the_file_says_what_it_holds(MapFormat format) throws IOException {
        List<LayerFeature> features = RandomLayer.features(3, 40);
        WrittenFile file = WrittenFile.of(folder, format, RandomLayer.LAYER, features);
        LayerHead head = file.head();
        assertThat(head.system())
                .isEqualTo(
                        new Geographic(
                                format == MapFormat.GEOJSON ? Datum.WGS_84 : Datum.CGCS2000));
        try (MapFile map = MapFile.open(file.file())) {
            if (format == MapFormat.GEOJSON) {
                // its columns are those that have values
                assertThat(head.columns())
                        .containsExactlyInAnyOrder("小班号", "SHU_ZHONG", "AREA", "COUNT");
                assertThat(map.numbers(head.name())).containsExactlyInAnyOrder("AREA", "COUNT");
            } else {
                assertThat(head.name()).isEqualTo("林地小班");
                assertThat(head.columns()).isEqualTo(RandomLayer.LAYER.names());
                assertThat(map.numbers(head.name()))
                        .containsExactlyInAnyOrder("AREA", "COUNT", "NO_NUMBER");
            }
            assertThat(map.coding(head.name()).map(TextCoding::sure).orElse(true)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_layer_without_features_is_read_back_as_one(MapFormat format) throws IOException {
        WrittenFile file = WrittenFile.of(folder, format, RandomLayer.LAYER, List.of());
        assertThat(file.features()).isEmpty();
        assertThat(file.head().columns())
                .isEqualTo(format == MapFormat.GEOJSON ? List.of() : RandomLayer.LAYER.names());
    }

    @ParameterizedTest
    @EnumSource
    void a_layer_without_columns_keeps_its_ground(MapFormat format) throws IOException {
        List<LayerFeature> features = List.of(new LayerFeature(1, Map.of(), SQUARE));
        WrittenFile file = WrittenFile.of(folder, format, layer(), features);
        assertThat(WrittenFile.told(file.features())).isEqualTo(WrittenFile.told(features));
    }

    @ParameterizedTest
    @EnumSource
    void a_number_comes_back_in_one_form_with_all_its_digits(MapFormat format) throws IOException {
        Map<String, String> forms =
                Map.ofEntries(
                        Map.entry("3197", "3197"),
                        Map.entry("3197.0", "3197"),
                        Map.entry("0.10", "0.1"),
                        Map.entry(".5", "0.5"),
                        Map.entry("-0.0", "0"),
                        Map.entry(" 12 ", "12"),
                        Map.entry("1e3", "1000"),
                        Map.entry("1.5E-7", "0.00000015"),
                        Map.entry("-0.0012345678901234567", "-0.0012345678901234567"),
                        Map.entry(
                                "1.2345678901234567e-30",
                                "0.0000000000000000000000000000012345678901234567"),
                        Map.entry("0.30000000000000004", "0.30000000000000004"),
                        Map.entry("9007199254740992", "9007199254740992"),
                        Map.entry("1e39", "1" + "0".repeat(39)));
        List<String> written = forms.keySet().stream().sorted().toList();
        assertThat(readBack(format, Column.number("N"), written))
                .isEqualTo(written.stream().map(forms::get).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_text_that_looks_like_a_number_stays_as_it_is(MapFormat format) throws IOException {
        List<String> texts = List.of("0034", "3197.0", "1e3", "-0", "+5", "2026-11-25", "*");
        assertThat(readBack(format, Column.text("T"), texts)).isEqualTo(texts);
    }

    @ParameterizedTest
    @EnumSource
    void blanks_alone_are_nothing_and_those_at_the_end_are_lost_in_a_dbf(MapFormat format)
            throws IOException {
        boolean isDbf = format == MapFormat.SHAPEFILE;
        assertThat(readBack(format, Column.text("T"), List.of(" ", "\n", "x", "fir \n", " y")))
                .isEqualTo(List.of("", "", "x", isDbf ? "fir" : "fir \n", " y"));
    }

    @ParameterizedTest
    @EnumSource
    void ground_at_the_ends_of_the_world_and_near_nothing_keeps_every_bit(MapFormat format)
            throws IOException {
        List<LayerFeature> features =
                List.of(
                        new LayerFeature(
                                1,
                                Map.of(),
                                RandomLayer.polygon(
                                        -180, -90, -180, 90, 180, 90, 180, -90, -180, -90)),
                        new LayerFeature(
                                2,
                                Map.of(),
                                RandomLayer.polygon(
                                        -0.0,
                                        Double.MIN_VALUE,
                                        1e-17,
                                        0.1 + 0.2,
                                        Math.PI,
                                        1e-300,
                                        -0.0,
                                        Double.MIN_VALUE)));
        WrittenFile file = WrittenFile.of(folder, format, layer(), features);
        assertThat(WrittenFile.told(file.features())).isEqualTo(WrittenFile.told(features));
    }

    @ParameterizedTest
    @EnumSource
    void one_polygon_in_a_multipolygon_is_read_back_as_a_polygon(MapFormat format)
            throws IOException {
        LayerFeature one =
                new LayerFeature(
                        1, Map.of(), Rings.GEOMETRIES.createMultiPolygon(new Polygon[] {SQUARE}));
        assertThat(WrittenFile.of(folder, format, layer(), List.of(one)).features())
                .singleElement()
                .satisfies(read -> assertThat(read.ground()).isInstanceOf(Polygon.class));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_layer_gives_the_same_bytes(MapFormat format) throws IOException {
        List<LayerFeature> features = RandomLayer.features(11, 50);
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        LayerWriting.write(format, RandomLayer.LAYER, features, once);
        LayerWriting.write(format, RandomLayer.LAYER, features, again);
        assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_read_can_be_written_and_read_again_in_each_other_format(MapFormat format)
            throws IOException {
        List<LayerFeature> features = RandomLayer.features(5, 40);
        List<LayerFeature> read =
                WrittenFile.of(folder, format, RandomLayer.LAYER, features).features();
        for (MapFormat next : MapFormat.values()) {
            assertThat(
                            WrittenFile.told(
                                    WrittenFile.of(folder, next, RandomLayer.LAYER, read)
                                            .features()))
                    .isEqualTo(WrittenFile.told(features));
        }
    }

    @Test
    void columns_called_like_the_key_and_the_ground_of_a_geopackage_are_attributes()
            throws IOException {
        WrittenLayer layer =
                layer(Column.text("fid"), Column.number("OGC_FID"), Column.text("geom"));
        List<LayerFeature> features =
                List.of(
                        new LayerFeature(
                                1, Map.of("fid", "a", "OGC_FID", "9", "geom", "c"), SQUARE));
        WrittenFile file = WrittenFile.of(folder, MapFormat.GEOPACKAGE, layer, features);
        assertThat(file.head().columns()).containsExactly("fid", "OGC_FID", "geom");
        assertThat(WrittenFile.told(file.features())).isEqualTo(WrittenFile.told(features));
    }

    @Test
    void a_layer_of_several_batches_is_read_back() throws IOException {
        List<LayerFeature> features = RandomLayer.features(2, 3_000);
        for (MapFormat format : MapFormat.values()) {
            WrittenFile file = WrittenFile.of(folder, format, RandomLayer.LAYER, features);
            assertThat(WrittenFile.told(file.features())).isEqualTo(WrittenFile.told(features));
        }
    }

    @ParameterizedTest
    @EnumSource
    void features_that_change_between_the_two_looks_are_a_bug_of_the_caller(MapFormat format) {
        List<LayerFeature> features = RandomLayer.features(4, 10);
        List<List<LayerFeature>> looks = new ArrayList<>(List.of(features, features.subList(0, 9)));
        assertThatThrownBy(() ->
                        LayerWriting.write(
                                format,
                                RandomLayer.LAYER,
                                () -> looks.removeFirst().iterator(),
                                new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("give the same twice");
    }

    @Test
    void a_format_is_found_by_the_ending_of_a_name() {
        assertThat(MapFormat.find("小班.GeoJSON")).contains(MapFormat.GEOJSON);
        assertThat(MapFormat.find("a.b.gpkg")).contains(MapFormat.GEOPACKAGE);
        assertThat(MapFormat.find("a.zip")).contains(MapFormat.SHAPEFILE);
        assertThat(MapFormat.find("a.shp")).isEmpty();
        assertThat(
                        List.of(MapFormat.values()).stream()
                                .map(MapFormat::mediaType)
                                .collect(Collectors.joining(" ")))
                .isEqualTo("application/geo+json application/geopackage+sqlite3 application/zip");
    }
}

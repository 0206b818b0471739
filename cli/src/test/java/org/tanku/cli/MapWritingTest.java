package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanku.survey.layer.LayerFeature;
import org.tanku.survey.layer.LayerHead;
import org.tanku.survey.layer.LayerProblem;
import org.tanku.survey.layer.LayerSink;
import org.tanku.survey.layer.LayerWriting;
import org.tanku.survey.layer.MapFile;
import org.tanku.survey.layer.MapFormat;
import org.tanku.survey.layer.WrittenLayer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class MapWritingTest {
    @TempDir Path folder;

    private static String stand(String properties, double west, double south) {
        double east = west + 0.25;
        double north = south + 0.25;
        return "{\"type\":\"Feature\",\"properties\":{"
                + properties
                + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[["
                + west
                + ","
                + south
                + "],["
                + east
                + ","
                + south
                + "],["
                + east
                + ","
                + north
                + "],["
                + west
                + ","
                + north
                + "],["
                + west
                + ","
                + south
                + "]]]}}\n";
    }

    private Path source(String... features) throws IOException {
        return Files.writeString(folder.resolve("in.geojson"), String.join("", features));
    }

    private Screen map(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("map", file.toString()));
        arguments.addAll(List.of(more));
        return Screen.in(Language.ENGLISH).run(arguments.toArray(String[]::new));
    }

    /// What is read back: attributes and ground of each feature.
    private record Read(String layer, List<String> features, Set<String> numbers) {
        static Read of(Path file) {
            List<String> features = new ArrayList<>();
            try (MapFile map = MapFile.open(file)) {
                LayerHead head = map.layers().layers().getFirst();
                map.read(
                        head.name(),
                        new LayerSink() {
                            @Override
                            public void take(LayerFeature feature) {
                                features.add(feature.attributes() + " " + feature.ground().norm());
                            }

                            @Override
                            public void report(LayerProblem problem) {
                                throw new AssertionError(problem);
                            }
                        });
                return new Read(head.name(), features, map.numbers(head.name()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.geojson", "out.gpkg", "out.ZIP"})
    void what_passed_the_check_is_written_in_the_format_of_the_ending(String name)
            throws IOException {
        Path file =
                source(
                        stand("\"CODE\":\"0034\",\"AREA\":12.5,\"N\":3", 118, 26),
                        stand("\"CODE\":\"杉木\",\"AREA\":7", 119, 26));
        Path out = folder.resolve(name);
        Screen screen = map(file, "--write", out.toString());
        assertThat(screen.err()).isEmpty();
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .contains("Written to " + out + ": features: 2, in degrees on CGCS2000")
                .doesNotContain("left out", "Nothing was written");
        Read before = Read.of(file);
        Read after = Read.of(out);
        assertThat(after.features()).isEqualTo(before.features());
        assertThat(after.numbers()).isEqualTo(Set.of("AREA", "N"));
        assertThat(after.layer()).isEqualTo(name.endsWith("geojson") ? "geojson" : "out");
    }

    @Test
    void metres_become_degrees_on_cgcs2000() throws IOException {
        Path file =
                source(
                        "{\"name\":\"a\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                                + "[[[39600000,2886000],[39601000,2886000],[39601000,2887000],"
                                + "[39600000,2886000]]]}}");
        Path out = folder.resolve("out.gpkg");
        assertThat(map(file, "--system", "EPSG:4527", "--write", out.toString()).code()).isZero();
        assertThat(map(out).out())
                .contains("Coordinates, as the file says: CGCS2000, degrees")
                .contains("Good features: 1 of 1; area on the ellipsoid 49.9");
    }

    @Test
    void a_repaired_ring_is_written_as_it_was_mended() throws IOException {
        Path file =
                source(
                        "{\"name\":\"8\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                                + "[[[118,26],[118.5,26.5],[118.5,26],[118,26.5],[118,26]]]}}");
        Path out = folder.resolve("out.gpkg");
        assertThat(map(file, "--write", out.toString()).code()).isEqualTo(1);
        assertThat(out).doesNotExist();
        assertThat(map(file, "--repair", "1", "--write", out.toString()).code()).isZero();
        assertThat(map(out).out()).contains("Good features: 1 of 1").contains("Problems: 0");
    }

    @Test
    void a_file_that_will_say_cgcs2000_is_not_handed_on_without_a_word_on_gcj_02()
            throws IOException {
        Path file = source(stand("\"N\":1", 118, 26));
        String note = "nobody will be asked about GCJ-02 again";
        assertThat(map(file, "--write", folder.resolve("a.gpkg").toString()).out()).contains(note);
        assertThat(map(file, "--write", folder.resolve("a.geojson").toString()).out())
                .doesNotContain(note);
        Path sure = folder.resolve("a.gpkg");
        assertThat(map(sure, "--write", folder.resolve("b.gpkg").toString()).out())
                .contains("Written to")
                .doesNotContain(note);
    }

    @Test
    void one_bad_feature_means_that_nothing_is_written() throws IOException {
        Path file = source(stand("\"N\":1", 118, 26), stand("\"N\":2", 26, 118));
        Path out = folder.resolve("out.gpkg");
        Screen screen = map(file, "--write", out.toString());
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .contains("Nothing was written to " + out + ": correct the problems above;")
                .contains("--good-only writes the others");
        assertThat(out).doesNotExist();
    }

    @Test
    void the_good_ones_alone_are_written_on_request_and_the_others_named() throws IOException {
        List<String> features = new ArrayList<>(List.of(stand("\"N\":1", 118, 26)));
        for (int bad = 0; bad < 25; bad++) {
            features.add(stand("\"N\":2", 26, 118));
        }
        features.add("{\"name\":\"no ground\",\"geometry\":null}\n");
        features.add(stand("\"N\":3", 119, 26));
        Path out = folder.resolve("out.geojson");
        Screen screen =
                map(
                        source(features.toArray(String[]::new)),
                        "--good-only",
                        "--write",
                        out.toString());
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .contains("Written to " + out + ": features: 2")
                .contains("Bad features left out: 26; their places: 2, 3, 4,")
                .contains(" 20, 21, …")
                .doesNotContain("was not read to its end");
        assertThat(Read.of(out).features()).hasSize(2);
    }

    @Test
    void a_file_that_breaks_off_is_written_as_far_as_it_goes_and_says_so() throws IOException {
        Path file = source(stand("\"N\":1", 118, 26), "{\"type\":\"Feature\",");
        Path out = folder.resolve("out.geojson");
        Screen screen = map(file, "--good-only", "--write", out.toString());
        assertThat(screen.out())
                .contains("Written to " + out + ": features: 1")
                .contains("The file was not read to its end; what follows was left out as well.");
    }

    @Test
    void a_file_that_is_there_is_not_overwritten() throws IOException {
        Path file = source(stand("\"N\":1", 118, 26));
        Path out = Files.writeString(folder.resolve("out.zip"), "precious");
        Screen screen = map(file, "--write", out.toString());
        assertThat(screen.code()).isEqualTo(3);
        assertThat(screen.err()).contains("is there already and is not overwritten: " + out);
        assertThat(out).hasContent("precious");
        assertThat(map(file, "--write", file.toString()).code()).isEqualTo(3);
    }

    @Test
    void a_value_that_a_shapefile_would_cut_is_told_and_no_file_is_left() throws IOException {
        Path file = source(stand("\"NOTE\":\"" + "杉".repeat(85) + "\"", 118, 26));
        Path out = folder.resolve("out.zip");
        Screen screen = map(file, "--write", out.toString());
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .contains("it takes 255 bytes (UTF-8), a Shapefile holds 254 at most")
                .contains("Nothing was written to " + out)
                .contains("Problems: 1");
        assertThat(out).doesNotExist();
    }

    @Test
    void names_too_long_for_a_shapefile_are_all_told() throws IOException {
        Path file = source(stand("\"优势树种\":\"a\",\"N\":1,\"DOMINANT_SP\":\"b\"", 118, 26));
        Path out = folder.resolve("out.zip");
        Screen screen = map(file, "--write", out.toString());
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err())
                .contains("cannot have these attributes: 优势树种, DOMINANT_SP. A Shapefile takes");
        assertThat(out).doesNotExist();
        assertThat(map(file, "--write", folder.resolve("out.gpkg").toString()).code()).isZero();
    }

    @Test
    void a_number_that_would_lose_digits_is_written_as_text() throws IOException {
        Path file =
                source(
                        stand("\"ID\":9007199254740993,\"N\":1", 118, 26),
                        stand("\"ID\":1,\"N\":2", 119, 26));
        Path out = folder.resolve("out.gpkg");
        assertThat(map(file, "--write", out.toString()).code()).isZero();
        Read read = Read.of(out);
        assertThat(read.numbers()).containsExactly("N");
        assertThat(read.features()).isEqualTo(Read.of(file).features());
    }

    @Test
    void an_attribute_that_only_a_late_feature_has_is_written() throws IOException {
        List<String> features = new ArrayList<>();
        for (int number = 0; number < 150; number++) {
            features.add(
                    stand("\"N\":" + number, 118 + 0.3 * (number % 10), 20 + 0.3 * number / 10));
        }
        features.add(stand("\"LATE\":\"x\"", 100, 26));
        Path out = folder.resolve("out.zip");
        assertThat(map(source(features.toArray(String[]::new)), "--write", out.toString()).code())
                .isZero();
        assertThat(Read.of(out).features().getLast()).startsWith("{LATE=x}");
    }

    private Path twoLayers() throws IOException {
        Path folder = Files.createDirectories(this.folder.resolve("two"));
        Path both = this.folder.resolve("two.zip");
        for (String name : List.of("a", "b")) {
            Path zip = folder.resolve(name + ".zip");
            try (OutputStream out = Files.newOutputStream(zip)) {
                LayerWriting.write(
                        MapFormat.SHAPEFILE,
                        new WrittenLayer(name, List.of(), Instant.EPOCH),
                        List.of(),
                        out);
            }
        }
        try (OutputStream out = Files.newOutputStream(both);
                var to = new java.util.zip.ZipOutputStream(out)) {
            for (String name : List.of("a", "b")) {
                try (var from = new java.util.zip.ZipFile(folder.resolve(name + ".zip").toFile())) {
                    for (var entry : from.stream().toList()) {
                        to.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                        from.getInputStream(entry).transferTo(to);
                        to.closeEntry();
                    }
                }
            }
        }
        return both;
    }

    @Test
    void one_layer_is_written_and_which_must_be_said() throws IOException {
        Path both = twoLayers();
        Path out = folder.resolve("out.gpkg");
        Screen screen = map(both, "--write", out.toString());
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains("--write takes one layer, say which with --layer: a, b.");
        assertThat(map(both, "--layer", "b", "--write", out.toString()).out())
                .contains("Written to " + out + ": features: 0");
    }

    @Test
    void what_cannot_be_meant_is_told_in_one_line() throws IOException {
        Path file = source(stand("\"N\":1", 118, 26));
        assertThat(map(file, "--write", "out.shp").err())
                .contains("--write is \"out.shp\", expected a name that ends in .geojson, .gpkg");
        assertThat(map(file, "--write", "gpkg_a.gpkg").err())
                .contains("a layer of this format cannot be called so");
        assertThat(map(file, "--write", ".zip").code()).isEqualTo(2);
        assertThat(map(file, "--good-only").err()).contains("--good-only goes with --write.");
        Screen nowhere = map(file, "--write", folder.resolve("no/such/a.gpkg").toString());
        assertThat(nowhere.code()).isEqualTo(3);
        assertThat(nowhere.err()).contains("no/such/a.gpkg");
    }

    @Test
    void a_layer_on_another_datum_is_not_written_in_either_case() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("in.geojson"),
                        "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":"
                                + "\"urn:ogc:def:crs:EPSG::4610\"}},\"features\":["
                                + stand("\"N\":1", 118, 26)
                                + "]}");
        Path out = folder.resolve("out.gpkg");
        Screen screen = map(file, "--good-only", "--write", out.toString());
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).contains("Nothing was written to " + out + ".");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}

package org.tanku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

class MapCheckingTest {
    @TempDir Path folder;

    private static String square(double west, double south, double side) {
        double east = west + side;
        double north = south + side;
        return "{\"code\":\"1\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[["
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

    private Screen map(Language language, String content, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("stands.geojson"), content);
        List<String> arguments = new ArrayList<>(List.of("map", file.toString()));
        arguments.addAll(List.of(more));
        return Screen.in(language).run(arguments.toArray(String[]::new));
    }

    @Test
    void a_good_file_is_told_with_its_area_and_what_is_covered_twice() throws IOException {
        Screen screen =
                map(
                        Language.ENGLISH,
                        square(118, 26, 0.25)
                                + square(118.25, 26, 0.25)
                                + square(118.125, 26.125, 0.125),
                        "--within",
                        "115.8,23.5,120.8,28.4");
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .contains("Layer geojson; attributes: code")
                .contains("Coordinates, as the file says: WGS 84, degrees")
                .contains("Good features: 3 of 3; area on the ellipsoid 155,")
                .contains("Pairs that share ground: 1; pairs that meet at all: 3")
                .contains("Features 1 and 3 share 173,")
                .contains(", 100.0000 % of the smaller")
                .contains("Problems: 0");
        assertThat(map(Language.CHINESE, square(118, 26, 0.25)).out())
                .contains("合格图形 1 个，共 1 个；椭球面积", "问题 0 个");
    }

    @Test
    void every_bad_feature_is_told_and_the_others_are_measured() throws IOException {
        Screen screen =
                map(
                        Language.ENGLISH,
                        square(118, 26, 0.25)
                                + "{\"code\":\"2\",\"geometry\":null}\n"
                                + square(26, 118, 0.25),
                        "--within",
                        "115.8,23.5,120.8,28.4");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .contains("Feature 2: it has no geometry.")
                .contains("Feature 3: found “26.1250, 118.1250”; longitude and latitude seem to be")
                .contains("Good features: 1 of 3")
                .contains("Problems: 2");
    }

    @Test
    void metres_are_placed_when_the_user_says_what_they_are() throws IOException {
        String metres = square(39_600_000, 2_886_000, 1_000);
        assertThat(map(Language.ENGLISH, metres).out())
                .contains("the file says degrees, and the numbers look like metres");
        assertThat(map(Language.ENGLISH, metres, "--system", "epsg:4527").out())
                .contains("Coordinates, as you say: CGCS2000, metres around 117.0°")
                .contains("Good features: 1 of 1; area on the ellipsoid 99.9");
    }

    @Test
    void what_is_asked_wrongly_is_told_in_one_line() throws IOException {
        assertThat(map(Language.ENGLISH, square(118, 26, 1), "--system", "EPSG:3857").err())
                .contains("--system is \"EPSG:3857\", expected a code such as EPSG:4490");
        assertThat(map(Language.ENGLISH, square(118, 26, 1), "--system", "zone 39").code())
                .isEqualTo(2);
        for (String wrong :
                List.of("1,2,3", "a,b,c,d", "3,1,2,4", "1,4,2,3", "0,0,181,9", "0,0,9,91")) {
            assertThat(map(Language.ENGLISH, square(118, 26, 1), "--within", wrong).err())
                    .contains("--within is \"" + wrong + "\"");
        }
        assertThat(map(Language.ENGLISH, square(118, 26, 1), "--layer", "roads").err())
                .contains("There is no layer \"roads\"; there is: geojson.");
        Screen none = Screen.in(Language.ENGLISH).run("map", folder.resolve("no.shp").toString());
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("There is no such file");
    }

    /// One square with one attribute, 通通 in GBK: the same bytes are letters of UTF-8 as well.
    private Path shapefile() throws IOException {
        double[] ring = {118, 26, 118, 26.25, 118.25, 26.25, 118.25, 26, 118, 26};
        ByteBuffer shape = ByteBuffer.allocate(100 + 8 + 48 + 8 * ring.length);
        shape.putInt(0, 9994).putInt(24, shape.capacity() / 2);
        shape.putInt(100, 1).putInt(104, (shape.capacity() - 108) / 2);
        shape.order(ByteOrder.LITTLE_ENDIAN).putInt(108, 5).putInt(144, 1);
        shape.putInt(148, ring.length / 2).position(156);
        DoubleStream.of(ring).forEach(shape::putDouble);
        Files.write(folder.resolve("stands.shp"), shape.array());
        ByteBuffer table = ByteBuffer.allocate(65 + 5).order(ByteOrder.LITTLE_ENDIAN);
        table.put(0, (byte) 3).putInt(4, 1).putShort(8, (short) 65).putShort(10, (short) 5);
        table.put(32, (byte) 'A').put(43, (byte) 'C').put(48, (byte) 4).put(64, (byte) 0x0D);
        table.position(65).put((byte) ' ').put("通通".getBytes(Charset.forName("GBK")));
        Files.write(folder.resolve("stands.dbf"), table.array());
        Files.writeString(
                folder.resolve("stands.prj"),
                "GEOGCS[\"CGCS2000\",DATUM[\"D_China_2000\","
                        + "SPHEROID[\"CGCS2000\",6378137,298.25]]]");
        return folder.resolve("stands.shp");
    }

    @Test
    void rows_are_shown_where_the_encoding_is_not_sure_and_the_user_chooses() throws IOException {
        String file = shapefile().toString();
        Screen unsure = Screen.in(Language.ENGLISH).run("map", file);
        assertThat(unsure.code()).isZero();
        assertThat(unsure.out())
                .contains("Text of the attributes: probably UTF-8. If these rows look wrong")
                .doesNotContain("通通");
        assertThat(Screen.in(Language.CHINESE).run("map", file, "--encoding", "GBK").out())
                .contains("属性文字编码：GBK", "合格图形 1 个");
        assertThat(Screen.in(Language.ENGLISH).run("map", file, "--encoding", "runes").err())
                .contains("--encoding is \"runes\", expected GBK");
    }

    @Test
    void the_sample_shows_an_overlap_a_crossing_ring_and_swapped_axes() {
        Screen screen =
                Screen.in(Language.ENGLISH)
                        .run(
                                "map",
                                "../samples/stands-map-generated.geojson",
                                "--within",
                                "115.8,23.5,120.8,28.4");
        assertThat(screen.out())
                .contains("Feature 4: a ring crosses itself or another, at 117.452000, 26.707500.")
                .contains("Feature 5: found “26.7115, 117.4520”; longitude and latitude seem")
                .contains("Features 2 and 3 share 22,052.146 m², 16.6667 % of the smaller")
                .contains("Problems: 2");
    }

    private static final String BOW =
            "{\"code\":\"7\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[118,26.01],"
                    + "[118.04,26.03],[118.04,26],[118,26.02],[118,26.01]]]}}\n";

    @Test
    void what_could_be_repaired_is_told_and_nothing_is_repaired_unasked() throws IOException {
        Screen screen = map(Language.ENGLISH, square(119, 26, 0.01) + BOW);
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out())
                .contains("Feature 2: a ring crosses itself")
                .contains("Feature 2 can be repaired: before 4,43")
                .contains("after 5,54")
                .contains("say --repair 2.")
                .contains("The area before is that of the rings as drawn")
                .contains("Good features: 1 of 2");
        Screen chinese = map(Language.CHINESE, BOW);
        assertThat(chinese.out()).contains("第 1 个图形可以修复：修复前 4,43", "--repair 1。");
    }

    @Test
    void a_feature_is_repaired_when_the_user_names_it_or_all() throws IOException {
        String content = square(119, 26, 0.01) + BOW + BOW.replace("118", "117");
        Screen one = map(Language.ENGLISH, content, "--repair", "2,1");
        assertThat(one.code()).isEqualTo(1);
        assertThat(one.out())
                .contains("Feature 2 repaired, in this check only: before 4,43")
                .contains("in parts: 2, the smallest 554,")
                .contains("Feature 3 can be repaired")
                .contains("these need none, or are not there: 1")
                .contains("Good features: 2 of 3")
                .contains("Problems: 1");
        Screen all = map(Language.ENGLISH, content, "--repair", "all");
        assertThat(all.code()).isZero();
        assertThat(all.out()).contains("Good features: 3 of 3").doesNotContain("not there");
        for (String wrong : List.of("some", "1,", "-1", "1;2")) {
            assertThat(map(Language.ENGLISH, content, "--repair", wrong).err())
                    .contains("--repair is \"" + wrong + "\"");
        }
    }

    private static final String PARAMETERS = "-15.8,154.4,82.3,1.5,-2.25,3.75,-4.5";

    @Test
    void ground_on_another_datum_is_moved_by_the_parameters_of_the_user_alone() throws IOException {
        String metres = square(39_600_000, 2_886_000, 1_000);
        Screen refused = map(Language.ENGLISH, metres, "--system", "EPSG:2363");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out())
                .contains("Coordinates, as you say: Xian 1980, metres around 117.0°")
                .contains("give the seven parameters of your surveying office with --shift");
        Screen moved =
                map(
                        Language.ENGLISH,
                        metres,
                        "--system",
                        "EPSG:2363",
                        "--shift",
                        PARAMETERS,
                        "--shift-convention",
                        "position-vector",
                        "--shift-source",
                        "invented");
        assertThat(moved.code()).isZero();
        assertThat(moved.out())
                .contains("Moved from Xian 1980 to CGCS2000 by your seven parameters;")
                .contains("convention: position-vector; source: invented")
                .containsPattern(
                        "The ground moved by [0-9.]+ to [0-9.]+ m\\. Heights are not known")
                .contains("Good features: 1 of 1; area on the ellipsoid 99.9")
                .doesNotContain("GCJ-02");
        assertThat(
                        map(
                                        Language.ENGLISH,
                                        square(118, 26, 0.01),
                                        "--shift",
                                        PARAMETERS,
                                        "--shift-convention",
                                        "coordinate-frame",
                                        "--shift-source",
                                        "invented")
                                .out())
                .contains("--shift was not used");
    }

    @Test
    void parameters_that_are_not_whole_are_told() throws IOException {
        String content = square(118, 26, 0.01);
        assertThat(map(Language.ENGLISH, content, "--shift", PARAMETERS).err())
                .contains("--shift, --shift-convention and --shift-source must be given together");
        assertThat(
                        map(
                                        Language.ENGLISH,
                                        content,
                                        "--shift",
                                        "1,2,3",
                                        "--shift-convention",
                                        "position-vector",
                                        "--shift-source",
                                        "x")
                                .err())
                .contains("--shift is \"1,2,3\", expected seven numbers");
        assertThat(
                        map(
                                        Language.ENGLISH,
                                        content,
                                        "--shift",
                                        PARAMETERS,
                                        "--shift-convention",
                                        "bursa-wolf",
                                        "--shift-source",
                                        "x")
                                .err())
                .contains("--shift-convention is \"bursa-wolf\"");
    }

    @Test
    void degrees_that_may_be_those_of_a_web_map_are_asked_about_and_not_moved() throws IOException {
        Screen screen = map(Language.ENGLISH, square(118, 26, 0.25));
        assertThat(screen.code()).isZero();
        assertThat(screen.out())
                .containsOnlyOnce("they may be GCJ-02")
                .contains("No coordinate was moved.");
        assertThat(map(Language.CHINESE, square(118, 26, 0.25)).out()).contains("火星坐标");
        assertThat(map(Language.ENGLISH, square(2, 46, 0.25)).out()).doesNotContain("GCJ-02");
        assertThat(Screen.in(Language.ENGLISH).run("map", shapefile().toString()).out())
                .doesNotContain("GCJ-02");
    }

    @Test
    void a_file_that_is_no_map_is_refused_with_advice() throws IOException {
        Screen screen = map(Language.ENGLISH, "about the forest");
        assertThat(screen.code()).isEqualTo(1);
        assertThat(screen.out()).contains("The file: this is no map file that is known here");
    }
}

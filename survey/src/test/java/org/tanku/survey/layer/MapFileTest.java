package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.tanku.survey.Problem.Kind;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class MapFileTest {
    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);
    private static final String SQUARE =
            "{\"type\":\"Feature\",\"properties\":{},"
                    + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                    + "[[[118,26],[118.1,26],[118.1,26.1],[118,26.1],[118,26]]]}}";
    private static final String KML =
            "<kml xmlns='http://www.opengis.net/kml/2.2'><Document><name>stands</name><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>118,26"
                + " 118.1,26 118.1,26.1"
                + " 118,26</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
                + "</Document></kml>";

    @TempDir Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.closeEntry();
        }
        return file;
    }

    private static List<Kind> refused(Path file) {
        try (MapFile map = MapFile.open(file)) {
            assertThat(map.layers().layers()).isEmpty();
            return map.layers().problems().stream().map(LayerProblem::kind).toList();
        }
    }

    private static int features(Path file) {
        Taken all = new Taken();
        try (MapFile map = MapFile.open(file)) {
            map.read(map.layers().layers().getFirst().name(), all);
        }
        assertThat(all.problems).isEmpty();
        return all.features.size();
    }

    @Test
    void a_file_is_taken_for_what_it_is_whatever_its_name_says() throws IOException {
        assertThat(features(file("stands.txt", "\uFEFF " + SQUARE))).isEqualTo(1);
        assertThat(features(file("stands.json", KML))).isEqualTo(1);
    }

    @Test
    void an_archive_of_a_map_is_opened_and_nothing_of_it_stays() throws IOException {
        assertThat(features(zip("a.kmz", "doc.kml", KML.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(1);
        assertThat(features(zip("a.zip", "a.geojson", SQUARE.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(1);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var left = Files.newDirectoryStream(temporary, "tanku-map-*")) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void what_cannot_be_read_says_how_to_export_it() throws IOException {
        Path geodatabase = Files.createDirectory(folder.resolve("forest.gdb"));
        Files.writeString(geodatabase.resolve("a00000001.gdbtable"), "x");
        assertThat(refused(geodatabase)).containsExactly(Kind.MAP_IS_FILE_GEODATABASE);
        assertThat(refused(zip("g.zip", "forest.gdb/a00000001.gdbtable", new byte[] {1})))
                .containsExactly(Kind.MAP_IS_FILE_GEODATABASE);
        assertThat(refused(file("old.mdb", "\0\1\0\0Standard Jet DB\0")))
                .containsExactly(Kind.MAP_IS_ACCESS);
        assertThat(refused(file("new.accdb", "\0\1\0\0Standard ACE DB\0")))
                .containsExactly(Kind.MAP_IS_ACCESS);
        assertThat(refused(file("notes.txt", "about the forest")))
                .containsExactly(Kind.MAP_FORMAT_NOT_KNOWN);
        assertThat(refused(folder)).containsExactly(Kind.MAP_FORMAT_NOT_KNOWN);
        assertThat(refused(file("empty.geojson", ""))).containsExactly(Kind.MAP_FORMAT_NOT_KNOWN);
        assertThat(refused(zip("notes.zip", "notes.txt", new byte[] {65})))
                .containsExactly(Kind.MAP_HAS_NO_LAYER);
        assertThat(refused(zip("bad.zip", "../../evil.kml", new byte[] {65})))
                .containsExactly(Kind.MAP_NAMES_OUTSIDE);
    }

    @Test
    void a_refused_file_that_is_read_all_the_same_says_why_again() throws IOException {
        Taken all = new Taken();
        try (MapFile map = MapFile.open(file("notes.txt", "about the forest"))) {
            map.read("stands", all);
        }
        assertThat(all.kinds()).containsExactly(Kind.MAP_FORMAT_NOT_KNOWN);
    }

    @Test
    void a_file_that_is_not_there_is_an_outage() {
        assertThatThrownBy(() -> MapFile.open(folder.resolve("none.kml")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "dk_Marker_2026.zip, 100",
        "jecam_BD_JECAM_CIRAD_2023_feb.shp, 100",
        "ai4sf_1_vietnam_areas.gpkg, 100"
    })
    void real_parcels_lie_on_the_ground_with_an_area(String name, int features) {
        Path file = SharedFiles.find("parcels/" + name);
        try (MapFile map = MapFile.open(file)) {
            LayerHead head = map.layers().layers().getFirst();
            LayerGround ground = LayerGround.of(head.system(), WORLD).orElseThrow();
            map.read(head.name(), ground);
            assertThat(ground.features()).isEqualTo(features);
            assertThat(ground.good()).hasSizeGreaterThan(features - 10);
            assertThat(ground.good())
                    .allSatisfy(each -> assertThat(each.area().value()).isPositive());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ch_lwb_nutzungsflaechen_v2_0_lv95.gpkg",
        "nl_brpgewaspercelen_definitief_2023.gpkg"
    })
    void parcels_on_another_datum_are_read_and_not_placed(String name) {
        try (MapFile map = MapFile.open(SharedFiles.find("parcels/" + name))) {
            LayerHead head = map.layers().layers().getFirst();
            assertThat(head.system()).isInstanceOf(CoordinateSystem.OtherDatum.class);
            assertThat(LayerGround.of(head.system(), WORLD)).isEmpty();
            Taken all = new Taken();
            map.read(head.name(), all);
            assertThat(all.features).hasSize(100);
        }
    }
}

package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tanku.survey.layer.GeoPackageFile.blob;
import static org.tanku.survey.layer.GeoPackageFile.square;
import static org.tanku.survey.layer.GeoPackageFile.wkb;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.tanku.survey.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class GeoPackageLayersTest {
    private static final Path PARCELS = Path.of("..", "..", "shared", "data", "parcels");

    @TempDir Path directory;

    private Path file() {
        return directory.resolve("小班 100%#?.gpkg");
    }

    private static Taken read(Path file, String layer) throws IOException {
        return Taken.from(GeoPackageLayers.open(file), layer);
    }

    @ParameterizedTest
    @CsvSource({
        "ai4sf_1_vietnam_areas, reference, 100, 790, 528809.554, centralMeridian_deg=105.0,"
                + " country, vietnam",
        "ch_lwb_nutzungsflaechen_v2_0_lv95, nutzungsflaechen, 105, 3315, 2139040.900,"
                + " OtherDatum[name=CH1903+, nutzung, Sommergerste",
        "nl_brpgewaspercelen_definitief_2023, brp_gewas, 100, 4935, 632289.705,"
                + " OtherDatum[name=Amersfoort, jaar, 2023"
    })
    void real_parcels_are_read_whole(
            String name,
            String layer,
            int polygons,
            int points,
            double area_m2,
            String system,
            String column,
            String first)
            throws IOException {
        Path file = PARCELS.resolve(name + ".gpkg");
        Assumptions.assumeTrue(Files.exists(file), "needs the parcels in " + PARCELS);
        LayerListing listing = GeoPackageLayers.open(file).layers();
        assertThat(listing.problems()).isEmpty();
        assertThat(listing.layers()).hasSize(1);
        assertThat(listing.layers().getFirst().name()).isEqualTo(layer);
        assertThat(listing.layers().getFirst().columns()).contains(column);
        assertThat(listing.layers().getFirst().system().toString()).contains(system);
        Taken taken = read(file, layer);
        assertThat(taken.problems).isEmpty();
        assertThat(taken.features).hasSize(100);
        List<Geometry> grounds = taken.features.stream().map(LayerFeature::ground).toList();
        assertThat(grounds.stream().mapToInt(Geometry::getNumGeometries).sum()).isEqualTo(polygons);
        assertThat(grounds.stream().mapToInt(Geometry::getNumPoints).sum()).isEqualTo(points);
        assertThat(grounds.stream().mapToDouble(Geometry::getArea).sum())
                .isEqualTo(area_m2, within(0.001));
        assertThat(taken.features.getFirst().attributes()).containsEntry(column, first);
    }

    @Test
    void several_layers_are_listed_with_columns_and_systems_and_those_of_points_are_not()
            throws Exception {
        try (GeoPackageFile made = new GeoPackageFile(file())) {
            made.run("CREATE TABLE stands (fid INTEGER PRIMARY KEY, GEOM BLOB, 树种 TEXT)");
            made.register("stands", "MULTIPOLYGON", 4490);
            made.run("CREATE TABLE fields (geom BLOB)");
            made.register("fields", "polygon", 9);
            made.run("CREATE TABLE nowhere (geom BLOB)");
            made.register("nowhere", "GEOMETRY", 0);
            made.run("CREATE TABLE plane (geom BLOB)");
            made.register("plane", "GEOMETRY", -1);
            made.run("CREATE TABLE unsaid (geom BLOB)");
            made.register("unsaid", "GEOMETRY", 10);
            made.run("CREATE TABLE lost (geom BLOB)");
            made.register("lost", "GEOMETRY", 11);
            made.run("CREATE TABLE trees (geom BLOB)");
            made.register("trees", "point", 4490);
        }
        GeoPackageLayers source = GeoPackageLayers.open(file());
        assertThat(source.layers().problems()).isEmpty();
        assertThat(source.layers().layers())
                .containsExactly(
                        new LayerHead(
                                "stands",
                                List.of("树种"),
                                new CoordinateSystem.Geographic(CoordinateSystem.Datum.CGCS2000)),
                        new LayerHead(
                                "fields",
                                List.of(),
                                new CoordinateSystem.NotKnown("LOCAL_CS[\"field\"]")),
                        new LayerHead("nowhere", List.of(), new CoordinateSystem.NotTold()),
                        new LayerHead("plane", List.of(), new CoordinateSystem.NotTold()),
                        new LayerHead("unsaid", List.of(), new CoordinateSystem.NotTold()),
                        new LayerHead(
                                "lost", List.of(), new CoordinateSystem.NotKnown("srs_id 11")));
        Taken taken = Taken.from(source, "trees");
        assertThat(taken.kinds()).containsExactly(Problem.Kind.LAYER_NOT_THERE);
        assertThat(taken.arguments())
                .containsExactly("stands, fields, nowhere, plane, unsaid, lost");
    }

    @Test
    void attributes_are_texts_and_what_is_empty_is_not_there() throws Exception {
        try (GeoPackageFile made = new GeoPackageFile(file())) {
            made.run(
                    """
                    CREATE TABLE stands (a INTEGER, b REAL, geom BLOB, c DATE, d TEXT, e BLOB,
                    f TEXT, g REAL, h REAL)\
                    """);
            made.register("stands", "POLYGON", 4490);
            made.insert(
                    "INSERT INTO stands VALUES (?, ?, ?, ?, ?, ?, ?, 1e999, 0.0)",
                    9_007_199_254_740_993L,
                    1.5e-7,
                    blob(square(1, 2, 3)),
                    "2025-06-30",
                    " 杉木 ",
                    new byte[] {1},
                    " ");
            made.insert("INSERT INTO stands (geom, b) VALUES (?, ?)", blob(square(0, 0, 1)), 62.0);
        }
        Taken taken = read(file(), "stands");
        assertThat(taken.told())
                .containsExactly(
                        "1 {a=9007199254740993, b=0.00000015, c=2025-06-30, d= 杉木 , g=Infinity,"
                                + " h=0} POLYGON ((1 2, 4 2, 4 5, 1 5, 1 2))",
                        "2 {b=62} POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))");
    }

    @Test
    void a_bad_feature_is_told_and_the_next_is_read() throws Exception {
        GeoPackageFile.write(
                file(), blob(square(1, 2, 3)), blob(wkb(1, 1., 2.)), blob(square(0, 0, 1)));
        try (var more = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = more.createStatement()) {
            statement.execute("INSERT INTO stands VALUES (4, NULL, ''), (5, 'POLYGON', '')");
        }
        Taken taken = read(file(), "stands");
        assertThat(taken.features.stream().map(LayerFeature::number)).containsExactly(1, 3);
        assertThat(taken.problems)
                .containsExactly(
                        LayerProblem.ofFeature(2, "Point", Problem.Kind.GROUND_NOT_AN_AREA),
                        LayerProblem.ofFeature(4, "", Problem.Kind.GROUND_MISSING),
                        LayerProblem.ofFeature(
                                5, "POLYGON", Problem.Kind.GROUND_DAMAGED, "no GP header"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "x\"; DROP TABLE gpkg_contents; --", "小班 (1)", "select", "'"})
    void names_are_names_whatever_they_spell(String name) throws Exception {
        try (GeoPackageFile made = new GeoPackageFile(file())) {
            made.run("CREATE TABLE " + ForeignDatabase.quoted(name) + " (geom BLOB)");
            made.register(name, "POLYGON", 4490);
            made.insert(
                    "INSERT INTO " + ForeignDatabase.quoted(name) + " VALUES (?)",
                    blob(square(1, 2, 3)));
        }
        byte[] before = Files.readAllBytes(file());
        assertThat(GeoPackageLayers.open(file()).layers().layers().getFirst().name())
                .isEqualTo(name);
        assertThat(read(file(), name).features).hasSize(1);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_file_with_a_write_ahead_log_is_read_and_nothing_is_left_beside_it() throws Exception {
        GeoPackageFile.write(file(), blob(square(1, 2, 3)));
        byte[] bytes = Files.readAllBytes(file());
        bytes[18] = 2;
        bytes[19] = 2;
        Files.write(file(), bytes);
        assertThat(read(file(), "stands").features).hasSize(1);
        try (Stream<Path> beside = Files.list(directory)) {
            assertThat(beside).containsExactly(file());
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void what_is_registered_and_not_there_is_damage_and_the_others_are_listed() throws Exception {
        GeoPackageFile.write(file(), blob(square(1, 2, 3)));
        try (var more = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = more.createStatement()) {
            statement.execute("INSERT INTO gpkg_contents VALUES ('gone', 'features', 0)");
            statement.execute(
                    "INSERT INTO gpkg_geometry_columns VALUES ('gone', 'geom', 'POLYGON', 0)");
            statement.execute("CREATE TABLE bare (name TEXT)");
            statement.execute("INSERT INTO gpkg_contents VALUES ('bare', 'features', 0)");
            statement.execute(
                    "INSERT INTO gpkg_geometry_columns VALUES ('bare', 'geom', 'POLYGON', 0)");
        }
        LayerListing listing = GeoPackageLayers.open(file()).layers();
        assertThat(listing.layers().stream().map(LayerHead::name)).containsExactly("stands");
        assertThat(listing.problems().stream().map(LayerProblem::kind))
                .containsExactly(Problem.Kind.MAP_DAMAGED, Problem.Kind.MAP_DAMAGED);
        assertThat(listing.problems().stream().map(LayerProblem::found))
                .containsExactly("gone", "bare");
        Taken gone = read(file(), "gone");
        assertThat(gone.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(gone.arguments().getFirst()).contains("no such table: gone");
        assertThat(read(file(), "bare").arguments().getFirst())
                .contains("no such column: bare.geom");
    }

    @Test
    void a_database_that_is_no_geopackage_has_no_layer() throws Exception {
        try (var made = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = made.createStatement()) {
            statement.execute("CREATE TABLE gpkg_contents (a)");
        }
        LayerListing listing = GeoPackageLayers.open(file()).layers();
        assertThat(listing.layers()).isEmpty();
        assertThat(listing.problems())
                .containsExactly(LayerProblem.ofFile("", Problem.Kind.MAP_HAS_NO_LAYER));
        assertThat(read(file(), "stands").kinds()).containsExactly(Problem.Kind.MAP_HAS_NO_LAYER);
    }

    @Test
    void a_file_of_something_else_is_damage_and_a_file_that_is_not_there_an_outage()
            throws Exception {
        Files.write(file(), "GIS ".repeat(1000).getBytes(StandardCharsets.US_ASCII));
        LayerListing listing = GeoPackageLayers.open(file()).layers();
        assertThat(listing.problems().stream().map(LayerProblem::kind))
                .containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(listing.problems().getFirst().expected().arguments().getFirst())
                .startsWith("SQLite: ")
                .contains("SQLITE_NOTADB");
        GeoPackageLayers source = GeoPackageLayers.open(file());
        Files.delete(file());
        assertThatThrownBy(source::layers).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> GeoPackageLayers.open(file()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_file_that_ends_early_is_damage_as_a_whole() throws Exception {
        GeoPackageFile.write(file(), many());
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));
        Taken taken = read(file(), "stands");
        assertThat(taken.features).isEmpty();
        assertThat(taken.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(taken.arguments().getFirst()).contains("SQLITE_CORRUPT");
    }

    @Test
    void a_file_with_a_damaged_page_gives_the_features_before_it() throws Exception {
        GeoPackageFile.write(file(), many());
        byte[] bytes = Files.readAllBytes(file());
        int page = bytes.length / 2 / 4096 * 4096;
        Arrays.fill(bytes, page, page + 4096, (byte) 0xFF);
        Files.write(file(), bytes);
        Taken taken = read(file(), "stands");
        assertThat(taken.features).hasSizeBetween(500, 1500);
        assertThat(taken.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(taken.arguments().getFirst()).contains("SQLITE_CORRUPT");
    }

    private static byte[][] many() {
        byte[][] many = new byte[2000][];
        Arrays.fill(many, blob(square(1, 2, 3)));
        return many;
    }

    private Taken readView(String select) throws SQLException, IOException {
        try (GeoPackageFile made = new GeoPackageFile(file())) {
            made.run("CREATE TABLE stands (geom BLOB, name TEXT)");
            made.insert("INSERT INTO stands VALUES (?, 'a')", blob(square(1, 2, 3)));
            made.run("CREATE TABLE many (i INTEGER)");
            for (int number = 0; number < 7; number++) {
                made.run("INSERT INTO many VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9)");
            }
            made.run("CREATE VIEW seen AS " + select);
            made.register("seen", "POLYGON", 4490);
        }
        GeoPackageLayers source = GeoPackageLayers.open(file(), Duration.ofMillis(500));
        assertThat(source.layers().layers().size() + source.layers().problems().size())
                .isEqualTo(1);
        return Taken.from(source, "seen");
    }

    @Test
    void a_view_is_read_like_a_table() throws Exception {
        Taken taken = readView("SELECT upper(name) AS name, geom FROM stands");
        assertThat(taken.told()).containsExactly("1 {name=A} POLYGON ((1 2, 4 2, 4 5, 1 5, 1 2))");
    }

    @Test
    void a_view_that_never_gives_a_row_is_ended() throws Exception {
        Taken taken =
                readView(
                        """
                        SELECT geom FROM stands, many a, many b, many c, many d, many e, many f
                        WHERE a.i + b.i + c.i + d.i + e.i + f.i < 0\
                        """);
        assertThat(taken.features).isEmpty();
        assertThat(taken.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(taken.arguments().getFirst()).contains("SQLITE_INTERRUPT");
    }

    @Test
    void a_view_that_gives_more_rows_than_the_file_has_room_for_is_ended() throws Exception {
        Taken taken = readView("SELECT geom FROM stands, many a, many b, many c, many d");
        assertThat(taken.features).hasSize((int) (Files.size(file()) / 4));
        assertThat(taken.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(taken.arguments())
                .containsExactly("SQLite: more rows than the file has room for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT geom, instr(name, name) AS i FROM stands | function instr",
                "SELECT geom, load_extension('x') AS i FROM stands | use of load_extension()",
                "SELECT geom, value FROM stands, json_each('[1]') | virtual table",
                "SELECT geom, group_concat(i) AS i FROM stands, many | function group_concat",
                "SELECT geom, a.i FROM stands, many a, many b ORDER BY b.i | rows are gathered",
                "SELECT DISTINCT geom, i FROM stands, many | rows are gathered",
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        + " SELECT geom FROM stands, n | rows are gathered"
            })
    void a_view_that_could_fill_the_memory_or_never_ask_for_the_time_is_not_begun(
            String select, String told) throws Exception {
        Taken taken = readView(select);
        assertThat(taken.features).isEmpty();
        assertThat(taken.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(taken.arguments().getFirst()).startsWith("SQLite: ").contains(told);
    }

    @Test
    void a_view_may_count_and_join() throws Exception {
        Taken taken =
                readView(
                        """
                        SELECT geom, (SELECT count(*) FROM many) AS n, round(2.5) AS r
                        FROM stands s JOIN many m ON m.rowid = s.rowid\
                        """);
        assertThat(taken.told())
                .containsExactly("1 {n=63, r=3} POLYGON ((1 2, 4 2, 4 5, 1 5, 1 2))");
    }

    @Test
    void a_value_that_would_fill_the_memory_is_damage() throws Exception {
        GeoPackageFile.write(
                file(), blob(square(1, 2, 3)), new byte[ForeignDatabase.LONGEST_VALUE + 1]);
        Taken taken = read(file(), "stands");
        assertThat(taken.features).hasSize(1);
        assertThat(taken.kinds()).containsExactly(Problem.Kind.MAP_DAMAGED);
        assertThat(taken.arguments().getFirst()).contains("SQLITE_TOOBIG");
    }

    @Test
    void five_hundred_damaged_files_are_survived() throws Exception {
        byte[][] geometries = new byte[12][];
        for (int number = 0; number < geometries.length; number++) {
            byte[] square = square(number, 2, 3);
            geometries[number] = blob(number % 2 == 0 ? square : wkb(6, 1, square));
        }
        GeoPackageFile.write(file(), geometries);
        int partly =
                Mutations.survive(
                        Files.readAllBytes(file()),
                        directory,
                        geometries.length,
                        file -> {
                            GeoPackageLayers source = GeoPackageLayers.open(file);
                            source.layers();
                            return Taken.from(source, "stands");
                        });
        assertThat(partly).isBetween(50, 450);
    }
}

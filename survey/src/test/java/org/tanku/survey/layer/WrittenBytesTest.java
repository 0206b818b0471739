package org.tanku.survey.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.tanku.survey.layer.WrittenLayer.Column;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What programs other than ours rely on, byte by byte.
class WrittenBytesTest {
    private static final Polygon SQUARE =
            RandomLayer.polygon(118, 26, 118, 26.5, 118.5, 26.5, 118.5, 26, 118, 26);
    private static final WrittenLayer LAYER =
            new WrittenLayer(
                    "stands",
                    List.of(Column.text("SPECIES"), Column.number("AREA"), Column.number("N")),
                    RandomLayer.CHANGED);

    @TempDir Path folder;

    private static LayerFeature stand(String species, String area, String count) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("SPECIES", species);
        attributes.put("AREA", area);
        attributes.put("N", count);
        return new LayerFeature(1, attributes, SQUARE);
    }

    private Map<String, ByteBuffer> parts(WrittenLayer layer, List<LayerFeature> features)
            throws IOException {
        Path file = WrittenFile.of(folder, MapFormat.SHAPEFILE, layer, features).file();
        Map<String, ByteBuffer> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry each : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(each).readAllBytes();
                parts.put(each.getName(), ByteBuffer.wrap(bytes));
            }
        }
        return parts;
    }

    private static String text(ByteBuffer bytes) {
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    @Test
    void geojson_is_as_rfc_7946_has_it() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LayerWriting.write(MapFormat.GEOJSON, LAYER, List.of(stand("杉木 \"A\"", "25.50", "3")), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"type":"FeatureCollection","name":"stands","features":[
                        {"type":"Feature","properties":\
                        {"SPECIES":"杉木 \\"A\\"","AREA":25.5,"N":3},\
                        "geometry":{"type":"Polygon","coordinates":\
                        [[[118.0,26.0],[118.5,26.0],[118.5,26.5],[118.0,26.5],[118.0,26.0]]]}}
                        ]}
                        """);
    }

    @Test
    void rings_turn_as_each_format_has_it() throws IOException {
        List<LayerFeature> features = RandomLayer.features(6, 40);
        assertThat(turns(MapFormat.GEOJSON, features)).containsOnly("left, holes right");
        assertThat(turns(MapFormat.GEOPACKAGE, features)).containsOnly("left, holes right");
        assertThat(turns(MapFormat.SHAPEFILE, features)).containsOnly("right, holes left");
    }

    /// Our readers turn no ring.
    private List<String> turns(MapFormat format, List<LayerFeature> features) throws IOException {
        List<String> turns = new ArrayList<>();
        WrittenFile file = WrittenFile.of(folder, format, RandomLayer.LAYER, features);
        for (LayerFeature feature : file.features()) {
            Geometry ground = feature.ground();
            for (int part = 0; part < ground.getNumGeometries(); part++) {
                Polygon polygon = (Polygon) ground.getGeometryN(part);
                boolean right = isRight(polygon.getExteriorRing().getCoordinateSequence());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    assertThat(isRight(polygon.getInteriorRingN(hole).getCoordinateSequence()))
                            .isEqualTo(!right);
                }
                turns.add(right ? "right, holes left" : "left, holes right");
            }
        }
        return turns;
    }

    private static boolean isRight(org.locationtech.jts.geom.CoordinateSequence ring) {
        return Area.ofRingSigned(ring) > 0;
    }

    @Test
    void a_shapefile_has_five_parts_that_fit_together() throws IOException {
        Map<String, ByteBuffer> parts =
                parts(LAYER, List.of(stand("杉木", "25.5", "3"), stand("松", "1000", "-12")));
        assertThat(parts.keySet())
                .containsExactly(
                        "stands.shp", "stands.shx", "stands.dbf", "stands.prj", "stands.cpg");
        ByteBuffer shapes = parts.get("stands.shp");
        ByteBuffer index = parts.get("stands.shx");
        assertThat(shapes.getInt(24) * 2).isEqualTo(shapes.capacity());
        assertThat(index.getInt(24) * 2).isEqualTo(index.capacity()).isEqualTo(100 + 2 * 8);
        for (int record = 0; record < 2; record++) {
            int at = index.getInt(100 + 8 * record) * 2;
            assertThat(shapes.getInt(at)).isEqualTo(record + 1);
            assertThat(shapes.getInt(at + 4)).isEqualTo(index.getInt(104 + 8 * record));
        }
        for (ByteBuffer each : List.of(shapes, index)) {
            each.order(ByteOrder.LITTLE_ENDIAN);
            assertThat(each.getInt(28)).isEqualTo(1000);
            assertThat(each.getInt(32)).isEqualTo(5);
            assertThat(each.getDouble(36)).isEqualTo(118);
            assertThat(each.getDouble(44)).isEqualTo(26);
            assertThat(each.getDouble(52)).isEqualTo(118.5);
            assertThat(each.getDouble(60)).isEqualTo(26.5);
        }
        assertThat(text(parts.get("stands.cpg"))).isEqualTo("UTF-8");
        assertThat(CoordinateSystems.ofWkt(text(parts.get("stands.prj"))))
                .isEqualTo(new CoordinateSystem.Geographic(CoordinateSystem.Datum.CGCS2000));
    }

    @Test
    void numbers_stand_at_the_right_of_fields_as_wide_as_they_need() throws IOException {
        ByteBuffer table =
                parts(LAYER, List.of(stand("杉木", "25.125", "3"), stand("松", "1000", "-12")))
                        .get("stands.dbf");
        assertThat(text(table).substring(129)).isEqualTo(" 杉木  25.125  3 松       1000-12\u001A");
        table.order(ByteOrder.LITTLE_ENDIAN);
        assertThat(List.of(table.get(0), table.get(1), table.get(2), table.get(3)))
                .containsExactly((byte) 3, (byte) 126, (byte) 11, (byte) 25);
        assertThat(table.getInt(4)).isEqualTo(2);
        assertThat(table.getShort(8)).isEqualTo((short) 129);
        assertThat(table.getShort(10)).isEqualTo((short) (1 + 6 + 8 + 3));
        assertThat(column(table, 0)).isEqualTo("C6.0");
        assertThat(column(table, 1)).isEqualTo("N8.3");
        assertThat(column(table, 2)).isEqualTo("N3.0");
    }

    /// Type, length and decimals.
    private static String column(ByteBuffer table, int number) {
        int at = 32 + 32 * number;
        return (char) table.get(at + 11) + "" + table.get(at + 16) + "." + table.get(at + 17);
    }

    @Test
    void a_number_with_an_exponent_makes_its_column_a_floating_one() throws IOException {
        ByteBuffer table = parts(LAYER, List.of(stand("杉木", "1.25e-35", "3"))).get("stands.dbf");
        assertThat(column(table, 1)).startsWith("F");
        assertThat(text(table)).contains("1.25E-35");
    }

    @Test
    void an_empty_shapefile_has_a_box_of_nothing() throws IOException {
        ByteBuffer shapes = parts(LAYER, List.of()).get("stands.shp");
        assertThat(shapes.capacity()).isEqualTo(100);
        shapes.order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 36; at < 100; at += 8) {
            assertThat(shapes.getDouble(at)).isZero();
        }
    }

    @Test
    void a_geopackage_has_the_marks_and_the_rows_that_the_standard_asks_for() throws Exception {
        Path file =
                WrittenFile.of(
                                folder,
                                MapFormat.GEOPACKAGE,
                                LAYER,
                                List.of(stand("杉木", "25.5", "3")))
                        .file();
        assertThat(Files.readAllBytes(file)).containsSequence('G', 'P', 'K', 'G');
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            assertThat(ask(statement, "pragma application_id")).containsExactly("1196444487");
            assertThat(ask(statement, "pragma user_version")).containsExactly("10300");
            assertThat(ask(statement, "pragma integrity_check")).containsExactly("ok");
            assertThat(ask(statement, "pragma foreign_key_check")).isEmpty();
            assertThat(
                            ask(
                                    statement,
                                    "select srs_id, organization, organization_coordsys_id"
                                            + " from gpkg_spatial_ref_sys order by srs_id"))
                    .containsExactly("-1|NONE|-1", "0|NONE|0", "4326|EPSG|4326", "4490|EPSG|4490");
            assertThat(ask(statement, "select * from gpkg_contents"))
                    .containsExactly(
                            "stands|features|stands||2026-11-25T08:30:15.000Z"
                                    + "|118.0|26.0|118.5|26.5|4490");
            assertThat(ask(statement, "select * from gpkg_geometry_columns"))
                    .containsExactly("stands|geom|MULTIPOLYGON|4490|0|0");
            assertThat(ask(statement, "select fid, species, area, typeof(n) from stands"))
                    .containsExactly("1|杉木|25.5|real");
            for (String system :
                    ask(
                            statement,
                            "select definition from gpkg_spatial_ref_sys where srs_id > 0"
                                    + " order by srs_id desc limit 1")) {
                assertThat(
                                CoordinateSystems.ofWkt(
                                        system.replace("\"EPSG\",\"4490\"", "\"X\",\"1\"")))
                        .as("by its definition alone")
                        .isEqualTo(
                                new CoordinateSystem.Geographic(CoordinateSystem.Datum.CGCS2000));
            }
        }
    }

    private static List<String> ask(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }
}

package org.tanku.survey.layer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// Writes small GeoPackage files for the tests, byte by byte where it matters (GeoPackage 样例).
final class GeoPackageFile implements AutoCloseable {
    private final Connection connection;

    GeoPackageFile(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run(
                """
                CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY,
                organization TEXT, organization_coordsys_id INTEGER, definition TEXT)\
                """);
        run(
                """
                CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT,
                srs_id INTEGER)\
                """);
        run(
                """
                CREATE TABLE gpkg_geometry_columns (table_name TEXT PRIMARY KEY,
                column_name TEXT, geometry_type_name TEXT, srs_id INTEGER)\
                """);
        run(
                """
                INSERT INTO gpkg_spatial_ref_sys VALUES
                ('', 4490, 'epsg', 4490, 'GEOGCS'), ('', 9, 'NONE', 1, 'LOCAL_CS["field"]'),
                ('', 10, 'NONE', 1, 'undefined')\
                """);
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void register(String table, String type, int system) throws SQLException {
        insert("INSERT INTO gpkg_contents VALUES (?, 'features', ?)", table, system);
        insert("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?)", table, type, system);
    }

    void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int value = 0; value < values.length; value++) {
                statement.setObject(value + 1, values[value]);
            }
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /// One table `stands` with a column `name` and these geometries.
    static void write(Path file, byte[]... geometries) throws SQLException {
        try (GeoPackageFile made = new GeoPackageFile(file)) {
            made.run("CREATE TABLE stands (fid INTEGER PRIMARY KEY, geom POLYGON, name TEXT)");
            made.register("stands", "GEOMETRY", 4490);
            made.run("BEGIN");
            for (int number = 1; number <= geometries.length; number++) {
                made.insert(
                        "INSERT INTO stands VALUES (?, ?, ?)",
                        number,
                        geometries[number - 1],
                        "小班" + number);
            }
            made.run("COMMIT");
        }
    }

    /// A geometry with the header of a GeoPackage, little-endian, without an envelope.
    static byte[] blob(byte[] wkb) {
        return blob(0b1, 4490, wkb);
    }

    static byte[] blob(int flags, int system, byte[] rest) {
        boolean little = (flags & 1) != 0;
        return ByteBuffer.allocate(8 + rest.length)
                .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) flags)
                .putInt(system)
                .put(rest)
                .array();
    }

    /// A geometry or a piece of one in little-endian: bytes of order and codes as Integer, points
    /// as Double, members as byte[].
    static byte[] wkb(int code, Object... rest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(1);
        piece(bytes, code);
        for (Object value : rest) {
            piece(bytes, value);
        }
        return bytes.toByteArray();
    }

    private static void piece(ByteArrayOutputStream bytes, Object value) {
        ByteBuffer piece = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        switch (value) {
            case Integer number -> bytes.write(piece.putInt(number).array(), 0, 4);
            case Double number -> bytes.write(piece.putDouble(number).array(), 0, 8);
            case byte[] member -> bytes.writeBytes(member);
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    /// A square of this size with its lower left corner here.
    static byte[] square(double x, double y, double size) {
        return wkb(3, 1, 5, x, y, x + size, y, x + size, y + size, x, y + size, x, y);
    }
}

package org.tanku.survey.layer;

import org.locationtech.jts.geom.Envelope;
import org.sqlite.SQLiteConfig;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes a GeoPackage with one layer (GeoPackage 导出). SQLite needs a file: it is made in a folder
/// of its own, read by nobody else, and copied when it is whole.
///
/// Source: OGC 12-128r18, 1.1.1 to 1.1.3 and 2.1; the tables of annex C.
final class GeoPackageWriting {
    private static final int CGCS2000 = 4490;
    private static final int ROWS_IN_BATCH = 1_000;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final List<String> TABLES =
            List.of(
                    "pragma journal_mode = off",
                    "pragma synchronous = off",
                    // GPKG, and version 1.3
                    "pragma application_id = 1196444487",
                    "pragma user_version = 10300",
                    """
                    create table gpkg_spatial_ref_sys (
                        srs_name text not null,
                        srs_id integer not null primary key,
                        organization text not null,
                        organization_coordsys_id integer not null,
                        definition text not null,
                        description text
                    )\
                    """,
                    """
                    create table gpkg_contents (
                        table_name text not null primary key,
                        data_type text not null,
                        identifier text unique,
                        description text default '',
                        last_change datetime not null
                            default (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
                        min_x double,
                        min_y double,
                        max_x double,
                        max_y double,
                        srs_id integer,
                        constraint fk_gc_r_srs_id foreign key (srs_id)
                            references gpkg_spatial_ref_sys(srs_id)
                    )\
                    """,
                    """
                    create table gpkg_geometry_columns (
                        table_name text not null,
                        column_name text not null,
                        geometry_type_name text not null,
                        srs_id integer not null,
                        z tinyint not null,
                        m tinyint not null,
                        constraint pk_geom_cols primary key (table_name, column_name),
                        constraint uk_gc_table_name unique (table_name),
                        constraint fk_gc_tn foreign key (table_name)
                            references gpkg_contents(table_name),
                        constraint fk_gc_srs foreign key (srs_id)
                            references gpkg_spatial_ref_sys (srs_id)
                    )\
                    """);

    /// The first three are asked of every file.
    private static final String SYSTEMS =
            """
            insert into gpkg_spatial_ref_sys values
                ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', null),
                ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', null),
                ('WGS 84', 4326, 'EPSG', 4326,
                 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,'
                 || 'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,'
                 || 'AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,'
                 || 'AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]', null),
                ('China Geodetic Coordinate System 2000', 4490, 'EPSG', 4490,
                 'GEOGCS["China Geodetic Coordinate System 2000",DATUM["China_2000",'
                 || 'SPHEROID["CGCS2000",6378137,298.257222101,AUTHORITY["EPSG","1024"]],'
                 || 'AUTHORITY["EPSG","1043"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
                 || 'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
                 || 'AUTHORITY["EPSG","4490"]]', '国家大地坐标系 2000')
            """;

    private static final String CONTENTS =
            """
            insert into gpkg_contents
                (table_name, data_type, identifier, last_change,
                 min_x, min_y, max_x, max_y, srs_id)
            values (?, 'features', ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String GROUND =
            "insert into gpkg_geometry_columns values (?, ?, 'MULTIPOLYGON', ?, 0, 0)";

    private final WrittenLayer layer;
    private final Connection connection;

    private GeoPackageWriting(WrittenLayer layer, Connection connection) {
        this.layer = layer;
        this.connection = connection;
    }

    static void write(
            WrittenLayer layer,
            Iterable<LayerFeature> features,
            LayerMeasure measure,
            OutputStream out)
            throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path file = folder.file("layer.gpkg");
            try (Connection connection =
                    new SQLiteConfig().createConnection("jdbc:sqlite:" + file)) {
                new GeoPackageWriting(layer, connection).write(features, measure);
            } catch (SQLException outage) {
                throw new IOException("SQLite: " + outage.getMessage(), outage);
            }
            Files.copy(file, out);
        }
    }

    private void write(Iterable<LayerFeature> features, LayerMeasure measure) throws SQLException {
        String key = free("fid");
        String ground = free("geom");
        try (Statement statement = connection.createStatement()) {
            for (String sql : TABLES) {
                statement.execute(sql);
            }
            connection.setAutoCommit(false);
            statement.execute(SYSTEMS);
            statement.execute(table(key, ground));
        }
        register(ground, measure);
        rows(features, measure, ground);
        connection.commit();
    }

    /// With a number behind it, where a column is called so already.
    private String free(String name) {
        Set<String> taken =
                layer.names().stream()
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }

    private String table(String key, String ground) {
        String columns =
                layer.columns().stream()
                        .map(column ->
                                ", "
                                        + ForeignDatabase.quoted(column.name())
                                        + (column.isNumber() ? " real" : " text"))
                        .collect(Collectors.joining());
        return "create table "
                + ForeignDatabase.quoted(layer.name())
                + " ("
                + key
                + " integer primary key autoincrement not null, "
                + ground
                + " multipolygon"
                + columns
                + ")";
    }

    private void register(String ground, LayerMeasure measure) throws SQLException {
        try (PreparedStatement contents = connection.prepareStatement(CONTENTS);
                PreparedStatement grounds = connection.prepareStatement(GROUND)) {
            contents.setString(1, layer.name());
            contents.setString(2, layer.name());
            contents.setString(3, MOMENT.format(layer.changedAt()));
            if (measure.features() > 0) {
                Envelope box = measure.ground_deg();
                contents.setDouble(4, box.getMinX());
                contents.setDouble(5, box.getMinY());
                contents.setDouble(6, box.getMaxX());
                contents.setDouble(7, box.getMaxY());
            }
            contents.setInt(8, CGCS2000);
            contents.execute();
            grounds.setString(1, layer.name());
            grounds.setString(2, ground);
            grounds.setInt(3, CGCS2000);
            grounds.execute();
        }
    }

    private void rows(Iterable<LayerFeature> features, LayerMeasure measure, String ground)
            throws SQLException {
        String names =
                layer.names().stream()
                        .map(name -> ", " + ForeignDatabase.quoted(name))
                        .collect(Collectors.joining());
        String sql =
                "insert into "
                        + ForeignDatabase.quoted(layer.name())
                        + " ("
                        + ground
                        + names
                        + ") values (?"
                        + ", ?".repeat(layer.columns().size())
                        + ")";
        int written = 0;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (LayerFeature feature : features) {
                insert.setBytes(1, GeoPackageBytes.of(feature.ground(), CGCS2000));
                values(feature, insert);
                insert.addBatch();
                written++;
                if (written % ROWS_IN_BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        if (written != measure.features()) {
            throw LayerMeasure.changed();
        }
    }

    private void values(LayerFeature feature, PreparedStatement insert) throws SQLException {
        int at = 2;
        for (WrittenLayer.Column column : layer.columns()) {
            String value = WrittenLayer.value(feature, column);
            if (value.isEmpty()) {
                insert.setNull(at, Types.NULL);
            } else if (column.isNumber()) {
                insert.setDouble(at, WrittenNumber.find(value).orElseThrow().value().doubleValue());
            } else {
                insert.setString(at, value);
            }
            at++;
        }
    }
}

package org.tanku.survey.layer;

import org.sqlite.SQLiteException;
import org.tanku.survey.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The layers of areas of a GeoPackage (GeoPackage 图层).
///
/// Source: OGC 12-128r18, 1.1.2, 1.1.3 and 2.1.
final class GeoPackageLayers implements LayerSource {
    /// Long enough for a table of gigabytes on a slow disk, short enough for who waits.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// A row takes at least a pointer, two lengths and a header in its page.
    private static final int FEWEST_BYTES_PER_ROW = 4;

    /// What GDAL calls the key that every table of features must have, and what we call it.
    private static final Pattern KEY = Pattern.compile("(?i)(?:ogc_)?fid(?:_[0-9]+)?");

    private static final Set<String> NUMBERS =
            Set.of(
                    "TINYINT",
                    "SMALLINT",
                    "MEDIUMINT",
                    "INT",
                    "INTEGER",
                    "FLOAT",
                    "DOUBLE",
                    "REAL",
                    "NUMERIC");

    /// What a layer of something else than areas declares itself.
    private static final Set<String> NOT_AREAS =
            Set.of(
                    "POINT",
                    "LINESTRING",
                    "MULTIPOINT",
                    "MULTILINESTRING",
                    "CIRCULARSTRING",
                    "COMPOUNDCURVE",
                    "MULTICURVE",
                    "CURVE");

    /// Gives a row when both tables are there.
    private static final String REGISTERED =
            """
            SELECT name FROM sqlite_schema
            WHERE name = 'gpkg_contents' OR name = 'gpkg_geometry_columns'
            LIMIT 1 OFFSET 1\
            """;

    private static final String TABLES =
            """
            SELECT c.table_name, g.column_name, g.geometry_type_name, g.srs_id
            FROM gpkg_contents c
            JOIN gpkg_geometry_columns g ON g.table_name = c.table_name COLLATE NOCASE
            WHERE c.data_type = 'features' LIMIT 1000\
            """;
    private static final String SYSTEM =
            """
            SELECT organization, organization_coordsys_id, definition
            FROM gpkg_spatial_ref_sys WHERE srs_id = ?\
            """;

    private final Path file;
    private final long mostRows;
    private final Duration patience;

    private GeoPackageLayers(Path file, long size, Duration patience) {
        this.file = file;
        this.mostRows = size / FEWEST_BYTES_PER_ROW;
        this.patience = patience;
    }

    /// A table as the file registers it.
    private record FeatureTable(String name, String ground, int system) {}

    /// What the columns of a table are.
    ///
    /// @param shown the places of those that are attributes
    private record Columns(List<String> names, int ground, List<Integer> shown) {
        List<String> attributes() {
            return shown.stream().map(names::get).toList();
        }
    }

    static GeoPackageLayers open(Path file) throws IOException {
        return open(file, PATIENCE);
    }

    static GeoPackageLayers open(Path file, Duration patience) throws IOException {
        return new GeoPackageLayers(file, Files.size(file), patience);
    }

    @Override
    public LayerListing layers() {
        List<LayerHead> heads = new ArrayList<>();
        List<LayerProblem> problems = new ArrayList<>();
        try (ForeignDatabase database = ForeignDatabase.open(file, patience)) {
            Map<String, FeatureTable> tables = tables(database);
            if (tables.isEmpty()) {
                problems.add(LayerProblem.ofFile("", Problem.Kind.MAP_HAS_NO_LAYER));
            }
            for (FeatureTable table : tables.values()) {
                try {
                    heads.add(head(database, table));
                } catch (SQLException damaged) {
                    problems.add(damage(table.name(), damaged));
                }
            }
        } catch (SQLException damaged) {
            problems.add(damage("", damaged));
        }
        return new LayerListing(heads, problems);
    }

    @Override
    public void read(String layer, LayerSink sink) {
        try (ForeignDatabase database = ForeignDatabase.open(file, patience)) {
            Map<String, FeatureTable> tables = tables(database);
            FeatureTable table = tables.get(layer);
            if (tables.isEmpty()) {
                sink.report(LayerProblem.ofFile("", Problem.Kind.MAP_HAS_NO_LAYER));
            } else if (table == null) {
                String there = String.join(", ", tables.keySet());
                sink.report(LayerProblem.ofFile(layer, Problem.Kind.LAYER_NOT_THERE, there));
            } else {
                features(database, table, sink);
            }
        } catch (SQLException damaged) {
            sink.report(damage("", damaged));
        }
    }

    private static Map<String, FeatureTable> tables(ForeignDatabase database) throws SQLException {
        Map<String, FeatureTable> tables = new LinkedHashMap<>();
        if (!isRegistered(database)) {
            return tables;
        }
        try (PreparedStatement statement = database.prepare(TABLES);
                ResultSet rows = database.run(statement)) {
            while (database.next(rows)) {
                String type = text(rows, 3).toUpperCase(Locale.ROOT);
                if (!NOT_AREAS.contains(type)) {
                    FeatureTable table =
                            new FeatureTable(text(rows, 1), text(rows, 2), rows.getInt(4));
                    tables.putIfAbsent(table.name(), table);
                }
            }
        }
        return tables;
    }

    private static boolean isRegistered(ForeignDatabase database) throws SQLException {
        try (PreparedStatement statement = database.prepare(REGISTERED);
                ResultSet rows = database.run(statement)) {
            return database.next(rows);
        }
    }

    private LayerHead head(ForeignDatabase database, FeatureTable table) throws SQLException {
        try (PreparedStatement statement = database.prepare(selectAll(table))) {
            Columns columns = columns(database, table, statement.getMetaData());
            return new LayerHead(
                    table.name(), columns.attributes(), system(database, table.system()));
        }
    }

    private static String selectAll(FeatureTable table) {
        return "SELECT * FROM " + ForeignDatabase.quoted(table.name());
    }

    private static Columns columns(
            ForeignDatabase database, FeatureTable table, ResultSetMetaData described)
            throws SQLException {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= described.getColumnCount(); column++) {
            names.add(described.getColumnName(column));
        }
        int ground = groundIndex(names, table);
        Set<String> keys = keys(database, table);
        List<Integer> shown = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            if (at != ground && !keys.contains(names.get(at))) {
                shown.add(at);
            }
        }
        return new Columns(names, ground, shown);
    }

    /// The key of the table where it is only that: a number that the format asks for and no survey
    /// gave. A key of another name may mean something.
    private static Set<String> keys(ForeignDatabase database, FeatureTable table)
            throws SQLException {
        Set<String> keys = new HashSet<>();
        try (PreparedStatement statement = database.prepare(describe(table));
                ResultSet rows = database.run(statement)) {
            while (database.next(rows)) {
                String name = text(rows, 2);
                if (rows.getInt(6) > 0 && KEY.matcher(name).matches()) {
                    keys.add(name);
                }
            }
        }
        return keys;
    }

    /// Rows of place, name, declared type, and, sixth, whether it is of the key.
    private static String describe(FeatureTable table) {
        return "PRAGMA table_info(" + ForeignDatabase.quoted(table.name()) + ")";
    }

    @Override
    public Set<String> numbers(String layer) {
        Set<String> numbers = new HashSet<>();
        try (ForeignDatabase database = ForeignDatabase.open(file, patience)) {
            FeatureTable table = tables(database).get(layer);
            if (table != null) {
                try (PreparedStatement statement = database.prepare(describe(table));
                        ResultSet rows = database.run(statement)) {
                    while (database.next(rows)) {
                        if (NUMBERS.contains(text(rows, 3).toUpperCase(Locale.ROOT))) {
                            numbers.add(text(rows, 2));
                        }
                    }
                }
                numbers.removeAll(keys(database, table));
            }
        } catch (SQLException damaged) {
            // told when the layer is read; what is not known to be a number is text
            damage(layer, damaged);
        }
        return numbers;
    }

    private static int groundIndex(List<String> columns, FeatureTable table) throws SQLException {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).equalsIgnoreCase(table.ground())) {
                return index;
            }
        }
        throw new SQLException("no such column: " + table.name() + "." + table.ground());
    }

    private static CoordinateSystem system(ForeignDatabase database, int number)
            throws SQLException {
        if (number == 0 || number == -1) {
            return new CoordinateSystem.NotTold();
        }
        try (PreparedStatement statement = database.prepare(SYSTEM)) {
            statement.setInt(1, number);
            try (ResultSet rows = database.run(statement)) {
                if (!database.next(rows)) {
                    return new CoordinateSystem.NotKnown("srs_id " + number);
                }
                return system(text(rows, 1), rows.getInt(2), text(rows, 3));
            }
        }
    }

    /// The code where it is known, else the definition: it names the datum at least.
    private static CoordinateSystem system(String organization, int code, String definition) {
        CoordinateSystem byCode =
                organization.equalsIgnoreCase("EPSG")
                        ? CoordinateSystems.ofEpsg(code)
                        : new CoordinateSystem.NotTold();
        boolean isDefined = !definition.isBlank() && !definition.equalsIgnoreCase("undefined");
        return switch (byCode) {
            case CoordinateSystem.NotKnown _, CoordinateSystem.NotTold _ when isDefined ->
                    CoordinateSystems.ofWkt(definition);
            case CoordinateSystem _ -> byCode;
        };
    }

    private void features(ForeignDatabase database, FeatureTable table, LayerSink sink)
            throws SQLException {
        try (PreparedStatement statement = database.prepare(selectAll(table))) {
            Columns columns = columns(database, table, statement.getMetaData());
            try (ResultSet rows = database.run(statement)) {
                for (int number = 1; database.next(rows); number++) {
                    if (number > mostRows) {
                        throw new SQLException("more rows than the file has room for");
                    }
                    GroundDraft draft = new GroundDraft();
                    draw(rows.getObject(columns.ground() + 1), table.system(), draft);
                    draft.giveTo(sink, number, attributes(rows, columns));
                }
            }
        }
    }

    private static void draw(Object value, int system, GroundDraft draft) {
        switch (value) {
            case null -> draft.refuse("", Problem.Kind.GROUND_MISSING);
            case byte[] blob -> GeoPackageGeometry.read(blob, system, draft);
            case Object other ->
                    draft.refuse(other.toString(), Problem.Kind.GROUND_DAMAGED, "no GP header");
        }
    }

    private static Map<String, String> attributes(ResultSet rows, Columns columns)
            throws SQLException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at : columns.shown()) {
            String text = text(rows, at + 1);
            if (!text.isBlank()) {
                attributes.put(columns.names().get(at), text);
            }
        }
        return attributes;
    }

    /// What is no text, a picture or nothing at all, is empty.
    private static String text(ResultSet rows, int column) throws SQLException {
        return switch (rows.getObject(column)) {
            case null -> "";
            case byte[] _ -> "";
            case Double number when Double.isFinite(number) -> plain(number);
            case Object value -> value.toString();
        };
    }

    private static String plain(double number) {
        return number == 0
                ? "0"
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /// What the database throws is the fault of the file, unless the disk fails.
    private LayerProblem damage(String found, SQLException thrown) {
        if (thrown instanceof SQLiteException told && isOutage(told)) {
            throw new UncheckedIOException(new IOException(file.toString(), thrown));
        }
        return LayerProblem.ofFile(
                found, Problem.Kind.MAP_DAMAGED, "SQLite: " + thrown.getMessage());
    }

    private static boolean isOutage(SQLiteException thrown) {
        String code = thrown.getResultCode().name();
        return code.startsWith("SQLITE_IOERR") || code.startsWith("SQLITE_CANTOPEN");
    }
}

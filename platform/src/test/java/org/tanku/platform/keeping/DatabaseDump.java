package org.tanku.platform.keeping;

import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tanku.platform.HouseDatabase;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A filled database as text (数据库存档): the version of its tables, and a CSV for each of them.
///
/// Flyway's own table is among them, so that a migration changed afterwards is refused as it would
/// be in a real old database. Counters are rows. There are no sequences; a dump refuses to leave
/// one out.
///
/// @param version the version of the tables, as Flyway counts
/// @param product the version of Tanku that filled them
/// @param tables CSV as PostgreSQL writes it, by the name of the table
record DatabaseDump(String version, String product, SortedMap<String, String> tables) {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String VERSION = "version.txt";

    static DatabaseDump of(Connection connection, String product) throws Exception {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        JdbcClient db = db(connection);
        refuseSequences(db);
        SortedMap<String, String> tables = new TreeMap<>();
        for (Map.Entry<String, String> table : columns(db).entrySet()) {
            StringWriter csv = new StringWriter();
            copy(connection)
                    .copyOut(
                            """
                            copy (select %1$s from %2$s order by %1$s)
                              to stdout (format csv, header)
                            """
                                    .formatted(table.getValue(), table.getKey()),
                            csv);
            tables.put(table.getKey(), csv.toString());
        }
        connection.rollback();
        return new DatabaseDump(reached(db), product, tables);
    }

    /// Makes the tables as they were at the time, and puts the rows back; nothing else.
    void restore(HouseDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            Flyway.configure()
                    .dataSource(new SingleConnectionDataSource(connection, true))
                    .target(version)
                    .load()
                    .migrate();
            connection.setAutoCommit(false);
            JdbcClient db = db(connection);
            // rows come in any order, into tables that refuse changes
            db.sql("set local session_replication_role = replica").update();
            for (Map.Entry<String, String> table : tables.entrySet()) {
                // some tables are born with a row
                db.sql("delete from " + table.getKey()).update();
                copy(connection)
                        .copyIn(
                                "copy %s (%s) from stdin (format csv, header match)"
                                        .formatted(table.getKey(), header(table.getValue())),
                                new StringReader(table.getValue()));
            }
            connection.commit();
        }
    }

    /// The same without one row of one table; the first row is number one.
    DatabaseDump without(String table, int row) {
        String csv = tables.get(table);
        int from = 0;
        for (int skipped = 0; skipped < row; skipped++) {
            from = endOfRow(csv, from);
        }
        SortedMap<String, String> fewer = new TreeMap<>(tables);
        fewer.put(table, csv.substring(0, from) + csv.substring(endOfRow(csv, from)));
        return new DatabaseDump(version, product, fewer);
    }

    static DatabaseDump read(Path file) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                String name = each.getName().replaceFirst("\\.csv$", "");
                files.put(name, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        String[] versions = files.remove(VERSION).split("\\R");
        return new DatabaseDump(
                versions[0].replace("tables ", ""), versions[1].replace("tanku ", ""), files);
    }

    void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, VERSION, "tables " + version + "\ntanku " + product + "\n");
            for (Map.Entry<String, String> table : tables.entrySet()) {
                put(zip, table.getKey() + ".csv", table.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JdbcClient db(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static String reached(JdbcClient db) {
        return db.sql(
                        """
                        select version
                          from flyway_schema_history
                         where version is not null
                         order by installed_rank desc
                         limit 1
                        """)
                .query(String.class)
                .single();
    }

    private static void refuseSequences(JdbcClient db) {
        int sequences = db.sql("select count(*) from pg_sequences").query(Integer.class).single();
        if (sequences > 0) {
            throw new IllegalStateException("teach the dump to keep sequences: " + sequences);
        }
    }

    /// The columns that are written, not computed, of each table.
    private static SortedMap<String, String> columns(JdbcClient db) {
        SortedMap<String, String> columns = new TreeMap<>();
        db.sql(
                        """
                        select format('%I.%I', nspname, relname) as name,
                               string_agg(quote_ident(attname), ', ' order by attnum) as columns
                          from pg_class
                          join pg_namespace on pg_namespace.oid = relnamespace
                          join pg_attribute on attrelid = pg_class.oid
                         where relkind in ('r', 'p')
                           and nspname <> 'information_schema'
                           and nspname not like 'pg\\_%'
                           and attnum > 0
                           and attgenerated = ''
                           and not attisdropped
                         group by nspname, relname
                        """)
                .query(row -> {
                    columns.put(row.getString("name"), row.getString("columns"));
                });
        return columns;
    }

    private static String header(String csv) {
        return Arrays.stream(csv.substring(0, csv.indexOf('\n')).split(","))
                .map(each -> '"' + each + '"')
                .collect(Collectors.joining(", "));
    }

    /// A row ends with the line that closes its last quotation.
    private static int endOfRow(String csv, int from) {
        boolean quoted = false;
        for (int i = from; i < csv.length(); i++) {
            char each = csv.charAt(i);
            quoted ^= each == '"';
            if (each == '\n' && !quoted) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("there is no such row");
    }
}

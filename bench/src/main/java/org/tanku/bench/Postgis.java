package org.tanku.bench;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;
import org.postgresql.PGConnection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// A PostGIS on this machine (同机 PostGIS), as `bench/run` starts it, and ground put into it.
final class Postgis {
    private static final int AT_ONCE = 1_000;

    private Postgis() {}

    /// As `postgresql://…/postgres?user=…`.
    ///
    /// @throws IllegalStateException when `TANKU_BENCH_DATABASE_URL` names no server
    private static String url() {
        String url = System.getenv().getOrDefault("TANKU_BENCH_DATABASE_URL", "");
        if (url.isEmpty()) {
            throw new IllegalStateException(
                    "TANKU_BENCH_DATABASE_URL is not set: no PostgreSQL to compare with");
        }
        return url;
    }

    static Connection connect() throws SQLException {
        return connect(url());
    }

    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection("jdbc:" + url);
    }

    /// An empty database beside it, for the platform's own tables.
    static String another(String name) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        }
        return url().replace("/postgres", "/" + name);
    }

    /// Writes a table of ground with its index, once: a later round finds it there.
    static void load(Connection connection, String table, List<? extends Geometry> ground)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists postgis");
            if (count(statement, "select count(*) from pg_tables where tablename = '" + table + "'")
                    > 0) {
                return;
            }
            statement.execute("create table " + table + " (id int, geom geometry(Polygon))");
            copy(connection, "copy " + table + " from stdin", rows(ground));
            statement.execute("create index on " + table + " using gist (geom)");
            statement.execute("alter table " + table + " set (parallel_workers = 2)");
            statement.execute("vacuum analyze " + table);
        }
    }

    /// Rows in the text form of COPY, a thousand at a time.
    static void copy(Connection connection, String sql, List<String> rows)
            throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<String> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            byte[] text = (String.join("\n", some) + "\n").getBytes(StandardCharsets.UTF_8);
            copying.writeToCopy(text, 0, text.length);
        }
        copying.endCopy();
    }

    static double count(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        }
    }

    private static List<String> rows(List<? extends Geometry> ground) {
        WKTWriter text = new WKTWriter();
        String[] rows = new String[ground.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i + "\t" + text.write(ground.get(i));
        }
        return List.of(rows);
    }
}

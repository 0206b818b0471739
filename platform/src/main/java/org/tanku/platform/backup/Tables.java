package org.tanku.platform.backup;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.tanku.ledger.Hash;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// All tables of a database, read off its catalogue (库表目录), but that of the migrations.
final class Tables {
    private static final String LIST =
            """
            select format('%I.%I', space.nspname, class.relname) as name,
                   (select string_agg(quote_ident(attname), ', ' order by attnum)
                      from pg_attribute
                     where attrelid = class.oid
                       and attnum > 0
                       and not attisdropped
                       and attgenerated = '') as columns,
                   coalesce(
                       (select string_agg(quote_ident(attname), ', '
                                          order by array_position(key.indkey::int[],
                                                                  attnum::int))
                          from pg_index key
                               join pg_attribute on attrelid = class.oid
                                                and attnum = any(key.indkey)
                         where key.indrelid = class.oid
                           and key.indisprimary),
                       '1') as key
              from pg_class class
                   join pg_namespace space on space.oid = class.relnamespace
             where class.relkind = 'r'
               and space.nspname not like 'pg\\_%'
               and space.nspname <> 'information_schema'
               and class.relname <> 'flyway_schema_history'
             order by 1
            """;

    record Table(String name, String columns, String key) {}

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    List<Table> list() throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LIST)) {
            while (rows.next()) {
                tables.add(
                        new Table(
                                rows.getString("name"),
                                rows.getString("columns"),
                                rows.getString("key")));
            }
        }
        return tables;
    }

    /// Writes a table in the order of its key, and says what it wrote.
    Manifest.Table copyOut(Table table, OutputStream out) throws SQLException, IOException {
        Fingerprint fingerprint = new Fingerprint(out);
        copying()
                .copyOut(
                        "copy (select %s from %s order by %s) to stdout"
                                .formatted(table.columns(), table.name(), table.key()),
                        fingerprint);
        return new Manifest.Table(
                table.name(), table.columns(), fingerprint.rows(), fingerprint.sm3());
    }

    CopyManager copying() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /// @param query gives the hashes of the entries in their order
    JournalRoot root(String query) throws SQLException {
        JournalRoot root = new JournalRoot();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(10_000);
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    root.add(new Hash(rows.getString(1)));
                }
            }
        }
        return root;
    }

    List<Manifest.Sequence> listSequences() throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                select format('%I.%I', schemaname, sequencename) as name,
                                       coalesce(last_value, start_value) as value,
                                       last_value is not null as called
                                  from pg_sequences
                                 order by 1
                                """)) {
            while (rows.next()) {
                sequences.add(
                        new Manifest.Sequence(
                                rows.getString("name"),
                                rows.getLong("value"),
                                rows.getBoolean("called")));
            }
        }
        return sequences;
    }

    /// Version of the newest migration; empty where there was none.
    String schema() throws SQLException {
        return one(
                """
                select version
                  from public.flyway_schema_history
                 where success
                   and version is not null
                 order by installed_rank desc
                 limit 1
                """);
    }

    String one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}

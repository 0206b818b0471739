package org.tanku.platform.backup;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.sql.DataSource;

/// Brings a backup into an empty database and proves that it is the same (恢复与验证). Whatever differs
/// is named, and then nothing of the data is left in the database.
public final class Restoring {
    /// A lot that begins inside the one before it; the room registry keeps them.
    private static final String SERIAL_TWICE =
            """
            select block || ' ' || serials || ' ' || next
              from (select block, serials,
                           lead(serials) over (partition by block
                                               order by lower(serials), upper(serials)) as next
                      from registry.lot) as lots
             where serials && next
             limit 1
            """;

    private final DataSource database;

    public Restoring(DataSource database) {
        this.database = database;
    }

    /// The outcome of a restore.
    public sealed interface Outcome {
        record Restored(Manifest manifest) implements Outcome {}

        /// @param what the thing that differs: a table, the journal, the version
        record Refused(Reason reason, String what, String expected, String found)
                implements Outcome {}
    }

    /// Why a backup is not restored (不予恢复的原因), in the order in which it is checked.
    public enum Reason {
        NOT_A_BACKUP,
        DATABASE_NOT_EMPTY,
        SCHEMA_UNKNOWN,
        TABLES_DIFFER,
        TABLE_DIFFERS,
        ROOT_DIFFERS,
        SERIAL_IN_TWO_LOTS
    }

    /// @throws IOException when the file cannot be read
    /// @throws SQLException when the database does not take it
    public Outcome restore(Path file) throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(Snapshot.MANIFEST);
            if (entry == null) {
                return refused(Reason.NOT_A_BACKUP, file.toString(), Snapshot.MANIFEST, "—");
            }
            String text =
                    new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            return restore(Manifest.parse(text), zip);
        } catch (ZipException | IllegalArgumentException notOurs) {
            return refused(
                    Reason.NOT_A_BACKUP,
                    file.toString(),
                    Snapshot.MANIFEST,
                    String.valueOf(notOurs.getMessage()));
        }
    }

    private Outcome restore(Manifest manifest, ZipFile zip) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            int there = new Tables(connection).list().size();
            if (there > 0) {
                return refused(Reason.DATABASE_NOT_EMPTY, "tables", "0", String.valueOf(there));
            }
        }
        Optional<Outcome> unfit = migrate(manifest);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Outcome outcome = new Filling(connection, manifest, zip).run();
            if (outcome instanceof Outcome.Restored) {
                connection.commit();
            } else {
                connection.rollback();
            }
            return outcome;
        }
    }

    /// Makes the tables as they were at the backup; later migrations are for the start.
    private Optional<Outcome> migrate(Manifest manifest) {
        MigrationVersion wanted = MigrationVersion.fromVersion(manifest.schema());
        boolean known =
                Arrays.stream(Flyway.configure().dataSource(database).load().info().all())
                        .anyMatch(each -> wanted.equals(each.getVersion()));
        if (!known) {
            return Optional.of(
                    refused(Reason.SCHEMA_UNKNOWN, "schema", "known", manifest.schema()));
        }
        Flyway.configure().dataSource(database).target(wanted).load().migrate();
        return Optional.empty();
    }

    private static Outcome refused(Reason reason, String what, String expected, String found) {
        return new Outcome.Refused(reason, what, expected, found);
    }

    /// One transaction that fills all tables and looks at them again.
    private record Filling(Connection connection, Manifest manifest, ZipFile zip) {
        Outcome run() throws IOException, SQLException {
            Tables tables = new Tables(connection);
            List<String> there =
                    tables.list().stream().map(each -> told(each.name(), each.columns())).toList();
            List<String> keptTables =
                    manifest.tables().stream()
                            .map(each -> told(each.name(), each.columns()))
                            .toList();
            if (!there.equals(keptTables)) {
                return refused(
                        Reason.TABLES_DIFFER,
                        "schema " + manifest.schema(),
                        without(keptTables, there),
                        without(there, keptTables));
            }
            List<String> kept = manifest.tables().stream().map(Manifest.Table::name).toList();
            // constraints and triggers watched the rows when they were written
            execute("set local session_replication_role = replica");
            if (!kept.isEmpty()) {
                execute("truncate " + String.join(", ", kept));
            }
            for (Manifest.Table each : manifest.tables()) {
                ZipEntry entry = zip.getEntry(Snapshot.FOLDER + each.name());
                if (entry == null) {
                    return refused(Reason.TABLE_DIFFERS, each.name(), told(each), "—");
                }
                fill(tables, each, entry);
            }
            for (Manifest.Sequence each : manifest.sequences()) {
                set(each);
            }
            return compare(tables);
        }

        private void fill(Tables tables, Manifest.Table table, ZipEntry entry)
                throws IOException, SQLException {
            try (InputStream rows = zip.getInputStream(entry)) {
                tables.copying()
                        .copyIn(
                                "copy %s (%s) from stdin".formatted(table.name(), table.columns()),
                                rows);
            }
        }

        /// What the database gives back now, against what the manifest says.
        private Outcome compare(Tables tables) throws IOException, SQLException {
            for (Tables.Table each : tables.list()) {
                Manifest.Table kept =
                        manifest.tables().stream()
                                .filter(table -> table.name().equals(each.name()))
                                .findFirst()
                                .orElseThrow();
                Manifest.Table found = tables.copyOut(each, OutputStream.nullOutputStream());
                if (!found.equals(kept)) {
                    return refused(Reason.TABLE_DIFFERS, each.name(), told(kept), told(found));
                }
            }
            JournalRoot root = tables.root(Snapshot.JOURNAL);
            boolean same =
                    root.entries() == manifest.entries()
                            && root.root().hex().equals(manifest.root());
            if (!same) {
                return refused(
                        Reason.ROOT_DIFFERS,
                        "journal",
                        manifest.entries() + " " + manifest.root(),
                        root.entries() + " " + root.root().hex());
            }
            // no trigger watched the lots come, and no constraint forbids that they overlap
            String twice = tables.one(SERIAL_TWICE);
            return twice.isEmpty()
                    ? new Outcome.Restored(manifest)
                    : refused(Reason.SERIAL_IN_TWO_LOTS, "registry.lot", "—", twice);
        }

        private void set(Manifest.Sequence sequence) throws SQLException {
            try (PreparedStatement statement =
                    connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
                statement.setString(1, sequence.name());
                statement.setLong(2, sequence.value());
                statement.setBoolean(3, sequence.called());
                statement.execute();
            }
        }

        private void execute(String command) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(command);
            }
        }

        private static String told(String name, String columns) {
            return name + "(" + columns + ")";
        }

        /// Those of the first that are not in the second.
        private static String without(List<String> first, List<String> second) {
            return first.stream()
                    .filter(each -> !second.contains(each))
                    .collect(Collectors.joining(" "));
        }

        private static String told(Manifest.Table table) {
            return table.rows() + " rows, SM3 " + table.sm3();
        }
    }
}

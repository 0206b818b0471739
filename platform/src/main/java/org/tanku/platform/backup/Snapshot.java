package org.tanku.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

/// Makes a backup of a database that goes on working (热备份): one transaction sees all tables as they
/// were at one moment, and keeps nobody waiting.
public final class Snapshot {
    static final String MANIFEST = "manifest";
    static final String FOLDER = "tables/";

    /// The journal's hashes in their order; the room registry keeps them.
    public static final String JOURNAL = "select hash from registry.journal order by number";

    private final DataSource database;

    public Snapshot(DataSource database) {
        this.database = database;
    }

    /// Writes the file, which is whole or not there at any time.
    ///
    /// @throws IOException when it cannot be written
    /// @throws SQLException when the database does not answer, or has no tables of ours
    public Manifest write(Path file, Instant at) throws IOException, SQLException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Manifest manifest;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half))) {
                manifest = write(connection, zip, at);
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
            Files.move(
                    half,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException | RuntimeException e) {
            Files.deleteIfExists(half);
            throw e;
        }
        return manifest;
    }

    private static Manifest write(Connection connection, ZipOutputStream zip, Instant at)
            throws IOException, SQLException {
        Tables tables = new Tables(connection);
        String schema = tables.schema();
        JournalRoot root = tables.root(JOURNAL);
        List<Manifest.Table> written = new ArrayList<>();
        for (Tables.Table each : tables.list()) {
            zip.putNextEntry(new ZipEntry(FOLDER + each.name()));
            written.add(tables.copyOut(each, staying(zip)));
            zip.closeEntry();
        }
        // sequences stand outside of transactions: read last, they are never behind the rows
        Manifest manifest =
                new Manifest(
                        at,
                        schema,
                        root.entries(),
                        root.root().hex(),
                        written,
                        tables.listSequences());
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return manifest;
    }

    private static OutputStream staying(OutputStream out) {
        return new java.io.FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int many) throws IOException {
                out.write(bytes, from, many);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}

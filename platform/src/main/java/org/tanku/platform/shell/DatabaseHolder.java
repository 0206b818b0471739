package org.tanku.platform.shell;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import java.io.IOException;

/// The open way to the database, and the server behind it when it is ours.
record DatabaseHolder(Database.External database, AutoCloseable server)
        implements JdbcConnectionDetails, AutoCloseable {

    static DatabaseHolder open(Settings settings) throws IOException {
        return switch (settings.database()) {
            case Database.External external -> new DatabaseHolder(external, () -> {});
            case Database.Embedded _ -> {
                LocalPostgres server = start(settings);
                yield new DatabaseHolder(
                        new Database.External(server.url(), server.user(), server.password()),
                        server);
            }
        };
    }

    private static LocalPostgres start(Settings settings) throws LocalPostgresFailure {
        try {
            return LocalPostgres.start(settings.data().resolve("pg"));
        } catch (IOException e) {
            throw new LocalPostgresFailure(e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return database.url();
    }

    @Override
    public String getUsername() {
        return database.user();
    }

    @Override
    public String getPassword() {
        return database.password();
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}

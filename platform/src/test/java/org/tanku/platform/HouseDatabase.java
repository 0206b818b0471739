package org.tanku.platform;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.tanku.platform.shell.LocalPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// One PostgreSQL for the test JVM, and a fresh database in it for each context.
///
/// A house can also be started on a database that was filled before: fill it through `connect()`,
/// then give this very object to the application as its initializer.
public final class HouseDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// The server and a folder for all that the tests of this JVM write; gone at its end.
    private record Server(LocalPostgres postgres, Path folder) {
        static final Server RUNNING = start();

        private static Server start() {
            try {
                Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
                Path folder = Files.createTempDirectory(target, "house");
                Server server = new Server(LocalPostgres.start(folder.resolve("pg")), folder);
                Runtime.getRuntime().addShutdownHook(new Thread(server::end));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void end() {
            try {
                postgres.close();
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final LocalPostgres server = Server.RUNNING.postgres();
    private final String name = "house" + NUMBER.incrementAndGet();

    /// Makes the database; it is empty.
    public HouseDatabase() {
        try (Connection connection = connect(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Connection connect() throws SQLException {
        return connect(server.url(name));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "tanku.data=" + Server.RUNNING.folder().resolve(name),
                        // many contexts share the server's connections
                        "spring.datasource.hikari.maximum-pool-size=10",
                        "spring.datasource.hikari.minimum-idle=1",
                        "tanku.database-url="
                                + server.url(name)
                                + "?user="
                                + server.user()
                                + "&password="
                                + server.password())
                .applyTo(context);
    }

    private Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, server.user(), server.password());
    }
}

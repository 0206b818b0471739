package org.tanku.platform.shell;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/// Tries the external database once (外部数据库检查): reachable, the user let in, the version new enough.
final class DatabaseCheck {
    private static final int OLDEST = 15;

    private DatabaseCheck() {}

    static Optional<StartProblem> check(Database.External database) {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("loginTimeout", "15");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "10");
        try (Connection connection = DriverManager.getConnection(database.url(), properties)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            return version >= OLDEST
                    ? Optional.empty()
                    : Optional.of(
                            StartProblem.of(
                                    ExitCode.DATABASE_TOO_OLD,
                                    "database-too-old",
                                    connection.getMetaData().getDatabaseProductVersion()));
        } catch (SQLException e) {
            return Optional.of(told(e.getSQLState(), database));
        }
    }

    private static StartProblem told(@Nullable String state, Database.External database) {
        return switch (state == null ? "" : state) {
            case "28P01", "28000", "08004" ->
                    StartProblem.of(
                            ExitCode.NOT_PERMITTED,
                            "database-refuses",
                            database.user(),
                            database.url());
            case "3D000" ->
                    StartProblem.of(
                            ExitCode.DATABASE_NOT_THERE, "database-not-there", database.url());
            default ->
                    StartProblem.of(
                            ExitCode.DATABASE_UNREACHABLE, "database-unreachable", database.url());
        };
    }
}

package org.tanku.platform.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The embedded PostgreSQL of a platform that runs just now (运行中的内嵌数据库), found by the port that it
/// wrote down.
final class RunningServer {
    private static final int LINE_OF_PORT = 3;

    private RunningServer() {}

    /// Empty when none answers there.
    static Optional<Database.External> find(Path folder) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"));
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        }
        if (lines.size() <= LINE_OF_PORT) {
            return Optional.empty();
        }
        Database.External server =
                new Database.External(
                        LocalPostgres.url(
                                Integer.parseInt(lines.get(LINE_OF_PORT).strip()),
                                LocalPostgres.DATABASE),
                        LocalPostgres.USER,
                        Files.readString(folder.resolve("password")));
        try (Connection _ =
                DriverManager.getConnection(server.url(), server.user(), server.password())) {
            return Optional.of(server);
        } catch (SQLException leftOver) {
            return Optional.empty();
        }
    }
}

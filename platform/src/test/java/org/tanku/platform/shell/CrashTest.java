package org.tanku.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class CrashTest {
    private static final int ROWS = 300;
    private static final int CRASHES = Boolean.getBoolean("tanku.soak") ? 50 : 3;

    @TempDir private Path folder;

    @Test
    void no_acknowledged_row_is_lost_when_the_process_and_its_server_are_killed() throws Exception {
        Path home = folder.resolve("pg");
        Set<Long> acknowledged = new HashSet<>();
        for (int crash = 0; crash < CRASHES; crash++) {
            acknowledged.addAll(insertAndKill(home, crash * 1_000_000L, crash % 2 == 0));
        }

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(CRASHES * ROWS);
        assertThat(rows(home)).containsAll(acknowledged);
    }

    /// @param server whether the postmaster is killed too, or left behind without its parent
    private List<Long> insertAndKill(Path home, long from, boolean server) throws Exception {
        try (ChildJvm child =
                ChildJvm.run(
                        Inserting.class, folder, Map.of(), home.toString(), Long.toString(from))) {
            child.waitUntilSaid(said -> said.lines().count() >= ROWS);
            if (server) {
                child.killWithServer(home);
            } else {
                child.kill();
                child.exitCode();
            }
            // the last line may be cut in the middle
            String said = child.said();
            return said.substring(0, said.lastIndexOf('\n')).lines().map(Long::parseLong).toList();
        }
    }

    private static Set<Long> rows(Path home) throws Exception {
        Set<Long> found = new HashSet<>();
        try (LocalPostgres server = LocalPostgres.start(home);
                Connection connection =
                        DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from row")) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }
}

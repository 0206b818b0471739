package org.tanku.platform.shell;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/// Inserts rows until it is killed, and says each number once its commit is acknowledged.
final class Inserting {
    private Inserting() {}

    static void main(String[] arguments) throws Exception {
        LocalPostgres server = LocalPostgres.start(Path.of(arguments[0]));
        try (Connection connection =
                        DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists row (number bigint primary key)");
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into row values (?)")) {
                for (long number = Long.parseLong(arguments[1]); ; number++) {
                    insert.setLong(1, number);
                    insert.executeUpdate();
                    System.out.println(number);
                }
            }
        }
    }
}

package org.tanku.survey.layer;

import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/// A SQLite file from outside, open for reading only (外来数据库). What it brings along, views and
/// computed columns, is code of a stranger: it may compute for a bounded time, in bounded memory
/// and with harmless functions.
final class ForeignDatabase implements AutoCloseable {
    /// No text or geometry is larger; a polygon of four million points is not.
    static final int LONGEST_VALUE = 64 * 1024 * 1024;

    private static final int LONGEST_STATEMENT = 1_000_000;
    private static final int LONGEST_PATTERN = 100;
    private static final int DEEPEST_EXPRESSION = 100;
    private static final int STEPS_BETWEEN_LOOKS = 10_000;

    /// Functions whose time grows with the length of their values and no faster; the others could
    /// compute for days within one step, where nobody asks for the time.
    private static final Set<String> HARMLESS =
            Set.of(
                    "abs",
                    "coalesce",
                    "date",
                    "datetime",
                    "iif",
                    "if",
                    "ifnull",
                    "length",
                    "lower",
                    "max",
                    "min",
                    "nullif",
                    "round",
                    "strftime",
                    "substr",
                    "substring",
                    "time",
                    "typeof",
                    "upper");

    /// Sums that keep one number, however many rows they see.
    private static final Set<String> HARMLESS_SUMS =
            Set.of("avg", "count", "max", "min", "sum", "total");

    private final SQLiteConnection connection;
    private final Patience patience;

    private ForeignDatabase(SQLiteConnection connection, Patience patience) {
        this.connection = connection;
        this.patience = patience;
    }

    static ForeignDatabase open(Path file, Duration most) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        // immutable: no lock is taken and no journal beside the file is believed
        String address = file.toUri() + "?mode=ro&immutable=1";
        SQLiteConnection connection =
                (SQLiteConnection) config.createConnection("jdbc:sqlite:" + address);
        ForeignDatabase database = new ForeignDatabase(connection, new Patience(most));
        try {
            database.confine();
        } catch (SQLException | RuntimeException broken) {
            connection.close();
            throw broken;
        }
        return database;
    }

    private void confine() throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, LONGEST_STATEMENT);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, LONGEST_PATTERN);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, DEEPEST_EXPRESSION);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_WORKER_THREADS, 0);
        ProgressHandler.setHandler(connection, STEPS_BETWEEN_LOOKS, patience);
        patience.begin();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA query_only = ON");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA mmap_size = 0");
            statement.execute("PRAGMA automatic_index = OFF");
        } finally {
            patience.end();
        }
    }

    /// Names of tables and columns come from the file.
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// Prepares a statement and refuses it when it would call what is not harmless.
    PreparedStatement prepare(String sql) throws SQLException {
        patience.begin();
        try (Statement explain = connection.createStatement();
                ResultSet steps = explain.executeQuery("EXPLAIN " + sql)) {
            while (steps.next()) {
                refuseUnlessHarmless(steps.getString("opcode"), steps.getString("p4"));
            }
            return connection.prepareStatement(sql);
        } finally {
            patience.end();
        }
    }

    private static void refuseUnlessHarmless(String step, String operand) throws SQLException {
        switch (step) {
            case "Function", "PureFunc" -> refuseUnlessIn(HARMLESS, operand);
            case "AggStep", "AggStep1", "AggInverse" -> refuseUnlessIn(HARMLESS_SUMS, operand);
            case "SorterOpen", "OpenEphemeral" -> throw new SQLException("rows are gathered");
            case "VOpen" -> throw new SQLException("virtual table");
            default -> {
                // steps on pages and registers
            }
        }
    }

    private static void refuseUnlessIn(Set<String> harmless, String operand) throws SQLException {
        String function = operand.replaceFirst("\\(.*", "").toLowerCase(Locale.ROOT);
        if (!harmless.contains(function)) {
            throw new SQLException("function " + function);
        }
    }

    ResultSet run(PreparedStatement statement) throws SQLException {
        patience.begin();
        try {
            return statement.executeQuery();
        } finally {
            patience.end();
        }
    }

    boolean next(ResultSet rows) throws SQLException {
        if (patience.isOver()) {
            throw new SQLException("time is over");
        }
        patience.begin();
        try {
            return rows.next();
        } finally {
            patience.end();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

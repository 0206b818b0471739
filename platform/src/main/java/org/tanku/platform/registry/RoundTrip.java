package org.tanku.platform.registry;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

/// Several statements that go to the database together and come back together (一次往返): each takes
/// many rows, and one wait pays for all.
@Component
class RoundTrip {
    /// One statement and what it must do.
    ///
    /// @param rows how many it changes; any other number is a fault
    /// @param values an array a column, or single values
    record Part(String what, int rows, String sql, List<Object> values) {}

    /// A statement changed another number of rows than it must.
    static final class Unexpected extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private final String what;

        Unexpected(Part part, int changed) {
            super("of %d %s the database has %d".formatted(part.rows(), part.what(), changed));
            this.what = part.what();
        }

        boolean isOf(String part) {
            return what.equals(part);
        }
    }

    private final JdbcOperations db;

    RoundTrip(JdbcOperations db) {
        this.db = db;
    }

    /// Runs them in their order, in the caller's transaction.
    void send(List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        String sql = parts.stream().map(Part::sql).collect(Collectors.joining(";\n"));
        PreparedStatementCallback<Boolean> run =
                statement -> {
                    int index = 0;
                    for (Part part : parts) {
                        for (Object value : part.values()) {
                            index++;
                            statement.setObject(index, value);
                        }
                    }
                    statement.execute();
                    for (Part part : parts) {
                        int changed = statement.getUpdateCount();
                        if (changed != part.rows()) {
                            throw new Unexpected(part, changed);
                        }
                        statement.getMoreResults();
                    }
                    return true;
                };
        db.execute(sql, run);
    }
}

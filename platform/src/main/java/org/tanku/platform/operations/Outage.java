package org.tanku.platform.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;

/// Tells an outage of the database (数据库不可用) from a fault of ours.
public final class Outage {
    /// In how many seconds it is worth coming again; an assumption.
    public static final int COME_AGAIN_S = 10;

    /// Classes of SQL states: no connection, no resources, stopped by the operator, the system
    /// itself.
    private static final List<String> STATES = List.of("08", "53", "57", "58");

    private Outage() {}

    /// Whether the database failed us, and not we it. Where not even a rollback can be done, the
    /// connection is gone.
    public static boolean isOutage(Throwable failed) {
        return causes(failed).stream().anyMatch(Outage::isOfTheServer)
                || (failed instanceof TransactionSystemException
                        && failed.getCause() instanceof SQLException);
    }

    private static boolean isOfTheServer(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException sql
                        && sql.getSQLState() instanceof String state
                        && STATES.stream().anyMatch(state::startsWith));
    }

    /// What went wrong in the first place, for the log.
    public static Throwable root(Throwable failed) {
        return causes(failed).getLast();
    }

    /// Also those that a failed rollback covers.
    private static List<Throwable> causes(Throwable failed) {
        Throwable first =
                failed instanceof TransactionSystemException rollback
                                && rollback.getApplicationException() instanceof Throwable covered
                        ? covered
                        : failed;
        List<Throwable> causes = new ArrayList<>();
        for (@Nullable Throwable each = first; each != null; each = each.getCause()) {
            causes.add(each);
        }
        return causes;
    }
}

package org.tanku.platform.shell.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;

/// Tells that the database is away or has no room (数据库不可用): come again, and send what was sent. A
/// fault of ours is left to be told as one.
@ControllerAdvice
class Outages {
    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    /// Classes of SQL states: no connection, no resources, stopped by the operator, the system
    /// itself.
    private static final List<String> STATES = List.of("08", "53", "57", "58");

    private static final String COME_AGAIN_S = "10";

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    void tell(RuntimeException failed, HttpServletResponse response) throws IOException {
        if (!isOutage(failed)) {
            throw failed;
        }
        tellThatItIsAway(failed, response);
    }

    static void tellThatItIsAway(Throwable failed, HttpServletResponse response)
            throws IOException {
        LOG.warn("the database is not available: {}", root(failed).toString());
        response.setHeader(HttpHeaders.RETRY_AFTER, COME_AGAIN_S);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /// Whether the database failed us, and not we it. Where not even a rollback can be done, the
    /// connection is gone.
    static boolean isOutage(Throwable failed) {
        return causes(failed).stream().anyMatch(Outages::isOfTheServer)
                || (failed instanceof TransactionSystemException
                        && failed.getCause() instanceof SQLException);
    }

    private static boolean isOfTheServer(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException sql
                        && sql.getSQLState() instanceof String state
                        && STATES.stream().anyMatch(state::startsWith));
    }

    private static Throwable root(Throwable failed) {
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

package org.tanku.platform.shell.web;

import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.tanku.platform.operations.Outage;

import java.io.IOException;

/// Tells that the database is away or has no room (数据库不可用): come again, and send what was sent. A
/// fault of ours is left to be told as one.
@ControllerAdvice
class Outages {
    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    void tell(RuntimeException failed, HttpServletResponse response) throws IOException {
        if (!Outage.isOutage(failed)) {
            throw failed;
        }
        tellThatItIsAway(failed, response);
    }

    static void tellThatItIsAway(Throwable failed, HttpServletResponse response)
            throws IOException {
        LOG.warn("the database is not available: {}", Outage.root(failed).toString());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Outage.COME_AGAIN_S));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}

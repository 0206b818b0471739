package org.tanku.platform.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.tanku.platform.registry.ClockBehind;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Tells that the clock of the machine was set back (时钟倒退), for nobody but the operator can help.
@ControllerAdvice
class ClockRefusal {
    private static final Logger LOG = LoggerFactory.getLogger(ClockRefusal.class);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final MessageSource messages;
    private final Clock clock;

    ClockRefusal(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @ExceptionHandler
    void tell(
            ClockBehind behind,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language)
            throws IOException {
        LOG.error("registry: {}", behind.getMessage());
        Object[] moments = {told(behind.now()), told(behind.last())};
        request.setAttribute(
                "outage", messages.getMessage("registry.clock-behind", moments, language));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private String told(Instant moment) {
        return SECOND.format(moment.atZone(clock.getZone()));
    }
}

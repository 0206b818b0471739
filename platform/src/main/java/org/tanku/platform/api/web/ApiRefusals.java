package org.tanku.platform.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tanku.platform.api.Scope;
import org.tanku.platform.operations.Outage;
import org.tanku.platform.party.NotPermitted;
import org.tanku.platform.party.Region;

import java.io.IOException;
import java.util.Locale;

/// Tells a program why its request came to nothing (接口错误), before the pages would tell it to a
/// reader.
@ControllerAdvice(annotations = ApiResource.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(ApiRefusals.class);

    private final Letter letter;

    ApiRefusals(Letter letter) {
        this.letter = letter;
    }

    @ExceptionHandler
    void refuse(ApiFault fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem = fault.problem();
        if (problem.refusal() == DoorRefusal.TOO_MANY_REQUESTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, problem.arguments().getFirst().toString());
        }
        letter.write(problem, request, response);
    }

    @ExceptionHandler
    void refuse(NotPermitted refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale language = Letter.language(request);
        String role = letter.say("party.role." + refused.role(), language);
        Problem problem =
                Problem.of(DoorRefusal.ROLE_MISSING, role).with("role", refused.role().name());
        letter.write(
                refused.regions().isEmpty()
                        ? problem
                        : problem.with(
                                "regions", refused.regions().stream().map(Region::code).toList()),
                request,
                response);
    }

    @ExceptionHandler
    void refuse(
            MethodArgumentTypeMismatchException wrong,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        letter.write(
                Problem.of(DoorRefusal.PARAMETER_UNREADABLE)
                        .found(wrong.getName() + ": " + wrong.getValue()),
                request,
                response);
    }

    @ExceptionHandler
    void refuse(
            MissingServletRequestParameterException missing,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        letter.write(
                Problem.of(DoorRefusal.PARAMETER_UNREADABLE)
                        .found(missing.getParameterName() + ":"),
                request,
                response);
    }

    /// An address that is about the caller was asked without a token.
    @ExceptionHandler
    void refuse(
            AuthenticationException nobody,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        letter.write(
                Problem.of(DoorRefusal.TOKEN_MISSING, Scope.PUBLIC_READ.code()), request, response);
    }

    /// The database is away, or something is broken; what, stands in the log and not in the answer.
    @ExceptionHandler
    void refuse(Exception broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Outage.isOutage(broken)) {
            letter.tellOutage(broken, request, response);
            return;
        }
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), broken);
        letter.write(Problem.of(DoorRefusal.FAULT_OF_THE_HOUSE), request, response);
    }
}

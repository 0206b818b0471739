package org.tanku.platform.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tanku.platform.api.Token;
import org.tanku.platform.api.TokenCheck;
import org.tanku.platform.api.Tokens;
import org.tanku.platform.operations.Outage;
import org.tanku.platform.party.Person;
import org.tanku.platform.party.SignedIn;

import java.io.IOException;
import java.util.List;

/// Looks at the token of a request and counts it (接口门禁). Whoever shows none is let in to what is
/// public; whoever shows a wrong one is not.
class ApiGate extends OncePerRequestFilter {
    static final String TOKEN = "tanku.token";

    /// What the access log tells, see `application.yaml`.
    private static final String ACTING = "tanku.acting";

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Windows windows;
    private final Letter letter;

    ApiGate(Tokens tokens, Windows windows, Letter letter) {
        this.tokens = tokens;
        this.windows = windows;
        this.letter = letter;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            let(request, response, chain);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !Outage.isOutage(failed)) {
                throw failed;
            }
            letter.tellOutage(failed, request, response);
        }
    }

    private void let(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null) {
            goOn(windows.takeForAddress(request.getRemoteAddr()), request, response, chain);
            return;
        }
        boolean bearer = shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        switch (tokens.check(bearer ? shown.substring(SCHEME.length()).strip() : "")) {
            case TokenCheck.Accepted(var token, var person) -> {
                admit(token, person, request);
                goOn(windows.takeForToken(token.id()), request, response, chain);
            }
            case TokenCheck.Refused(var reason) -> {
                Windows.Left left = windows.takeForAddress(request.getRemoteAddr());
                tell(left, response);
                letter.write(
                        left.allowed()
                                ? Problem.of(reason)
                                : Problem.of(DoorRefusal.TOO_MANY_REQUESTS, left.reset_s()),
                        request,
                        response);
            }
        }
    }

    private void goOn(
            Windows.Left left,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        tell(left, response);
        if (left.allowed()) {
            chain.doFilter(request, response);
        } else {
            letter.write(
                    Problem.of(DoorRefusal.TOO_MANY_REQUESTS, left.reset_s()), request, response);
        }
    }

    /// As draft-ietf-httpapi-ratelimit-headers has them.
    private static void tell(Windows.Left left, HttpServletResponse response) {
        response.setHeader("RateLimit-Policy", "\"minute\";q=" + left.limit() + ";w=60");
        response.setHeader(
                "RateLimit", "\"minute\";r=" + left.remaining() + ";t=" + left.reset_s());
        if (!left.allowed()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.reset_s()));
        }
    }

    private static void admit(Token token, Person person, HttpServletRequest request) {
        SignedIn who =
                new SignedIn(person.id(), person.loginName(), person.name(), List.of(), "", false);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(who, "", List.of()));
        SecurityContextHolder.setContext(context);
        request.setAttribute(TOKEN, token);
        request.setAttribute(ACTING, person.loginName());
    }
}

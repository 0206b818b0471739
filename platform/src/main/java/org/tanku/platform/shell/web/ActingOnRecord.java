package org.tanku.platform.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tanku.platform.party.SignedIn;

import java.io.IOException;

/// Tells the access log who is acting (访问日志): looked at before the request, for whoever signs out,
/// and after it, for whoever signs in.
class ActingOnRecord extends OncePerRequestFilter {
    static final String ATTRIBUTE = "tanku.acting";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        record(request);
        try {
            chain.doFilter(request, response);
        } finally {
            record(request);
        }
    }

    private static void record(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            request.setAttribute(ATTRIBUTE, who.loginName());
        }
    }
}

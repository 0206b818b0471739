package org.tanku.platform.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/// Turns a try to sign in away while its account has to wait.
class ThrottledSignIn extends OncePerRequestFilter {
    private final SignInThrottle throttle;

    ThrottledSignIn(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String loginName = request.getParameter("username");
        if (request.getMethod().equals("POST")
                && request.getServletPath().equals("/login")
                && loginName != null
                && throttle.mustWait(loginName, request.getRemoteAddr())) {
            response.sendRedirect("/login?wait");
            return;
        }
        chain.doFilter(request, response);
    }
}

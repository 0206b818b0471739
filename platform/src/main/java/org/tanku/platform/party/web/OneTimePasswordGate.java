package org.tanku.platform.party.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tanku.platform.party.SignedIn;

import java.io.IOException;

/// Who signed in with a password that somebody else chose, chooses an own one before anything else.
@Component
class OneTimePasswordGate implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page)
            throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn who
                && who.oneTime()) {
            response.sendRedirect(PasswordPages.PATH);
            return false;
        }
        return true;
    }
}

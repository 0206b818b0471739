package org.tanku.platform.party.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.party.SigningIn;

import java.io.IOException;

/// Whose password was changed since the sign-in must sign in again (密码关); and who signed in with
/// one that somebody else chose, chooses an own one before anything else.
@Component
class PasswordGate implements HandlerInterceptor {
    private final SigningIn signingIn;

    PasswordGate(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page)
            throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            return true;
        }
        if (!signingIn.isCurrent(who)) {
            SecurityContextHolder.clearContext();
            if (request.getSession(false) instanceof HttpSession session) {
                session.invalidate();
            }
            response.sendRedirect("/login?ended");
            return false;
        }
        if (who.oneTime() && !request.getRequestURI().equals(PasswordPages.PATH)) {
            response.sendRedirect(PasswordPages.PATH);
            return false;
        }
        return true;
    }
}

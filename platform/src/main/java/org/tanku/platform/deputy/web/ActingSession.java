package org.tanku.platform.deputy.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.tanku.platform.party.SignedIn;

/// For whom a session acts (代办身份): the sign-in itself, with its second factor, stays what it was.
@Component
class ActingSession {
    private static final String SELF = "tanku.deputy.self";
    private static final String ROLE = "ROLE_";

    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    void actAs(
            SignedIn other,
            Authentication now,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (request.getSession().getAttribute(SELF) == null) {
            request.getSession().setAttribute(SELF, now.getPrincipal());
        }
        become(other, now, request, response);
    }

    void beSelf(Authentication now, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession().getAttribute(SELF) instanceof SignedIn self) {
            request.getSession().removeAttribute(SELF);
            become(self, now, request, response);
        }
    }

    private void become(
            SignedIn who,
            Authentication now,
            HttpServletRequest request,
            HttpServletResponse response) {
        Authentication after =
                now.toBuilder()
                        .principal(who)
                        .authorities(all -> {
                            all.removeIf(
                                    each -> String.valueOf(each.getAuthority()).startsWith(ROLE));
                            all.addAll(who.getAuthorities());
                        })
                        .build();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(after);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}

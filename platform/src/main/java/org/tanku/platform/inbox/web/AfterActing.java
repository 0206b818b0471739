package org.tanku.platform.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tanku.platform.inbox.Inbox;
import org.tanku.platform.party.SignedIn;

/// After somebody did something, the number of the own tasks is counted anew.
@Component
class AfterActing implements HandlerInterceptor {
    private final Inbox inbox;

    AfterActing(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object page,
            @Nullable Exception failure) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!HttpMethod.GET.matches(request.getMethod())
                && authentication != null
                && authentication.getPrincipal() instanceof SignedIn who) {
            inbox.countAnew(who.person());
        }
    }
}

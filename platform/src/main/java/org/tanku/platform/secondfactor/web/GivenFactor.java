package org.tanku.platform.secondfactor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.tanku.platform.secondfactor.FactorRule;

import java.time.Clock;

/// What a session remembers of the second factor (会话中的第二因素): that it was given, and when, as Spring
/// Security's factors tell it.
@Component
class GivenFactor {
    private static final String AUTHORITY = "FACTOR_TOTP";

    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();
    private final AllRequiredFactorsAuthorizationManager<Object> ever;
    private final AllRequiredFactorsAuthorizationManager<Object> lately;
    private final Clock clock;

    GivenFactor(FactorRule rule, Clock clock) {
        this.clock = clock;
        this.ever =
                AllRequiredFactorsAuthorizationManager.builder()
                        .requireFactor(factor -> factor.authority(AUTHORITY))
                        .build();
        this.lately =
                AllRequiredFactorsAuthorizationManager.builder()
                        .requireFactor(
                                factor -> factor.authority(AUTHORITY).validDuration(rule.fresh()))
                        .build();
        lately.setClock(clock);
    }

    boolean isGiven(Authentication who) {
        return ever.authorize(() -> who, "").isGranted();
    }

    boolean isFresh(Authentication who) {
        return lately.authorize(() -> who, "").isGranted();
    }

    /// The session gets a new number: it can do more from now on.
    void remember(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        change(who, true, request, response);
    }

    void forget(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        change(who, false, request, response);
    }

    private void change(
            Authentication who,
            boolean given,
            HttpServletRequest request,
            HttpServletResponse response) {
        Authentication after =
                who.toBuilder()
                        .authorities(all -> {
                            all.removeIf(each -> AUTHORITY.equals(each.getAuthority()));
                            if (given) {
                                all.add(
                                        FactorGrantedAuthority.withAuthority(AUTHORITY)
                                                .issuedAt(clock.instant())
                                                .build());
                            }
                        })
                        .build();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(after);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}

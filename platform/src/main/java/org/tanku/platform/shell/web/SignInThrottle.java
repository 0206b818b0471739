package org.tanku.platform.shell.web;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Slows down who guesses passwords (登录限速): after five failures for one account from one address,
/// no further try for five minutes.
@Component
class SignInThrottle {
    static final int FAILURES = 5;
    static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private record Try(String loginName, String address) {}

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Map<Try, Failures> failures = new LinkedHashMap<>();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String loginName, String address) {
        Failures found = failures.get(new Try(plain(loginName), address));
        return found != null && found.count() >= FAILURES && !over(found);
    }

    @EventListener
    synchronized void on(AbstractAuthenticationFailureEvent failed) {
        Try key = key(failed.getAuthentication());
        Failures before = failures.remove(key);
        int count = before == null || over(before) ? 1 : before.count() + 1;
        failures.put(key, new Failures(count, clock.instant()));
        if (failures.size() > REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    @EventListener
    synchronized void on(AuthenticationSuccessEvent succeeded) {
        failures.remove(key(succeeded.getAuthentication()));
    }

    private boolean over(Failures found) {
        return found.last().plus(PAUSE).isBefore(clock.instant());
    }

    private static Try key(Authentication authentication) {
        String address =
                authentication.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : "";
        return new Try(plain(authentication.getName()), address);
    }

    private static String plain(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }
}

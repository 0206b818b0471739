package org.tanku.platform;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.tanku.platform.party.Acting;
import org.tanku.platform.party.SignedIn;

import java.time.Instant;
import java.util.List;

/// Somebody of a story at a page, signed in with the password and the phone.
public final class SignedInPerson {
    private SignedInPerson() {}

    public static Authentication of(Acting acting) {
        return new UsernamePasswordAuthenticationToken(
                new SignedIn(acting.person(), "cycle", "测试人员", List.of(), "", false),
                "",
                List.of(
                        FactorGrantedAuthority.withAuthority("FACTOR_TOTP")
                                .issuedAt(Instant.now())
                                .build()));
    }
}

package org.tanku.platform.api;

import org.tanku.platform.party.PartyId;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// What a program shows in place of its person (访问令牌), without its secret.
///
/// @param id the part of the token's text that may be shown
public record Token(
        String id,
        PartyId person,
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        State state,
        LastUse lastUse) {
    public Token {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("a token opens something");
        }
        scopes = Set.copyOf(EnumSet.copyOf(scopes));
    }

    /// Whether it still opens anything (令牌状态).
    public enum State {
        IN_FORCE,
        EXPIRED,
        REVOKED
    }

    /// When it was shown last (最近使用); told to the minute.
    public sealed interface LastUse {
        record Never() implements LastUse {}

        record At(Instant at) implements LastUse {}
    }

    public boolean opens(Scope scope) {
        return scopes.contains(scope);
    }

    /// The scopes in the order of the list.
    public Set<Scope> scopesInOrder() {
        return EnumSet.copyOf(scopes);
    }
}

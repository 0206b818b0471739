package org.tanku.platform.api;

import org.tanku.platform.party.Person;

/// What a shown token is worth (令牌核验).
public sealed interface TokenCheck {
    record Accepted(Token token, Person person) implements TokenCheck {}

    record Refused(CheckRefusal reason) implements TokenCheck {}

    /// Why a token opens nothing, in the order of the checks (令牌无效的原因).
    enum CheckRefusal {
        NOT_A_TOKEN,
        TOKEN_IS_MISTYPED,
        TOKEN_UNKNOWN,
        TOKEN_REVOKED,
        TOKEN_EXPIRED,
        OWNER_CANNOT_SIGN_IN
    }
}

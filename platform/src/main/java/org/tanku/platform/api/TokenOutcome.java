package org.tanku.platform.api;

/// What became of the wish for a token (申请令牌结果).
public sealed interface TokenOutcome {
    /// @param text the token itself, told this once and never again
    record Made(Token token, String text) implements TokenOutcome {
        @Override
        public String toString() {
            return "Made[" + token + "]";
        }
    }

    record Refused(TokenRefusal reason) implements TokenOutcome {}

    /// Why no token is made, in the order of the checks (不予发放的原因).
    enum TokenRefusal {
        OWNER_IS_NO_PERSON,
        NAME_IS_MISSING,
        NAME_IS_TOO_LONG,
        NO_SCOPES,
        DAYS_ARE_NOT_OFFERED,
        TOO_MANY_TOKENS
    }
}

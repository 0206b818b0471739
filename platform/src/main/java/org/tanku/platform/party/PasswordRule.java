package org.tanku.platform.party;

import java.util.Locale;
import java.util.Optional;

/// What a password must be (密码规则): long, of several characters, and without its owner's name.
final class PasswordRule {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int DIFFERENT = 5;

    private PasswordRule() {}

    static Optional<PeopleRefusal> check(String password, String name, String loginName) {
        int length = password.codePointCount(0, password.length());
        String small = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            return Optional.of(PeopleRefusal.PASSWORD_TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PeopleRefusal.PASSWORD_TOO_LONG);
        }
        if (small.contains(loginName) || small.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(PeopleRefusal.PASSWORD_HOLDS_THE_NAME);
        }
        return password.codePoints().distinct().count() < DIFFERENT
                ? Optional.of(PeopleRefusal.PASSWORD_TOO_FEW_DIFFERENT_CHARACTERS)
                : Optional.empty();
    }
}

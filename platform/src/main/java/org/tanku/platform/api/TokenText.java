package org.tanku.platform.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// How a token is written (令牌文本): `tanku_`, eight letters that may be shown, thirty that are the
/// secret, six that check the rest. A scanner of leaked secrets knows one by its beginning and its
/// check, without asking us.
///
/// @param id the eight letters that may be shown
record TokenText(String id, String text) {
    static final String PREFIX = "tanku_";
    private static final int SHOWN = 8;

    /// 62^30 are more than 2^178.
    private static final int SECRET = 30;

    private static final int CHECK = 6;
    private static final String LETTERS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(tanku_([0-9A-Za-z]{%d})[0-9A-Za-z]{%d})([0-9A-Za-z]{%d})"
                            .formatted(SHOWN, SECRET, CHECK));

    /// What is to be said of a text before anyone looks it up.
    enum Spelling {
        RIGHT,
        NOT_A_TOKEN,
        CHECK_DIFFERS
    }

    static TokenText random(SecureRandom random) {
        StringBuilder text = new StringBuilder(PREFIX);
        for (int i = 0; i < SHOWN + SECRET; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        String id = text.substring(PREFIX.length(), PREFIX.length() + SHOWN);
        return new TokenText(id, text.append(check(text.toString())).toString());
    }

    static Spelling spelling(String typed) {
        Matcher shape = SHAPE.matcher(typed);
        if (!shape.matches()) {
            return Spelling.NOT_A_TOKEN;
        }
        return check(shape.group(1)).equals(shape.group(3))
                ? Spelling.RIGHT
                : Spelling.CHECK_DIFFERS;
    }

    static TokenText parse(String typed) {
        Matcher shape = SHAPE.matcher(typed);
        if (spelling(typed) != Spelling.RIGHT || !shape.matches()) {
            throw new IllegalArgumentException("not a token, " + spelling(typed));
        }
        return new TokenText(shape.group(2), typed);
    }

    /// SHA-256 is enough: the secret is random and long, so there is nothing to guess slowly.
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// CRC-32 of all before it, in base 62 with leading zeros.
    private static String check(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        char[] letters = new char[CHECK];
        long rest = crc.getValue();
        for (int i = CHECK - 1; i >= 0; i--) {
            letters[i] = LETTERS.charAt((int) (rest % LETTERS.length()));
            rest /= LETTERS.length();
        }
        return new String(letters);
    }

    /// Without the secret.
    @Override
    public String toString() {
        return PREFIX + id + "…";
    }
}

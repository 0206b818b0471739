package org.tanku.platform.secondfactor;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// Bytes as letters and digits that are hard to confuse (RFC 4648, 6), as authenticator apps read
/// them.
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String write(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(LETTERS.charAt(held << BITS - bits & 31));
        }
        return text.toString();
    }

    /// @throws IllegalArgumentException for any other letter
    static byte[] read(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char each : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int value = LETTERS.indexOf(each);
            if (value < 0) {
                throw new IllegalArgumentException("no letter of base 32: " + each);
            }
            held = held << BITS | value;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}

package org.tanku.platform.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes of the time (动态口令), by RFC 6238 over RFC 4226. What every authenticator app can do is
/// [#APP].
record Totp(Hash hash, int digits) {
    /// Six digits of HMAC-SHA-1, a new code every thirty seconds.
    static final Totp APP = new Totp(Hash.SHA1, 6);

    static final int STEP_s = 30;

    /// A clock may be wrong by one step either way.
    private static final int DRIFT = 1;

    enum Hash {
        SHA1("HmacSHA1"),
        SHA256("HmacSHA256"),
        SHA512("HmacSHA512");

        private final String algorithm;

        Hash(String algorithm) {
            this.algorithm = algorithm;
        }
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_s);
    }

    String code(byte[] secret, long step) {
        byte[] mac = mac(secret, step);
        int at = mac[mac.length - 1] & 0xf;
        int cut = ByteBuffer.wrap(mac, at, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        String number = Long.toString(cut % Math.powExact(10L, digits));
        return "0".repeat(digits - number.length()) + number;
    }

    /// The step whose code this is, near now; empty when it is none.
    OptionalLong find(byte[] secret, String typed, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - DRIFT; step <= step(now) + DRIFT; step++) {
            if (MessageDigest.isEqual(ascii(code(secret, step)), ascii(typed))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private byte[] mac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(hash.algorithm);
            mac.init(new SecretKeySpec(secret, hash.algorithm));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

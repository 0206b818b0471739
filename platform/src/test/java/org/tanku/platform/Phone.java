package org.tanku.platform;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// An authenticator app in a test, with code of its own, that remembers which codes were used. Each
/// person has one, whatever browser he signs in with.
public final class Phone {
    private static final Pattern SECRET = Pattern.compile("code secret\">([A-Z2-7 ]+)<");
    private static final Pattern RECOVERY = Pattern.compile("<li class=\"code\">([a-z2-7-]+)</li>");
    private static final Map<String, Phone> PHONES = new ConcurrentHashMap<>();

    private byte[] secret = new byte[0];
    private long last;
    private final Queue<String> recoveryCodes = new ArrayDeque<>();

    public static Phone of(String loginName) {
        return PHONES.computeIfAbsent(loginName, _ -> new Phone());
    }

    /// Reads the secret from the page of enrolment.
    public synchronized void scan(String page) {
        secret =
                SECRET.matcher(page)
                        .results()
                        .findFirst()
                        .map(found -> bytes(found.group(1).replace(" ", "")))
                        .orElseThrow();
        last = 0;
    }

    /// Writes down the recovery codes of the page.
    public synchronized void keep(String page) {
        recoveryCodes.clear();
        RECOVERY.matcher(page).results().map(each -> each.group(1)).forEach(recoveryCodes::add);
    }

    /// A code that the house takes and that was not used: of this half minute, the one before or
    /// the one after; when all three are used, a recovery code.
    public synchronized String next() {
        long now = Instant.now().getEpochSecond() / 30;
        long step = Math.max(now - 1, last + 1);
        if (step > now + 1) {
            return recovery();
        }
        last = step;
        return code(step);
    }

    public synchronized String recovery() {
        return recoveryCodes.remove();
    }

    /// The code of a half minute that is so many after this one.
    public synchronized String code(int after) {
        return code(Instant.now().getEpochSecond() / 30 + after);
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int cut = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
            return "%06d".formatted(cut % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base32) {
        StringBuilder bits = new StringBuilder();
        base32.chars()
                .map("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
                .forEach(value -> bits.append(Integer.toBinaryString(value | 32).substring(1)));
        ByteBuffer bytes = ByteBuffer.allocate(bits.length() / 8);
        Pattern.compile("[01]{8}")
                .matcher(bits)
                .results()
                .map(MatchResult::group)
                .forEach(each -> bytes.put((byte) Integer.parseInt(each, 2)));
        return bytes.array();
    }
}

package org.tanku.ledger;

import java.nio.charset.StandardCharsets;

/// A digest of 32 bytes (杂凑算法), handed in by whoever uses the ledger; the platform hands in SM3.
@FunctionalInterface
public interface Digest {
    byte[] of(byte[] content);

    default Hash hash(byte[] content) {
        return Hash.of(of(content));
    }

    default Hash hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }
}

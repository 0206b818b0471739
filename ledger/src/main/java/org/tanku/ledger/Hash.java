package org.tanku.ledger;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// A digest of 32 bytes, written as 64 small hexadecimal digits (杂凑值).
public record Hash(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /// Stands before the first entry, and where an entry has no particulars.
    public static final Hash ZERO = new Hash("0".repeat(64));

    public Hash {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "a hash has 64 small hexadecimal digits, not '" + hex + "'");
        }
    }

    public static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}

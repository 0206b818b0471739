package org.tanku.platform.seal;

import org.tanku.ledger.TreeHead;

import java.util.HexFormat;

/// The root of the journal at one time, and the seal on it (树根签章).
///
/// @param number counted from 1 on
public record SignedRoot(long number, TreeHead head, Seal seal) {
    /// Whether a root is signed (签章).
    public sealed interface Seal {
        /// @param key its id
        /// @param signature SM2 with SM3, DER, over the text of the head
        record Signed(String key, byte[] signature) implements Seal {}

        /// The operator has set no key: the root is kept all the same.
        record Unsigned() implements Seal {}
    }

    public boolean isSigned() {
        return seal instanceof Seal.Signed;
    }

    /// The key's id; empty where it is not signed.
    public String key() {
        return switch (seal) {
            case Seal.Signed(var key, _) -> key;
            case Seal.Unsigned() -> "";
        };
    }

    /// The signature in hexadecimal digits; empty where there is none.
    public String signatureHex() {
        return switch (seal) {
            case Seal.Signed(_, var signature) -> HexFormat.of().formatHex(signature);
            case Seal.Unsigned() -> "";
        };
    }
}

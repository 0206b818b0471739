package org.tanku.platform.seal;

import java.time.Instant;
import java.util.HexFormat;

/// A key that seals roots (签章密钥), as the public sees it.
///
/// @param id SM3 of the public key (its SubjectPublicKeyInfo), 64 hexadecimal digits
/// @param certificate X.509, DER
/// @param text what was signed when the key came into use, `docs/journal-format.md`
/// @param signature over the text, by the key before it; the first key signs for itself
public record SealKey(
        String id, byte[] certificate, String text, byte[] signature, Instant addedAt) {
    /// Stands where no key was before.
    static final String NONE = "-";

    /// The text that brings a key into use.
    ///
    /// @param after the key before it
    static String text(String id, String after, Instant at) {
        return "tanku-key-1\nkey " + id + "\nafter " + after + "\nat " + at + "\n";
    }

    /// The key before it, or `-`.
    public String after() {
        return text.lines().skip(2).findFirst().orElse("").replaceFirst("after ", "");
    }

    /// The public key as the certificate has it (SubjectPublicKeyInfo), DER.
    public byte[] publicKey() {
        return Sm2.publicKey(certificate);
    }

    public String signatureHex() {
        return HexFormat.of().formatHex(signature);
    }
}

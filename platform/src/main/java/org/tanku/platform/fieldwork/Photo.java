package org.tanku.platform.fieldwork;

import java.util.Optional;

/// The bytes of a photo as it was taken (照片), and what they are.
///
/// @param type the media type that its first bytes show
public record Photo(String hash, String type, byte[] bytes) {
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
    private static final int[] PNG = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int[] RIFF = {'R', 'I', 'F', 'F'};
    private static final int[] WEBP = {'W', 'E', 'B', 'P'};
    private static final int WEBP_AT = 8;

    /// A name and a type from a sender count for nothing.
    static Optional<String> typeOf(byte[] bytes) {
        if (begins(bytes, 0, JPEG)) {
            return Optional.of("image/jpeg");
        }
        if (begins(bytes, 0, PNG)) {
            return Optional.of("image/png");
        }
        return begins(bytes, 0, RIFF) && begins(bytes, WEBP_AT, WEBP)
                ? Optional.of("image/webp")
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int at, int[] wanted) {
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (Byte.toUnsignedInt(bytes[at + i]) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}

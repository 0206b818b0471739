package org.tanku.platform.fieldwork;

import org.bouncycastle.crypto.digests.SM3Digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/// SM3, the digest of GB/T 32905 (密码杂凑算法), in hexadecimal.
final class Sm3 {
    /// RFC 9562: version 8 is free for a maker's own scheme.
    private static final long VERSION_8 = 0x8000L;

    private Sm3() {}

    static String of(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same name for the same text, for ever.
    static UUID name(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(of(text)));
        long high = bytes.getLong() & ~0xF000L | VERSION_8;
        long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

package org.tanku.platform.paper;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.tanku.ledger.Digest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// SM3, the digest of GB/T 32905 (密码杂凑算法).
final class Sm3 implements Digest {
    static final Digest DIGEST = new Sm3();

    static String hex(byte[] content) {
        return HexFormat.of().formatHex(DIGEST.of(content));
    }

    static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] of(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }
}

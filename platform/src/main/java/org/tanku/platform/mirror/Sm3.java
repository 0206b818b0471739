package org.tanku.platform.mirror;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.tanku.ledger.Digest;

/// SM3, the digest of GB/T 32905 (密码杂凑算法).
final class Sm3 {
    static final Digest DIGEST =
            content -> {
                SM3Digest digest = new SM3Digest();
                digest.update(content, 0, content.length);
                byte[] out = new byte[digest.getDigestSize()];
                digest.doFinal(out, 0);
                return out;
            };

    private Sm3() {}
}

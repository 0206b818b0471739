package org.tanku.ledger;

import org.bouncycastle.crypto.digests.SM3Digest;

/// SM3 (GB/T 32905) for tests.
final class Sm3 implements Digest {
    @Override
    public byte[] of(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }
}

package org.tanku.platform.backup;

import org.bouncycastle.crypto.digests.SM3Digest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;

/// Digest and rows of a table while it flows by (表摘要).
final class Fingerprint extends OutputStream {
    private final OutputStream onwards;
    private final SM3Digest digest = new SM3Digest();
    private long rows;

    Fingerprint(OutputStream onwards) {
        this.onwards = onwards;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int many) throws IOException {
        digest.update(bytes, from, many);
        for (int i = from; i < from + many; i++) {
            rows += bytes[i] == '\n' ? 1 : 0; // a line break inside a value is written "\n"
        }
        onwards.write(bytes, from, many);
    }

    long rows() {
        return rows;
    }

    /// Once.
    String sm3() {
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}

package org.tanku.platform.farm;

import org.bouncycastle.crypto.digests.SM3Digest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// A table as it was sent (上传文件原样), with the name it had.
public record FieldFile(String name, byte[] content) {
    /// SM3, in hexadecimal.
    public String digest() {
        return sm3(content);
    }

    static String sm3(String text) {
        return sm3(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}

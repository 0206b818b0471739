package org.tanku.platform.dossier;

import org.bouncycastle.crypto.digests.SM3Digest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The digests of a file (文件摘要): SM3 as the law of the land has it, SHA-256 for whoever checks
/// elsewhere. Both in one pass.
public record Digests(String sm3, String sha256, long bytes) {
    public static Digests of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static Digests of(InputStream in) throws IOException {
        SM3Digest sm3 = new SM3Digest();
        MessageDigest sha256 = inJava();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            sm3.update(buffer, 0, read);
            sha256.update(buffer, 0, read);
            bytes += read;
        }
        byte[] found = new byte[sm3.getDigestSize()];
        sm3.doFinal(found, 0);
        HexFormat hex = HexFormat.of();
        return new Digests(hex.formatHex(found), hex.formatHex(sha256.digest()), bytes);
    }

    private static MessageDigest inJava() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

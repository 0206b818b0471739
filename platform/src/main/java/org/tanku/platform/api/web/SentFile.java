package org.tanku.platform.api.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/// A file in the body of a request, as base64 (随请求送来的文件).
final class SentFile {
    /// What is done with it while it lies on disk.
    interface Use<T> {
        T with(Path content) throws IOException;
    }

    private SentFile() {}

    static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException unreadable) {
            throw ApiFault.of(DoorRefusal.BODY_UNREADABLE, "/content is no base64");
        }
    }

    static <T> T onDisk(String base64, Use<T> use) {
        byte[] bytes = bytes(base64);
        try {
            Path file = Files.createTempFile("sent", ".bin");
            try {
                return use.with(Files.write(file, bytes));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException outage) {
            throw new UncheckedIOException(outage);
        }
    }
}

package org.tanku.platform.disclosure;

import org.bouncycastle.crypto.digests.SM3Digest;

import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip that lists its own files with length and SM3 (导出包清单). Files go out as they come; the list
/// is the last.
final class ExitZip {
    static final ObjectMapper JSON = new ObjectMapper();

    private final ZipOutputStream zip;
    private final Instant stamp;
    private final List<Map<String, Object>> files = new ArrayList<>();

    /// Writes one row after the other, each with its line break (逐行写入).
    @FunctionalInterface
    interface Rows {
        void write(Consumer<String> out) throws IOException;
    }

    /// @param stamp the time every file bears, so that the same package is the same bytes
    ExitZip(OutputStream out, Instant stamp) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.stamp = stamp;
    }

    void json(String name, Map<String, ?> fields) throws IOException {
        text(name, JSON.writeValueAsString(fields) + "\n");
    }

    void text(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        files.add(listed(name, hash, bytes.length));
        put(name, bytes);
    }

    private static Map<String, Object> listed(String name, byte[] hash, long bytes) {
        Map<String, Object> listed = new LinkedHashMap<>();
        listed.put("name", name);
        listed.put("sm3", HexFormat.of().formatHex(hash));
        listed.put("bytes", bytes);
        return listed;
    }

    /// A file that is too long to be held in memory, line by line.
    void rows(String name, Rows rows) throws IOException {
        SM3Digest digest = new SM3Digest();
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(stamp.toEpochMilli());
        zip.putNextEntry(entry);
        long[] bytes = {0};
        try {
            rows.write(row -> {
                byte[] content = row.getBytes(StandardCharsets.UTF_8);
                digest.update(content, 0, content.length);
                bytes[0] += content.length;
                try {
                    zip.write(content);
                } catch (IOException outage) {
                    throw new UncheckedIOException(outage);
                }
            });
        } catch (UncheckedIOException outage) {
            throw outage.getCause();
        }
        zip.closeEntry();
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        files.add(listed(name, hash, bytes[0]));
    }

    /// Writes the list and ends the zip; the stream below stays open.
    void finish(Map<String, ?> head) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>(head);
        manifest.put("files", files);
        put(
                "manifest.json",
                (JSON.writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private void put(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(stamp.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}

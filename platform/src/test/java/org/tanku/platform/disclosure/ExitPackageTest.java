package org.tanku.platform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tanku.kernel.trace.Telling;
import org.tanku.platform.House;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

@House
class ExitPackageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired ApplicationContext house;
    @Autowired ExitPackage exit;

    @Test
    void the_manifest_lists_every_file_with_its_length_and_digest() throws IOException {
        Map<String, byte[]> files = unpack(new DisclosureStory(house));

        JsonNode manifest = JSON.readTree(files.get("manifest.json"));
        assertThat(manifest.get("format").asString()).isEqualTo("tanku-exit-1");
        assertThat(manifest.get("files").size()).isEqualTo(files.size() - 1);
        for (JsonNode file : manifest.get("files")) {
            byte[] bytes = files.get(file.get("name").asString());
            assertThat(file.get("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(file.get("sm3").asString()).isEqualTo(sm3(bytes));
        }
    }

    @Test
    void the_traces_give_the_digest_that_was_verified() throws IOException {
        DisclosureStory story = new DisclosureStory(house);
        Map<String, byte[]> files = unpack(story);

        StringBuilder traces = new StringBuilder();
        text(files, "stands.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .forEach(stand ->
                        traces.append(stand)
                                .append('\n')
                                .append(text(files, "traces/" + stand + ".json"))
                                .append('\n'));
        traces.append("total\n").append(text(files, "total.json")).append('\n');
        assertThat(sm3(traces.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        JSON.readTree(files.get("statement.json")).get("report_digest").asString())
                .isEqualTo(story.report.digest());
        assertThat(Telling.parse(text(files, "total.json")).value())
                .isEqualTo(story.report.removal());
    }

    @Test
    void the_events_tell_where_every_unit_went() throws IOException {
        DisclosureStory story = new DisclosureStory(house);
        String events = text(unpack(story), "events.csv");

        assertThat(events).startsWith("first,last,event,at,account,certificate\n");
        assertThat(events.lines().skip(1).map(line -> line.split(",")[2]))
                .containsExactly("issue", "retire");
        assertThat(events).contains("1,10,retire,", "," + story.retirement.certificate());
    }

    private Map<String, byte[]> unpack(DisclosureStory story) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exit.write(story.block, out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sm3(byte[] bytes) {
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }
}

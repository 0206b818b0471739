package org.tanku.platform.fieldwork.web;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.stereotype.Component;
import org.tanku.platform.fieldwork.SpeciesList;

import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All that the phone page needs to open without network (离线外壳): its files, its words in both
/// languages, the list of species, and the version that names exactly these.
@Component
class FieldShell {
    static final String PAGE = "/field";
    static final String WORDS = "/field/words.json";
    static final String SPECIES = "/field/species.json";
    static final String MANIFEST = "/field.webmanifest";

    private static final List<String> FILES =
            List.of(
                    "/css/modern-normalize-3.0.1.css",
                    "/css/field.css",
                    "/js/field/canon.js",
                    "/js/field/forms.js",
                    "/js/field/log.js",
                    "/js/field/page.js",
                    "/js/field/position.js",
                    "/js/field/records.js",
                    "/js/field/sm3.js",
                    "/js/field/species.js",
                    "/js/field/sync.js",
                    "/js/field/words.js",
                    "/images/field-192.png",
                    "/images/field-512.png",
                    "/favicon.svg");
    private static final List<String> PREFIXES =
            List.of(
                    "fieldwork.page.",
                    "fieldwork.field.",
                    "fieldwork.kind.",
                    "fieldwork.status.",
                    "fieldwork.refused.",
                    "fieldwork.photo-refused.");
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int VERSION_LENGTH = 16;

    private final String words;
    private final String species;
    private final String worker;

    FieldShell(SpeciesList list, ObjectMapper json) {
        this.words =
                json.writeValueAsString(
                        Map.of("zh-CN", words(Locale.CHINESE), "en", words(Locale.ENGLISH)));
        this.species = json.writeValueAsString(list.list());
        List<String> shell =
                Stream.concat(Stream.of(PAGE, WORDS, SPECIES, MANIFEST), FILES.stream()).toList();
        this.worker =
                "const VERSION = %s;%nconst SHELL = %s;%n%s"
                        .formatted(
                                json.writeValueAsString(version()),
                                json.writeValueAsString(shell),
                                text("/static/js/field/worker.js"));
    }

    String words() {
        return words;
    }

    String species() {
        return species;
    }

    String manifest() {
        return text("/static/js/field/manifest.json");
    }

    String worker() {
        return worker;
    }

    private String version() {
        SM3Digest digest = new SM3Digest();
        add(digest, words);
        add(digest, species);
        add(digest, text("/templates/fieldwork/field.html"));
        add(digest, text("/static/js/field/worker.js"));
        add(digest, manifest());
        for (String file : FILES) {
            byte[] content = bytes("/static" + file);
            digest.update(content, 0, content.length);
        }
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out).substring(0, VERSION_LENGTH);
    }

    private static void add(SM3Digest digest, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        digest.update(content, 0, content.length);
    }

    private static Map<String, String> words(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle("messages/fieldwork", language, AS_ASKED);
        Map<String, String> words = new TreeMap<>();
        for (String key : bundle.keySet()) {
            if (PREFIXES.stream().anyMatch(key::startsWith)) {
                words.put(key.substring("fieldwork.".length()), bundle.getString(key));
            }
        }
        return words;
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in =
                Objects.requireNonNull(FieldShell.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.tanku.platform.press;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Prints a draft as OFD, the national format for fixed layout, GB/T 33190-2016 (OFD 印制). The face
/// is embedded with the characters used. The same draft gives the same bytes.
@Component
public final class OfdPress {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    /// ZIP keeps local time and no zone; this is its first day.
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int FONT_ID = 1;
    private static final String FONT = "Tanku Paper Song";

    private final Face face;

    OfdPress(Face face) {
        this.face = face;
    }

    /// @throws IllegalArgumentException when the face lacks a character; ask [Face#missing] before
    public byte[] print(Draft draft) {
        if (!face.missing(draft.letters()).isEmpty()) {
            throw new IllegalArgumentException(
                    "the face lacks " + face.missing(draft.letters()) + " of " + draft.number());
        }
        try {
            Subset letters = subset(draft.letters());
            OfdPages pages = new OfdPages(face, letters.glyphs(), FONT_ID);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                put(zip, "OFD.xml", root(draft));
                StringBuilder list = new StringBuilder();
                for (int i = 0; i < draft.sheets().size(); i++) {
                    String at = "Pages/Page_" + i + "/Content.xml";
                    list.append(
                            "<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(pages.nextId(), at));
                    put(zip, "Doc_0/" + at, HEAD + pages.page(draft.sheets().get(i)));
                }
                put(zip, "Doc_0/Document.xml", document(list, pages.lastId()));
                put(zip, "Doc_0/PublicRes.xml", resources());
                put(zip, "Doc_0/Res/song.ttf", letters.file());
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("printing into memory failed", e);
        }
    }

    /// The face cut down to some letters.
    ///
    /// @param glyphs where each character stands in it
    private record Subset(byte[] file, Map<Integer, Integer> glyphs) {}

    private Subset subset(String letters) throws IOException {
        Map<Integer, Integer> before = face.glyphsOf(letters);
        try (TrueTypeFont whole = face.open()) {
            TTFSubsetter subsetter = new TTFSubsetter(whole);
            before.forEach((character, _) -> {
                // the subsetter's table of characters ends with U+FFFF
                if (Character.isBmpCodePoint(character)) {
                    subsetter.add(character);
                }
            });
            subsetter.addGlyphIds(
                    before.entrySet().stream()
                            .filter(each -> !Character.isBmpCodePoint(each.getKey()))
                            .map(Map.Entry::getValue)
                            .collect(Collectors.toSet()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            Map<Integer, Integer> now = new HashMap<>();
            subsetter.getGIDMap().forEach((after, was) -> now.put(was, after));
            Map<Integer, Integer> glyphs = new HashMap<>();
            before.forEach((character, was) -> glyphs.put(character, now.get(was)));
            return new Subset(out.toByteArray(), glyphs);
        }
    }

    private static String root(Draft draft) {
        String id =
                UUID.nameUUIDFromBytes(draft.number().getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "");
        return HEAD
                + "<ofd:OFD %s Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
                        .formatted(NAMESPACE)
                + "<ofd:DocID>%s</ofd:DocID><ofd:Title>%s</ofd:Title><ofd:Subject>%s</ofd:Subject>"
                        .formatted(
                                id,
                                XmlText.escaped(draft.title()),
                                XmlText.escaped(draft.subject()))
                + "<ofd:CreationDate>%s</ofd:CreationDate><ofd:Creator>Tanku</ofd:Creator>"
                        .formatted(draft.at().toString().substring(0, 10))
                + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                + "</ofd:DocBody></ofd:OFD>\n";
    }

    private static String document(CharSequence pages, int lastId) {
        return HEAD
                + "<ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID>"
                        .formatted(NAMESPACE, lastId)
                + "<ofd:PageArea><ofd:PhysicalBox>%s</ofd:PhysicalBox></ofd:PageArea>"
                        .formatted(OfdPages.BOX)
                + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>"
                + pages
                + "</ofd:Pages></ofd:Document>\n";
    }

    private static String resources() {
        return HEAD
                + "<ofd:Res %s BaseLoc=\"Res\"><ofd:Fonts>".formatted(NAMESPACE)
                + "<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%s\">"
                        .formatted(FONT_ID, FONT, FONT)
                + "<ofd:FontFile>song.ttf</ofd:FontFile></ofd:Font></ofd:Fonts></ofd:Res>\n";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_DAY);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}

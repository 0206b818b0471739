package org.tanku.platform.press;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The face that papers are set in (字体): a Song face with the characters of GB/T 2312 and of the
/// General Standard Chinese Characters (通用规范汉字表), as `platform/src/font/README.md` tells.
///
/// A character that it lacks is never drawn as a box: [#missing] names it, and the paper is
/// refused.
@Component
public final class Face {
    private static final String FILE = "tanku-paper-song.ttf";

    private final byte[] file;
    private final TrueTypeFont metrics;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Double> widths = new ConcurrentHashMap<>();

    Face() {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream(FILE))) {
            file = in.readAllBytes();
            metrics = open();
            glyphs = metrics.getUnicodeCmapLookup();
            unitsPerEm = metrics.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("the face in the jar cannot be read", e);
        }
    }

    /// A reading of the file that belongs to the caller alone.
    TrueTypeFont open() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    int glyph(int character) {
        return glyphs.getGlyphId(character);
    }

    /// The characters of a text that the face lacks, each once, in their order.
    public List<String> missing(String text) {
        return text.codePoints()
                .distinct()
                .filter(each -> glyph(each) == 0)
                .mapToObj(Character::toString)
                .toList();
    }

    /// The text as it is set: characters that look the same and have two codes get the one the face
    /// knows (CJK compatibility, full-width blanks).
    public static String settable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
    }

    public double width_mm(String text, Mark.Type type) {
        double ems = text.codePoints().mapToDouble(this::width).sum();
        return ems * type.size_mm() + text.codePointCount(0, text.length()) * type.spacing_mm();
    }

    /// Of one character, in parts of the size.
    double width(int character) {
        return widths.computeIfAbsent(character, this::readWidth);
    }

    private double readWidth(int character) {
        try {
            synchronized (metrics) {
                return metrics.getAdvanceWidth(glyph(character)) / unitsPerEm;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Which glyph each character of a text has.
    Map<Integer, Integer> glyphsOf(String text) {
        Map<Integer, Integer> found = new HashMap<>();
        text.codePoints().forEach(each -> found.put(each, glyph(each)));
        return found;
    }
}

package org.tanku.survey.layer;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the coding of an attribute table (编码判别): what the .cpg says, then the language byte, then
/// what the bytes look like. A statement that the bytes contradict is passed over.
final class CodingSearch {
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// Fewer characters than these may be GBK that happens to be UTF-8, as 通 does.
    private static final int ENOUGH_CHARACTERS = 8;

    /// The share of characters of GB 2312 in text of today; other codings read as GBK have few.
    private static final double MOSTLY = 0.9;

    private final FieldText utf8 = new FieldText(StandardCharsets.UTF_8);
    private final FieldText gb18030 = new FieldText(GB18030);
    private final CharsetEncoder common = Charset.forName("GB2312").newEncoder();

    /// What the .cpg and the language byte say, in this order; none, one or both.
    private final List<Told> told = new ArrayList<>();

    private boolean utf8Fits = true;
    private boolean gb18030Fits = true;
    private long fieldsBeyondAscii;
    private long charactersOfUtf8;
    private long charactersOfGb;
    private long commonCharacters;

    /// @param cpg what stands in the .cpg; "" when there is none
    CodingSearch(String cpg, int languageByte) {
        charsetOfCpg(cpg)
                .ifPresent(charset -> told.add(new Told(charset, TextCoding.Evidence.CPG)));
        charsetOfLanguageByte(languageByte)
                .ifPresent(
                        charset -> told.add(new Told(charset, TextCoding.Evidence.LANGUAGE_BYTE)));
    }

    /// A statement, until the bytes contradict it.
    private static final class Told {
        private final Charset charset;
        private final TextCoding.Evidence evidence;
        private final FieldText text;
        private boolean fits = true;

        Told(Charset charset, TextCoding.Evidence evidence) {
            this.charset = charset;
            this.evidence = evidence;
            this.text = new FieldText(charset);
        }

        void look(byte[] record, int from, int length) {
            fits = fits && text.decode(record, from, length).isPresent();
        }
    }

    void look(byte[] record, int from, int length) {
        if (isAscii(record, from, length)) {
            return;
        }
        fieldsBeyondAscii++;
        told.forEach(each -> each.look(record, from, length));
        if (utf8Fits) {
            Optional<String> text = utf8.decode(record, from, length);
            utf8Fits = text.isPresent();
            charactersOfUtf8 += text.map(CodingSearch::beyondAscii).orElse(0L);
        }
        if (gb18030Fits) {
            Optional<String> text = gb18030.decode(record, from, length);
            gb18030Fits = text.isPresent();
            charactersOfGb += text.map(CodingSearch::beyondAscii).orElse(0L);
            commonCharacters += text.map(this::common).orElse(0L);
        }
    }

    /// @param sawAll whether all records were looked at
    TextCoding decide(boolean sawAll) {
        boolean contradicted = false;
        for (Told each : told) {
            if (each.fits) {
                boolean sure = !contradicted && !isDoubtful(each);
                return new TextCoding(each.charset, sure, each.evidence);
            }
            contradicted = true;
        }
        return ofBytes(sawAll, contradicted);
    }

    /// A language byte is left behind by programs that write UTF-8; and in the western coding every
    /// byte is a letter, so that nothing contradicts it.
    private boolean isDoubtful(Told statement) {
        return statement.evidence == TextCoding.Evidence.LANGUAGE_BYTE
                && fieldsBeyondAscii > 0
                && (utf8Fits || statement.charset.equals(WESTERN));
    }

    private TextCoding ofBytes(boolean sawAll, boolean contradicted) {
        if (fieldsBeyondAscii == 0) {
            return new TextCoding(GB18030, sawAll, TextCoding.Evidence.BYTES);
        }
        if (utf8Fits) {
            return new TextCoding(
                    StandardCharsets.UTF_8,
                    !contradicted && charactersOfUtf8 >= ENOUGH_CHARACTERS,
                    TextCoding.Evidence.BYTES);
        }
        if (gb18030Fits) {
            boolean plain = commonCharacters >= MOSTLY * charactersOfGb;
            return new TextCoding(GB18030, !contradicted && plain, TextCoding.Evidence.BYTES);
        }
        return new TextCoding(WESTERN, false, TextCoding.Evidence.BYTES);
    }

    private static boolean isAscii(byte[] record, int from, int length) {
        for (int at = from; at < from + length; at++) {
            if (record[at] < 0) {
                return false;
            }
        }
        return true;
    }

    private static long beyondAscii(String text) {
        return text.codePoints().filter(c -> c >= 0x80).count();
    }

    private long common(String text) {
        return text.chars().filter(c -> c >= 0x80 && common.canEncode((char) c)).count();
    }

    private static Optional<Charset> charsetOfCpg(String cpg) {
        String name = cpg.strip().toUpperCase(Locale.ROOT);
        String number = name.replaceAll("\\D", "");
        if (name.startsWith("LDID") && number.length() <= 3 && !number.isEmpty()) {
            return charsetOfLanguageByte(Integer.parseInt(number));
        }
        return switch (number) {
            case "8", "65001" -> Optional.of(StandardCharsets.UTF_8);
            case "936", "2312", "18030", "54936" -> Optional.of(GB18030);
            case "950", "5" -> Optional.of(BIG5);
            case "1252", "88591" -> Optional.of(WESTERN);
            default -> name.contains("GBK") ? Optional.of(GB18030) : findCharset(name);
        };
    }

    /// One that writes ASCII as ASCII, as every coding of these tables does.
    private static Optional<Charset> findCharset(String name) {
        try {
            Charset found = Charset.forName(name);
            boolean holdsAscii =
                    found.canEncode() && new String(new byte[] {'A', '1'}, found).equals("A1");
            return holdsAscii ? Optional.of(found) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /// 0x57 says "as this computer is set", which tells nothing.
    private static Optional<Charset> charsetOfLanguageByte(int number) {
        return switch (number) {
            case 0x4D, 0x7A -> Optional.of(GB18030);
            case 0x4F, 0x78 -> Optional.of(BIG5);
            case 0x03, 0x58, 0x59 -> Optional.of(WESTERN);
            default -> Optional.empty();
        };
    }
}

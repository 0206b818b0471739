package org.tanku.survey.layer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/// Finds the encoding of an XML file and reads it strictly (XML 编码): bytes that are no character of
/// it are damage, where the XML reader itself would put a question mark for them.
final class XmlEncoding {
    private static final int FIRST_BYTES = 256;
    private static final Pattern DECLARED =
            Pattern.compile(
                    "\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"'].*", Pattern.DOTALL);

    private XmlEncoding() {}

    static Reader reader(InputStream content) throws IOException, XMLStreamException {
        BufferedInputStream bytes = new BufferedInputStream(content);
        bytes.mark(FIRST_BYTES);
        // one character for each byte, whatever it means
        String first = new String(bytes.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1);
        bytes.reset();
        if (first.startsWith("\u00EF\u00BB\u00BF")) {
            bytes.skipNBytes(3);
            return strict(bytes, StandardCharsets.UTF_8);
        }
        if (first.startsWith("\u00FE\u00FF")) {
            bytes.skipNBytes(2);
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        if (first.startsWith("\u00FF\u00FE")) {
            bytes.skipNBytes(2);
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        Matcher declared = DECLARED.matcher(first);
        return strict(
                bytes, declared.matches() ? named(declared.group(1)) : StandardCharsets.UTF_8);
    }

    private static Charset named(String name) throws XMLStreamException {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new XMLStreamException(name, unknown);
        }
    }

    private static Reader strict(InputStream bytes, Charset charset) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}

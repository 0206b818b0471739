package org.tanku.platform.dossier;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Sees by its bytes what a file is (识别文件类型). Text counts as a table only if its name says so, for
/// any text could be one.
final class Sniffing {
    private static final Set<String> GEOJSON =
            Set.of(
                    "FeatureCollection",
                    "Feature",
                    "GeometryCollection",
                    "Point",
                    "MultiPoint",
                    "LineString",
                    "MultiLineString",
                    "Polygon",
                    "MultiPolygon");
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private Sniffing() {}

    static Optional<MediaType> look(Path file, String fileName) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(16);
        }
        if (begins(head, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(MediaType.PDF);
        }
        if (begins(head, bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a))) {
            return Optional.of(MediaType.PNG);
        }
        if (begins(head, bytes(0xff, 0xd8, 0xff))) {
            return Optional.of(MediaType.JPEG);
        }
        if (begins(head, bytes('I', 'I', 0x2a, 0)) || begins(head, bytes('M', 'M', 0, 0x2a))) {
            return Optional.of(MediaType.TIFF);
        }
        if (begins(head, bytes('P', 'K', 3, 4))) {
            return archive(file);
        }
        if (MediaType.GEOJSON.fits(fileName)) {
            return isGeoJson(file) ? Optional.of(MediaType.GEOJSON) : Optional.empty();
        }
        return MediaType.CSV.fits(fileName) && isText(file)
                ? Optional.of(MediaType.CSV)
                : Optional.empty();
    }

    private static Optional<MediaType> archive(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("OFD.xml") != null) {
                return Optional.of(MediaType.OFD);
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.of(MediaType.ZIP);
            }
            if (zip.stream().anyMatch(each -> each.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(MediaType.DOCX);
            }
            return zip.getEntry("xl/workbook.xml") != null
                    ? Optional.of(MediaType.XLSX)
                    : Optional.empty();
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    /// Well-formed to its end, with a type of GeoJSON at the top.
    private static boolean isGeoJson(Path file) throws IOException {
        boolean typed = false;
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            int depth = 1;
            while (depth > 0) {
                JsonToken token = json.nextToken();
                if (token == null) {
                    return false;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 1
                        && token == JsonToken.VALUE_STRING
                        && "type".equals(json.currentName())) {
                    typed = GEOJSON.contains(json.getString());
                }
            }
            return typed && json.nextToken() == null;
        } catch (JacksonException malformed) {
            return false;
        }
    }

    private static boolean isText(Path file) throws IOException {
        for (Charset encoding : ENCODINGS) {
            if (isText(file, encoding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Path file, Charset encoding) throws IOException {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file),
                                encoding.newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c < ' ' && c != '\t' && c != '\r' && c != '\n') {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        if (head.length < with.length) {
            return false;
        }
        for (int at = 0; at < with.length; at++) {
            if (head[at] != with[at]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}

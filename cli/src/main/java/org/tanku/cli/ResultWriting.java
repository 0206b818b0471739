package org.tanku.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.tanku.cli.Choices.Format;
import org.tanku.kernel.trace.Step;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes a result as CSV or JSON; numbers are exact, and the same input gives the same bytes.
final class ResultWriting {
    static final String FORMAT = "tanku-measure-1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ResultWriting() {}

    static void write(Result result, Format format, boolean traces, Writer out) {
        switch (format) {
            case CSV -> csv(result, out);
            case JSON -> json(result, traces, out);
        }
    }

    /// A file by its ending, a folder otherwise; answers what was written.
    static List<Path> write(Result result, Path to, List<Format> asked, boolean traces) {
        try {
            String name = to.getFileName() == null ? "" : to.getFileName().toString();
            for (Format format : Format.values()) {
                if (name.endsWith("." + format) && !Files.isDirectory(to)) {
                    file(to, result, asked.isEmpty() ? format : asked.getFirst(), traces);
                    return List.of(to);
                }
            }
            return folder(result, to, asked, traces);
        } catch (IOException | UncheckedIOException denied) {
            throw Stop.ofFile("cli.file.not-written", to, denied);
        }
    }

    private static List<Path> folder(Result result, Path to, List<Format> asked, boolean traces)
            throws IOException {
        Files.createDirectories(to);
        List<Format> formats = asked.isEmpty() ? List.of(Format.values()) : asked;
        List<Path> written =
                new java.util.ArrayList<>(
                        formats.stream()
                                .map(format -> to.resolve(result.table() + "." + format))
                                .toList());
        for (int i = 0; i < formats.size(); i++) {
            file(written.get(i), result, formats.get(i), false);
        }
        if (traces) {
            written.add(traces(result, to.resolve("traces")));
        }
        return written;
    }

    private static Path traces(Result result, Path to) throws IOException {
        Files.createDirectories(to);
        for (Map.Entry<String, Step> each : result.traces().entrySet()) {
            Files.writeString(
                    to.resolve(each.getKey() + ".json"),
                    org.tanku.kernel.trace.Telling.json(each.getValue()));
        }
        return to;
    }

    private static void file(Path file, Result result, Format format, boolean traces)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(result, format, traces, out);
        }
    }

    /// Circumstances as lines that begin with `# `, then the heading, then the rows.
    private static void csv(Result result, Writer out) {
        try {
            for (Map.Entry<String, Object> each : result.head().entrySet()) {
                out.write("# " + each.getKey() + ": " + JSON.writeValueAsString(each.getValue()));
                out.write('\n');
            }
            CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
            csv.writeRecord(result.columns());
            for (List<Object> row : result.rows()) {
                csv.writeRecord(row.stream().map(ResultWriting::cell).toList());
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).toPlainString()
                : value.toString();
    }

    private static void json(Result result, boolean traces, Writer out) {
        JsonGenerator json = JSON.createGenerator(out);
        json.writeStartObject();
        result.head().forEach((name, value) -> json.writePOJOProperty(name, value));
        json.writeArrayPropertyStart(result.table());
        for (List<Object> row : result.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).equals("")) {
                    json.writePOJOProperty(result.columns().get(i), row.get(i));
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (traces) {
            json.writeObjectPropertyStart("traces");
            result.traces()
                    .forEach((name, step) -> {
                        json.writeName(name);
                        json.writeRawValue(org.tanku.kernel.trace.Telling.json(step));
                    });
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}

package org.tanku.platform.disclosure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.stereotype.Service;
import org.tanku.kernel.trace.Confidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The published figures (公开数据) the pages show apart from the platform's own books. They are read
/// from `published-figures.csv`; each has a source and a date.
@Service
public class PublishedFigures {
    private final List<PublishedFigure> figures;

    PublishedFigures() {
        Map<String, PublishedSource> sources =
                read(
                                "/published-sources.csv",
                                row ->
                                        new PublishedSource(
                                                row.getField("id"),
                                                row.getField("date"),
                                                row.getField("zh"),
                                                row.getField("en")))
                        .stream()
                        .collect(Collectors.toMap(PublishedSource::id, Function.identity()));
        this.figures = read("/published-figures.csv", row -> figure(row, sources));
    }

    public List<PublishedFigure> list() {
        return figures;
    }

    /// @throws IllegalArgumentException when no figure has this id
    public PublishedFigure get(String id) {
        return figures.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no published figure '" + id + "'"));
    }

    /// The figures about this county, city or province itself.
    public List<PublishedFigure> listAbout(String place) {
        return figures.stream().filter(each -> each.place().equals(place)).toList();
    }

    /// The figures whose name, in either language, holds the words.
    public List<PublishedFigure> search(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return figures.stream()
                .filter(each ->
                        (each.chinese() + " " + each.english())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
    }

    /// The sources of the figures given, each once, in the order of first use.
    public List<PublishedSource> sourcesOf(List<PublishedFigure> shown) {
        return shown.stream().map(PublishedFigure::source).distinct().toList();
    }

    private static PublishedFigure figure(
            NamedCsvRecord row, Map<String, PublishedSource> sources) {
        return new PublishedFigure(
                row.getField("id"),
                row.getField("zh"),
                row.getField("en"),
                new BigDecimal(row.getField("value")),
                row.getField("unit"),
                row.getField("date"),
                Objects.requireNonNull(sources.get(row.getField("source")), row.getField("source")),
                Confidence.parse(row.getField("confidence")),
                row.getField("theme"),
                row.getField("place"));
    }

    static <T> List<T> read(String resource, Function<NamedCsvRecord, T> row) {
        try (InputStream bytes =
                        Objects.requireNonNull(
                                PublishedFigures.class.getResourceAsStream(resource));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

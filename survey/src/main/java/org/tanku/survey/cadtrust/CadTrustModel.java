package org.tanku.survey.cadtrust;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The published model of the Climate Action Data Trust (CAD Trust 数据模型): tables in the order in
/// which they are filled, their fields by the names of its interface, and its lists of words.
///
/// Source: machine-readable schema 2.0.2 of 2026-06-30 in the repository of the trust's software,
/// github.com/Chia-Network/cadt, docs/cadtrust-schema-v2.0.2.json. Left out: the tables of Article
/// 6 reports, moments set by its server, and its list of countries.
public final class CadTrustModel {
    public static final String EDITION = "2.0.2";

    private static final CadTrustModel PUBLISHED = new CadTrustModel();

    /// What may stand in a field.
    public enum Kind {
        ID,
        TEXT,
        LINK,
        DAY,
        YEAR,
        NUMBER,
        /// One word of a list.
        PICK,
        /// One or more words of a list, parted by semicolons.
        PICKS,
        /// The id of a row of another table.
        REFERENCE
    }

    /// @param list the name of the list of words, or of the table referred to; else empty
    public record Field(String name, Kind kind, boolean required, String list) {}

    private final Map<String, List<Field>> tables = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private CadTrustModel() {
        for (NamedCsvRecord line : read("fields-2.0.2.csv")) {
            tables.computeIfAbsent(line.getField("table"), _ -> new ArrayList<>()).add(field(line));
        }
        for (NamedCsvRecord line : read("picklists-2.0.2.csv")) {
            lists.computeIfAbsent(line.getField("list"), _ -> new ArrayList<>())
                    .add(line.getField("value"));
        }
    }

    public static CadTrustModel published() {
        return PUBLISHED;
    }

    /// In the order in which they are filled.
    public List<String> tables() {
        return List.copyOf(tables.keySet());
    }

    /// Of a table; none where there is no such table.
    public List<Field> fields(String table) {
        return List.copyOf(tables.getOrDefault(table, List.of()));
    }

    public Optional<Field> find(String table, String field) {
        return fields(table).stream().filter(each -> each.name().equals(field)).findFirst();
    }

    /// The words of a list.
    public List<String> list(String name) {
        return List.copyOf(lists.getOrDefault(name, List.of()));
    }

    private static Field field(NamedCsvRecord line) {
        String kind = line.getField("kind");
        boolean reference = kind.startsWith("to:");
        return new Field(
                line.getField("field"),
                reference ? Kind.REFERENCE : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                line.getField("required").equals("yes"),
                reference ? kind.substring("to:".length()) : line.getField("list"));
    }

    private static List<NamedCsvRecord> read(String file) {
        try (InputStream in =
                        Objects.requireNonNull(
                                CadTrustModel.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return reader.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package org.tanku.platform.fieldwork;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// One entry of the field log (外业记录), as the device that made it says it. All cells are texts, the
/// numbers as they were typed, so that device and server digest the same characters.
///
/// @param number counts the entries of the device from 1
/// @param content cells by their keys; what was left empty is not there
public record FieldEntry(
        UUID id,
        UUID device,
        long number,
        Kind kind,
        Map<String, String> content,
        Instant notedAt) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    public FieldEntry {
        content = Map.copyOf(content);
    }

    /// What an entry tells of (记录类别).
    public enum Kind {
        /// A plot laid out (样地).
        PLOT,
        /// A tree measured on a plot (样木).
        TREE,
        /// A photo of a plot or a tree (照片).
        PHOTO,
        /// What an earlier entry should have said (更正).
        CORRECTION
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(content.get(key));
    }

    /// @throws java.util.NoSuchElementException when the cell is empty: a bug of the caller
    public String get(String key) {
        return find(key).orElseThrow();
    }

    public Campaign campaign() {
        return new Campaign(get("county"), get("campaign"));
    }

    /// The text that is digested: the fields in the order of their names, without spaces.
    public String canonical() {
        Map<String, Object> all = new TreeMap<>();
        all.put("content", content);
        all.put("device", device.toString());
        all.put("id", id.toString());
        all.put("kind", kind.name());
        all.put("noted_at", written(notedAt));
        all.put("number", Long.toString(number));
        return CanonicalText.of(all);
    }

    /// The SM3 digest of [#canonical], in hexadecimal.
    public String digest() {
        return Sm3.of(canonical());
    }

    /// Moments are written to the millisecond, in UTC.
    static String written(Instant moment) {
        return MOMENT.format(moment);
    }
}

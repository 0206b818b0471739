package org.tanku.survey;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a file tells which fact of a stand (列名对照): what somebody chose, and for all
/// other columns what our list knows.
///
/// @param chosen the meaning of a column as [KnownHeading#key] writes it, by the column's heading
public record StandMapping(Map<String, String> chosen) {
    private static final StandMapping LISTED = new StandMapping(Map.of());

    public StandMapping {
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
        chosen.forEach((column, key) -> {
            if (KnownHeading.of(column, key).isEmpty()) {
                throw new IllegalArgumentException(column + ": no meaning is called " + key);
            }
        });
    }

    /// Nobody chose anything: the list alone.
    public static StandMapping listed() {
        return LISTED;
    }

    /// The meaning of a column; empty when it is not known.
    public Optional<KnownHeading> find(String column) {
        String key = chosen.get(column);
        return key == null ? StandColumns.listed().find(column) : KnownHeading.of(column, key);
    }

    /// Columns that nobody knows: each must be given a meaning or be left alone.
    public List<String> unknown(List<String> columns) {
        return columns.stream().filter(column -> find(column).isEmpty()).toList();
    }

    /// What a stand table must tell and none of the columns does, by the name of our template.
    public List<StandField> missing(List<String> columns) {
        return Arrays.stream(StandField.values())
                .filter(field ->
                        columns.stream()
                                .noneMatch(column ->
                                        find(column)
                                                .filter(known -> known.tellsOf(field))
                                                .isPresent()))
                .toList();
    }
}

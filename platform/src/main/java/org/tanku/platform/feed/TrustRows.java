package org.tanku.platform.feed;

import org.tanku.survey.cadtrust.CadTrustTables;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Rows of the trust's tables while they are being told (导出行).
final class TrustRows {
    private final Map<String, Map<String, Map<String, String>>> rows = new LinkedHashMap<>();

    /// A row, field after cell, its id first; an empty cell is not told, and neither is the same
    /// thing twice.
    void add(String table, String... fieldsAndCells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndCells.length; i += 2) {
            row.put(fieldsAndCells[i], fieldsAndCells[i + 1]);
        }
        rows.computeIfAbsent(table, _ -> new LinkedHashMap<>()).putIfAbsent(fieldsAndCells[1], row);
    }

    CadTrustTables tables() {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        rows.forEach((table, told) -> tables.put(table, List.copyOf(told.values())));
        return new CadTrustTables(tables);
    }

    /// The same id for the same thing at every export; what has a UUID of its own keeps that.
    static String id(String table, Object thing) {
        String name = "tanku:" + table + ":" + thing;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

package org.tanku.platform.feed;

import org.tanku.survey.cadtrust.CadTrustTables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Rows of the trust's tables while they are being told (导出行).
final class TrustRows {
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    /// A row, field after cell; an empty cell is not told.
    void add(String table, String... fieldsAndCells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndCells.length; i += 2) {
            row.put(fieldsAndCells[i], fieldsAndCells[i + 1]);
        }
        List<Map<String, String>> told = rows.computeIfAbsent(table, _ -> new ArrayList<>());
        if (!told.contains(row)) {
            told.add(row);
        }
    }

    CadTrustTables tables() {
        return new CadTrustTables(rows);
    }

    /// The same id for the same thing at every export; what has a UUID of its own keeps that.
    static String id(String table, Object thing) {
        String name = "tanku:" + table + ":" + thing;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

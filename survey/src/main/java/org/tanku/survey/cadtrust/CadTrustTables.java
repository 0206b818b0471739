package org.tanku.survey.cadtrust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Rows of the tables of the trust (CAD Trust 数据表): cells by the names of their fields; what a row
/// does not tell is not there.
public record CadTrustTables(Map<String, List<Map<String, String>>> rows) {
    public CadTrustTables {
        Map<String, List<Map<String, String>>> copy = new LinkedHashMap<>();
        for (String table : CadTrustModel.published().tables()) {
            copy(table, rows, copy);
        }
        for (String table : new TreeSet<>(rows.keySet())) {
            copy.computeIfAbsent(table, _ -> List.of());
            copy(table, rows, copy);
        }
        copy.values().removeIf(List::isEmpty);
        rows = copy;
    }

    private static void copy(
            String table,
            Map<String, List<Map<String, String>>> from,
            Map<String, List<Map<String, String>>> to) {
        List<Map<String, String>> told =
                from.getOrDefault(table, List.of()).stream().map(CadTrustTables::told).toList();
        if (!told.isEmpty()) {
            to.put(table, told);
        }
    }

    private static Map<String, String> told(Map<String, String> row) {
        Map<String, String> told = new TreeMap<>();
        row.forEach((field, cell) -> {
            if (!cell.isEmpty()) {
                told.put(field, cell);
            }
        });
        return told;
    }

    /// Rows of a table; none where it is not there.
    public List<Map<String, String>> of(String table) {
        return rows.getOrDefault(table, List.of());
    }

    public int count() {
        return rows.values().stream().mapToInt(List::size).sum();
    }
}

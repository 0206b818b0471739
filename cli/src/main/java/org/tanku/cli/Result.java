package org.tanku.cli;

import org.tanku.kernel.trace.Step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a measurement came to (计量结果): its circumstances, its rows and, by name, their explanations.
///
/// @param table what the rows are: `stands` or `estimates`
/// @param head what holds for all rows: methods, parameter set, inputs with their digests, totals
/// @param columns the names of the columns, unit last
/// @param rows a text, a number, or an empty text where there is no value
/// @param traces by stand code, and `total`
record Result(
        String table,
        Map<String, Object> head,
        List<String> columns,
        List<List<Object>> rows,
        Map<String, Step> traces) {
    static final String TOTAL = "total";

    Result {
        head = Collections.unmodifiableMap(new LinkedHashMap<>(head));
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
        traces = Collections.unmodifiableMap(new LinkedHashMap<>(traces));
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + columns.size() + " columns has " + row.size() + " values");
            }
        }
    }
}

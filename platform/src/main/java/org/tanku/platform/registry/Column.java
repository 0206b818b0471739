package org.tanku.platform.registry;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// A column of many rows as one array (列), for a statement that takes them all at once.
final class Column {
    private Column() {}

    static <T> String[] texts(List<T> rows, Function<T, ?> column) {
        String[] texts = new String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(column.apply(rows.get(i)));
        }
        return texts;
    }

    static <T> long[] numbers(List<T> rows, ToLongFunction<T> column) {
        return rows.stream().mapToLong(column).toArray();
    }
}

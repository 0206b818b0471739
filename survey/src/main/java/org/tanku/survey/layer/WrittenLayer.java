package org.tanku.survey.layer;

import java.time.Instant;
import java.util.List;

/// A layer that is to be written (待导出图层), without its features.
///
/// @param columns all attributes that its features may have, in this order
/// @param changedAt when what it holds changed last; files say so of themselves
public record WrittenLayer(String name, List<Column> columns, Instant changedAt) {
    public WrittenLayer {
        columns = List.copyOf(columns);
    }

    /// What the values of a column are.
    public enum Kind {
        TEXT,
        /// They come back in one form: 3197.0 as 3197.
        NUMBER
    }

    /// An attribute of the layer (导出字段).
    public record Column(String name, Kind kind) {
        public static Column text(String name) {
            return new Column(name, Kind.TEXT);
        }

        public static Column number(String name) {
            return new Column(name, Kind.NUMBER);
        }

        boolean isNumber() {
            return kind == Kind.NUMBER;
        }
    }

    /// The names of its columns.
    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /// What a feature has in a column; "" for nothing, which blanks are too.
    static String value(LayerFeature feature, Column column) {
        String value = feature.attributes().getOrDefault(column.name(), "");
        return value.isBlank() ? "" : value;
    }
}

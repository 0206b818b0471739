package org.tanku.cli.form;

import org.tanku.kernel.trace.Explained;

import java.util.List;

/// What came of a case (表单计量结论): figures with their steps, or everything that stands in the way.
public sealed interface FormOutcome {
    /// @param table what the rows are: `parts`
    /// @param notes what the reader must know beside the figures
    /// @param columns the names of the columns, unit last
    record Measured(
            String table,
            List<Figure> figures,
            List<Note> notes,
            List<String> columns,
            List<List<Object>> rows)
            implements FormOutcome {
        public Measured {
            figures = List.copyOf(figures);
            notes = List.copyOf(notes);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// The troubles in the order of checks; never empty.
    record Refused(List<Note> troubles) implements FormOutcome {
        public Refused {
            troubles = List.copyOf(troubles);
        }
    }

    /// A figure with the key of its name and the words the name needs.
    record Figure(String key, List<Object> words, Explained<?> value) {
        public static Figure of(String key, Explained<?> value, Object... words) {
            return new Figure(key, List.of(words), value);
        }
    }

    /// A sentence by its key, with its words.
    record Note(String key, List<Object> words) {
        public static Note of(String key, Object... words) {
            return new Note(key, List.of(words));
        }
    }
}

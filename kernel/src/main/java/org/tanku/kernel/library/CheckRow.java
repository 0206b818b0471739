package org.tanku.kernel.library;

import java.util.Map;

/// One row of a table of cases before it is read (算例行), whatever format it came in.
///
/// @param line as an editor counts
/// @param cells by the names of the columns; a cell that is not there is empty
public record CheckRow(long line, Map<String, String> cells) {
    public CheckRow {
        cells = Map.copyOf(cells);
    }

    /// The text of a cell without blanks at its ends.
    public String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}

package org.tanku.survey;

import java.util.List;

/// A row as the file holds it (原始行): its number beside the row in Excel or WPS, and its cells.
public record RawRow(int number, List<String> cells) {
    public RawRow {
        cells = List.copyOf(cells);
    }

    /// The cell, or nothing where the row ends before it.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> CellText.clean(cell).isEmpty());
    }
}

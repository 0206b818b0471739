package org.tanku.platform.library.web;

import java.util.List;

/// An edition of parameters as a page shows it (参数版本): figures, or a table of another shape.
///
/// @param source the one all figures share; empty when they differ
/// @param columns headings of a table that holds no figures
record EditionView(
        String id,
        String name,
        String sha256,
        List<Group> groups,
        SourceLine source,
        List<String> columns,
        List<List<String>> lines) {
    /// Figures of one row that have one source, which is told once for all of them.
    ///
    /// @param unsure whether they count only when the user confirms them
    record Group(String row, SourceLine source, boolean unsure, List<FigureLine> figures) {
        Group {
            figures = List.copyOf(figures);
        }
    }

    /// A figure.
    ///
    /// @param anchor its place on the page, for links from explanations
    record FigureLine(String anchor, String mathMl, String number, String unit) {}

    EditionView {
        groups = List.copyOf(groups);
        columns = List.copyOf(columns);
        lines = lines.stream().map(List::copyOf).toList();
    }

    public int size() {
        return lines.size() + groups.stream().mapToInt(each -> each.figures().size()).sum();
    }
}

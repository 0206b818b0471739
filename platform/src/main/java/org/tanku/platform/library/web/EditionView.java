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
        List<FigureLine> figures,
        SourceLine source,
        List<String> columns,
        List<List<String>> lines) {
    /// A figure.
    ///
    /// @param anchor its place on the page, for links from explanations
    /// @param unsure whether it counts only when the user confirms it
    record FigureLine(
            String anchor,
            String row,
            String mathMl,
            String number,
            String unit,
            SourceLine source,
            boolean unsure) {}

    EditionView {
        figures = List.copyOf(figures);
        columns = List.copyOf(columns);
        lines = lines.stream().map(List::copyOf).toList();
    }

    public int size() {
        return figures.size() + lines.size();
    }
}

package org.tanku.survey;

import java.util.List;

/// The cells of a file before anyone asks what they mean (原始表), and why reading them ended early,
/// if it did.
record RawTable(List<RawRow> rows, List<RowProblem> problems) {
    /// More rows than this belong into several files, one for each township.
    static final int MOST_ROWS = 200_000;

    RawTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static RawTable ofProblem(RowProblem problem) {
        return new RawTable(List.of(), List.of(problem));
    }
}

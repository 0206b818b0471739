package org.tanku.survey;

import java.util.Locale;

/// One thing to correct in a file (问题行): where it stands as a person sees it in the file, what was
/// found there, and what was expected.
///
/// `row` is the number beside the row in Excel or WPS; 0 means the file as a whole. `column` is the
/// heading as the file writes it; empty when the row as a whole is meant.
public record RowProblem(int row, String column, String found, Problem expected) {
    /// Longer finds are cut here; a cell may hold a novel.
    private static final int LONGEST_FIND = 80;

    public RowProblem {
        if (row < 0) {
            throw new IllegalArgumentException("rows are counted from 1, 0 is the file: " + row);
        }
        found = found.length() > LONGEST_FIND ? found.substring(0, LONGEST_FIND) + "…" : found;
    }

    /// The problem of a file as a whole.
    static RowProblem ofFile(String found, Problem.Kind kind, Object... arguments) {
        return new RowProblem(0, "", found, Problem.of(kind, arguments));
    }

    /// The whole sentence, with its place, in Chinese or, where the locale asks for it, in English.
    public String tell(Locale locale) {
        String frame;
        if (row == 0) {
            frame = found.isEmpty() ? "file" : "file.found";
        } else if (column.isEmpty()) {
            frame = found.isEmpty() ? "row" : "row.found";
        } else {
            frame = found.isEmpty() ? "cell.empty" : "cell.found";
        }
        return Sentences.of(locale)
                .say("at." + frame, Integer.toString(row), column, found, expected.tell(locale));
    }
}

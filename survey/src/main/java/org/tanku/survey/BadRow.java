package org.tanku.survey;

import java.util.Locale;

/// A bad row as a page tells it, in the reader's language (问题行): where it stands, what was found
/// there, and the sentence what was expected. Row 0 is the file as a whole.
public record BadRow(int row, String column, String found, String expected) {
    public static BadRow of(RowProblem problem, Locale locale) {
        return new BadRow(
                problem.row(), problem.column(), problem.found(), problem.expected().tell(locale));
    }
}

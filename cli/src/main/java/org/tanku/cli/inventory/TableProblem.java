package org.tanku.cli.inventory;

/// What is wrong in a table (表格问题): where it stands, what was found and what was expected.
///
/// @param row the line of the file, counted from 1 with the heading as line 1; 0 for the whole file
public record TableProblem(String file, long row, String column, String found, Expected expected) {
    /// What should have stood there; the words are under `cli.table.expected.*`.
    public enum Expected {
        FILE,
        COLUMN,
        NUMBER,
        POSITIVE_NUMBER,
        VALUE,
        NO_SECOND_ROW,
        ROW_OF_PLOT,
        ROW_OF_CONDITION,
        ROW_OF_STRATUM,
        ROW_OF_ESTIMATION_UNIT,
        ROW_OF_EVALUATION,
        COUNT_OF_PLOTS,
        TWO_PLOTS,
        SUM_OF_STRATA,
        MEASURE_BASIS
    }
}

package org.tanku.platform.sampling;

import org.tanku.survey.RowProblem;

/// One thing to correct in the tables of plots and trees (样地数据问题), with its file.
public sealed interface PlotFault {
    String file();

    int row();

    /// A cell that cannot be read.
    record OfCell(String file, RowProblem problem) implements PlotFault {
        @Override
        public int row() {
            return problem.row();
        }
    }

    /// A row that reads well and does not fit.
    ///
    /// @param column key of the column in the form; empty for the row as a whole
    /// @param kind the end of its message key: one of the kernel's `TreeProblem.Kind`, or
    ///   `STRATUM_UNKNOWN`, `PLOT_NOT_PLANNED`, `STAND_NOT_OF_STRATUM`, `AREA_MISSING`,
    ///   `CONFIRMED_NOT_THERE`
    record OfRow(String file, int row, String column, String found, String kind)
            implements PlotFault {}
}

package org.tanku.platform.fieldwork;

import org.tanku.survey.RowProblem;

import java.util.List;

/// What came of a filled table (上传结果). Unless it is [Written], nothing was written.
public sealed interface UploadOutcome {
    record Written(int entries) implements UploadOutcome {}

    /// Everything to correct: what the file's cells are, and what the rows say; one of the two is
    /// not empty.
    record Rejected(List<RowProblem> problems, List<RowFault> faults) implements UploadOutcome {
        public Rejected {
            problems = List.copyOf(problems);
            faults = List.copyOf(faults);
        }
    }

    record Refused(Refusal reason) implements UploadOutcome {}

    /// @param row beside the row in Excel or WPS
    record RowFault(int row, SyncAnswer.Fault fault) {}

    /// Why a table is not taken as a whole (拒收表格的原因), in the order in which they are checked.
    enum Refusal {
        TABLE_TOO_LARGE,
        TABLE_UPLOADED_BEFORE
    }
}

package org.tanku.platform.land;

import org.tanku.survey.RowProblem;

import java.util.List;

/// What came of an import (导入结果). Unless it is [Imported], nothing was written.
public sealed interface ImportOutcome {
    record Imported(SurveyEdition edition) implements ImportOutcome {}

    /// Every problem of the file, by row; never empty.
    record Rejected(List<RowProblem> problems) implements ImportOutcome {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /// @param earlier the edition that the same file became before; empty for the other reasons
    record Refused(ImportRefusal reason, List<SurveyEdition> earlier) implements ImportOutcome {
        public Refused {
            earlier = List.copyOf(earlier);
        }
    }
}

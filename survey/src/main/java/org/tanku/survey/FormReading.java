package org.tanku.survey;

import java.util.List;

/// What came of reading a form (表单读取结果): its good rows and everything to correct.
public record FormReading(List<FormRow> rows, List<RowProblem> problems) {
    public FormReading {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}

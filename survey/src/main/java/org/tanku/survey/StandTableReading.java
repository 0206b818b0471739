package org.tanku.survey;

import org.tanku.kernel.forest.Stand;

import java.util.List;

/// What a stand table turned out to hold (读表结果): its good stands in the order of the file, and all
/// that must be corrected. Who wants all or nothing looks at the problems first.
public record StandTableReading(List<Stand> stands, List<RowProblem> problems) {
    public StandTableReading {
        stands = List.copyOf(stands);
        problems = List.copyOf(problems);
    }

    static StandTableReading ofProblem(RowProblem problem) {
        return new StandTableReading(List.of(), List.of(problem));
    }
}

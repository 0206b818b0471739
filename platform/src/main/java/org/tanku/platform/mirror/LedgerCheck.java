package org.tanku.platform.mirror;

import org.tanku.survey.RowProblem;
import org.tanku.survey.foreign.LedgerComparison;
import org.tanku.survey.foreign.LedgerLot;
import org.tanku.survey.foreign.LedgerTotals;

import java.util.List;
import java.util.Map;

/// What would come of a file (登记簿检查结果); nothing is written by it.
///
/// @param columns what each heading is taken for
/// @param problems all that stands in the way
/// @param remarks what is merely worth a look
/// @param before the file in force that it would take the place of; one or none
/// @param comparison with that file
public record LedgerCheck(
        List<LedgerLot> lots,
        Map<String, String> columns,
        List<RowProblem> problems,
        List<RowProblem> remarks,
        LedgerTotals totals,
        List<LedgerFile> before,
        LedgerComparison comparison) {
    public LedgerCheck {
        lots = List.copyOf(lots);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        before = List.copyOf(before);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }
}

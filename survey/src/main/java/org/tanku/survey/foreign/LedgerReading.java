package org.tanku.survey.foreign;

import org.tanku.survey.RowProblem;

import java.util.List;
import java.util.Map;

/// What came of a file (外部登记簿读取结果): its good rows, everything that must be corrected, and what is
/// merely worth a look.
///
/// @param problems with any of them the file is not taken
/// @param remarks such as a retirement without a beneficiary
/// @param columns what each heading was taken for
public record LedgerReading(
        List<LedgerLot> lots,
        List<RowProblem> problems,
        List<RowProblem> remarks,
        Map<String, String> columns) {
    public LedgerReading {
        lots = List.copyOf(lots);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }
}

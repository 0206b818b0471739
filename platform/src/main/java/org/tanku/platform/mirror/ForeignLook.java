package org.tanku.platform.mirror;

import org.tanku.survey.Problem;
import org.tanku.survey.foreign.LedgerLot;

import java.util.List;

/// What a look for a foreign serial finds (外部序列号查询结果): a typing error is told apart from a number
/// that no confirmed ledger has.
public sealed interface ForeignLook {
    record Misspelt(Problem problem, int position) implements ForeignLook {}

    record Unknown(String serial) implements ForeignLook {}

    record Found(List<Hit> hits) implements ForeignLook {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /// A lot that has some of the serials, in the file that is in force.
    record Hit(LedgerFile file, LedgerLot lot) {}
}

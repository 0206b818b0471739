package org.tanku.platform.farm;

import org.tanku.kernel.method.RuleAnswer;

import java.util.List;

/// What became of a proposal (申请结果).
public sealed interface FarmProposal {
    record Proposed(FarmProject project) implements FarmProposal {}

    /// @param failing all conditions that fail or lack their evidence; empty unless the reason is
    ///   [Reason#CONDITIONS_NOT_MET]
    record Refused(Reason reason, List<RuleAnswer> failing) implements FarmProposal {
        public Refused {
            failing = List.copyOf(failing);
        }
    }

    /// In the order in which they are checked.
    enum Reason {
        NAME_IS_MISSING,
        COUNTY_UNKNOWN,
        PERIOD_ENDS_BEFORE_IT_BEGINS,
        AREA_IS_NOT_POSITIVE,
        FACTORS_LACK_THE_REGION,
        PROGRAMME_WITHOUT_OPERATOR,
        CONDITIONS_NOT_MET
    }
}

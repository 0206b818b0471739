package org.tanku.platform.sampling;

import java.util.List;

/// What became of measured plots that were handed in (样地数据结果).
public sealed interface RoundOutcome {
    record Added(PlotRound round) implements RoundOutcome {}

    /// Every fault of both tables; nothing was written.
    record Rejected(List<PlotFault> faults) implements RoundOutcome {
        public Rejected {
            faults = List.copyOf(faults);
        }
    }

    record Refused(Reason reason) implements RoundOutcome {}

    /// In the order in which they are checked.
    enum Reason {
        PLAN_UNKNOWN,
        PLAN_HAS_A_LATER_VERSION,
        DAYS_OUT_OF_ORDER,
        DAYS_OUTSIDE_THE_PERIOD,
        DAYS_IN_THE_FUTURE,
        TABLE_TOO_LARGE,
        CAMPAIGN_HAS_NO_PLOTS
    }
}

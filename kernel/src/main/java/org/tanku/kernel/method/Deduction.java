package org.tanku.kernel.method;

import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;

/// What an uncertainty costs (不确定性扣减): a rate, or the refusal of an estimate that is too uncertain.
public sealed interface Deduction {
    /// The share of the change that is not credited.
    record Rate(Explained<Ratio> rate) implements Deduction {}

    /// Beyond the last class of the table: more plots are needed before anything is credited.
    record TooUncertain(Explained<Ratio> found, Explained<Ratio> most) implements Deduction {
        /// How many plots in all would bring it within the table, if the forest varies as it did on
        /// the plots so far.
        public Explained<Ratio> plotsNeeded(Explained<Ratio> plots) {
            return DeductionTable.PLOTS_NEEDED.of(plots, found, most);
        }
    }
}

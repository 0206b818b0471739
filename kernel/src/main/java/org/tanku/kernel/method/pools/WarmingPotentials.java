package org.tanku.kernel.method.pools;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

/// Which report's warming potentials count (全球增温潜势). A scheme or the user names one; there is no
/// default.
public enum WarmingPotentials {
    /// The second report: CDM tools as printed.
    SAR,
    /// The fourth report: AR-CM methods, recalled with medium confidence.
    AR4,
    AR5,
    AR6;

    public static final Symbol<Ratio> METHANE =
            new Symbol<>(
                            "GWP_CH4",
                            Unit.RATIO,
                            Ratio::new,
                            "甲烷全球增温潜势",
                            "warming potential of methane")
                    .within(0, Double.POSITIVE_INFINITY);
    public static final Symbol<Ratio> NITROUS_OXIDE =
            new Symbol<>(
                            "GWP_N2O",
                            Unit.RATIO,
                            Ratio::new,
                            "氧化亚氮全球增温潜势",
                            "warming potential of nitrous oxide")
                    .within(0, Double.POSITIVE_INFINITY);

    /// @param set an edition of `gwp`
    public Explained<Ratio> methane(ParameterSet set) {
        return set.get(name(), METHANE);
    }

    /// @param set an edition of `gwp`
    public Explained<Ratio> nitrousOxide(ParameterSet set) {
        return set.get(name(), NITROUS_OXIDE);
    }
}

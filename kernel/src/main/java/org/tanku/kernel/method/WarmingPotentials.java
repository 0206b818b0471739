package org.tanku.kernel.method;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

/// Which report of the IPCC the warming potentials are taken from (全球增温潜势). The set is an attribute
/// of every result in carbon dioxide equivalent; two results of different sets are never added up.
public enum WarmingPotentials {
    SAR,
    AR4,
    AR5,
    AR6;

    /// The edition that holds all four sets.
    public static final String EDITION = "gwp@2026-1";

    /// What a tonne of methane counts for in carbon dioxide.
    public static final Symbol<Ratio> GWP_CH4 =
            Letters.factor("GWP_CH4", "甲烷的百年全球增温潜势", "100-year warming potential of methane");

    /// What a tonne of nitrous oxide counts for in carbon dioxide.
    public static final Symbol<Ratio> GWP_N2O =
            Letters.factor(
                    "GWP_N2O", "氧化亚氮的百年全球增温潜势", "100-year warming potential of nitrous oxide");

    public Explained<Ratio> methane() {
        return ParameterSet.load(EDITION).get(name(), GWP_CH4);
    }

    public Explained<Ratio> nitrousOxide() {
        return ParameterSet.load(EDITION).get(name(), GWP_N2O);
    }
}

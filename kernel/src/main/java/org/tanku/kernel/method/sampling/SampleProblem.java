package org.tanku.kernel.method.sampling;

/// Why a sample gives no number (抽样问题), in the order in which it is checked.
public enum SampleProblem {
    /// There is nothing to estimate.
    NO_STRATUM,
    /// A stratum without land has no weight.
    AREA_IS_ZERO,
    /// Plots without land show nothing per hectare.
    PLOT_AREA_IS_ZERO,
    /// A stratum without a plot is not measured, which is not the same as zero.
    NO_PLOT,
    /// One plot shows no deviation.
    ONE_PLOT,
    /// A share of nothing: the uncertainty cannot be told relative to a mean of zero.
    MEAN_IS_ZERO,
    /// Where no stratum varies, one cannot tell how many plots are needed.
    NO_DEVIATION;

    /// In place of a stratum, where the problem is that of all.
    public static final int OF_ALL = -1;

    /// @param stratum its place in the list, from 0 on, or [#OF_ALL]
    public record Found(SampleProblem kind, int stratum) {}
}

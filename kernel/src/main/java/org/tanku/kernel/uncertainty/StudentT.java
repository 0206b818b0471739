package org.tanku.kernel.uncertainty;

import org.hipparchus.distribution.continuous.TDistribution;

/// Student's distribution (t 分布), for estimates from few plots.
public final class StudentT {
    private StudentT() {}

    /// The t within which the mean lies with this confidence, on both sides.
    ///
    /// @param confidence for example 0.90
    /// @param degrees of freedom: plots less strata
    public static double twoSided(double confidence, double degrees) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "a confidence lies between 0 and 1, not " + confidence);
        }
        if (!(degrees > 0)) {
            throw new IllegalArgumentException(
                    "at least one degree of freedom is needed, not " + degrees);
        }
        return new TDistribution(degrees).inverseCumulativeProbability((1 + confidence) / 2);
    }
}

package org.tanku.kernel.method.growth;

/// Why no curve comes out of measured points (拟合不成立的原因), in the order in which they are checked.
public enum FitProblem {
    /// Not more points than parameters: no error could be told.
    TOO_FEW_POINTS,
    /// The points lie at fewer places (ages, diameters) than the curve has parameters.
    TOO_FEW_PLACES,
    /// A point that this form cannot pass: a height not above breast height, nothing above zero.
    POINT_OUT_OF_RANGE,
    /// The search ended nowhere, from whatever start.
    NOT_CONVERGED,
    /// The best curve would tend to more than the limit allows: the points do not show an end of
    /// growth.
    ASYMPTOTE_AT_BOUND,
    /// Other parameters do as well: the points do not tell them apart.
    NOT_IDENTIFIED
}

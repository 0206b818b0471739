package org.tanku.kernel.method.growth;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Symbol;

/// How far a fit may go (拟合限制).
///
/// @param asymptote the most that the curve may tend to, as a multiple of the largest value seen
/// @param evaluations the most evaluations of the model from one start
public record FitLimits(double asymptote, int evaluations) {
    private static final Symbol<Ratio> MULTIPLE =
            Symbols.ratio("a_most", "渐近值上限与最大观测值之比", "largest asymptote to largest value");
    private static final Symbol<Ratio> EVALUATIONS =
            Symbols.ratio("evaluations", "每个起点的最多求值次数", "evaluations from one start");

    public FitLimits {
        if (!(asymptote >= 1)) {
            throw new IllegalArgumentException(
                    "a curve may tend to the largest value at least, not to "
                            + asymptote
                            + " of it");
        }
        if (evaluations < 1) {
            throw new IllegalArgumentException(
                    "at least one evaluation is needed, not " + evaluations);
        }
    }

    /// The limits of an edition of `growth-curves`.
    public static FitLimits of(ParameterSet curves) {
        return new FitLimits(
                curves.get("拟合", MULTIPLE).value().value(),
                (int) curves.get("拟合", EVALUATIONS).value().value());
    }

    public FitLimits withAsymptote(double multiple) {
        return new FitLimits(multiple, evaluations);
    }
}

package org.tanku.kernel.uncertainty;

/// How far off an estimate may be, as a share of it (不确定性, 相对误差限): half the width of the confidence
/// interval divided by the estimate, at a stated confidence.
public record RelativeError(double value, double confidence) {
    public RelativeError {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a relative error is finite and not below zero: " + value);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "a confidence lies between 0 and 1, not " + confidence);
        }
    }

    /// Of the mean of `plots` independent plots.
    public static RelativeError ofMean(
            double mean, double deviation, int plots, double confidence) {
        double halfWidth = StudentT.twoSided(confidence, plots - 1) * deviation / Math.sqrt(plots);
        return ofHalfWidth(halfWidth, mean, confidence);
    }

    public static RelativeError ofHalfWidth(double halfWidth, double estimate, double confidence) {
        return new RelativeError(halfWidth / Math.abs(estimate), confidence);
    }

    /// Half the width of the confidence interval around the estimate.
    public double halfWidth(double estimate) {
        return value * Math.abs(estimate);
    }

    /// Of a product of this estimate and another that is independent of it.
    public RelativeError times(RelativeError other) {
        check(other);
        return new RelativeError(StrictMath.hypot(value, other.value), confidence);
    }

    /// Of the difference `later − earlier` of two independent estimates; `this` belongs to the
    /// later.
    public RelativeError ofDifference(double later, double earlier, RelativeError ofEarlier) {
        check(ofEarlier);
        double halfWidth = StrictMath.hypot(halfWidth(later), ofEarlier.halfWidth(earlier));
        return ofHalfWidth(halfWidth, later - earlier, confidence);
    }

    /// Of the sum of two independent estimates; `this` belongs to the first.
    public RelativeError ofSum(double first, double second, RelativeError ofSecond) {
        check(ofSecond);
        double halfWidth = StrictMath.hypot(halfWidth(first), ofSecond.halfWidth(second));
        return ofHalfWidth(halfWidth, first + second, confidence);
    }

    private void check(RelativeError other) {
        if (other.confidence != confidence) {
            throw new IllegalArgumentException(
                    "errors at "
                            + confidence
                            + " and "
                            + other.confidence
                            + " confidence cannot be combined");
        }
    }
}

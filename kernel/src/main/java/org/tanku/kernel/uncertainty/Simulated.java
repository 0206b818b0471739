package org.tanku.kernel.uncertainty;

import org.tanku.kernel.trace.Summation;

import java.util.Arrays;

/// What came out of all draws of a simulation (模拟结果): mean, spread and the values between which a
/// share of the draws lies.
public final class Simulated {
    private static final int LEAST_DRAWS = 2;

    private final double[] sorted;
    private final double mean;
    private final double deviation;

    private Simulated(double[] sorted, double mean, double deviation) {
        this.sorted = sorted;
        this.mean = mean;
        this.deviation = deviation;
    }

    /// @param results one for each draw, in the order of the draws
    public static Simulated of(double... results) {
        if (results.length < LEAST_DRAWS) {
            throw new IllegalArgumentException(
                    "a simulation has two draws or more, not " + results.length);
        }
        double mean = Summation.total(results) / results.length;
        double[] squares = Arrays.stream(results).map(x -> (x - mean) * (x - mean)).toArray();
        double[] sorted = results.clone();
        Arrays.sort(sorted);
        return new Simulated(
                sorted, mean, Math.sqrt(Summation.total(squares) / (results.length - 1)));
    }

    public int draws() {
        return sorted.length;
    }

    public double mean() {
        return mean;
    }

    /// The standard deviation of the draws: how uncertain the result of the calculation is.
    public double deviation() {
        return deviation;
    }

    /// How far the mean itself may be off because the draws are no more than they are.
    public double standardErrorOfMean() {
        return deviation / Math.sqrt(sorted.length);
    }

    /// The value below which the share `p` of the draws lies; between two draws on the straight
    /// line (definition 7 of Hyndman and Fan 1996).
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a share lies from 0 to 1, not at " + p);
        }
        double place = p * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /// The lower end of the interval that holds this share of the draws, as much left out on either
    /// side: for 0.95 the percentile 2.5.
    public double lower(double confidence) {
        return quantile((1 - confidence) / 2);
    }

    /// The upper end of that interval: for 0.95 the percentile 97.5.
    public double upper(double confidence) {
        return quantile((1 + confidence) / 2);
    }
}

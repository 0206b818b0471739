package org.tanku.kernel.uncertainty;

import org.hipparchus.distribution.continuous.NormalDistribution;

/// How a value that is not known exactly is spread (概率分布). Each kind gives the value below which a
/// share of it lies; a simulation draws that share.
public sealed interface Distribution {
    /// The value below which the share `p` lies, `p` between 0 and 1.
    double quantile(double p);

    /// What is known exactly (定值).
    record Exact(double value) implements Distribution {
        public Exact {
            check("a value", value);
        }

        @Override
        public double quantile(double p) {
            return value;
        }
    }

    /// The bell curve (正态分布).
    record Normal(double mean, double deviation) implements Distribution {
        public Normal {
            check("a mean", mean);
            checkPositive("a standard deviation", deviation);
        }

        @Override
        public double quantile(double p) {
            return mean + deviation * standard(p);
        }
    }

    /// What is never below zero and leans to the right: its logarithm is normal (对数正态分布).
    record LogNormal(double meanOfLog, double deviationOfLog) implements Distribution {
        public LogNormal {
            check("a mean of logarithms", meanOfLog);
            checkPositive("a standard deviation of logarithms", deviationOfLog);
        }

        /// By the mean and the deviation of the value itself.
        public static LogNormal of(double mean, double deviation) {
            checkPositive("a mean", mean);
            checkPositive("a standard deviation", deviation);
            double ratio = deviation / mean;
            double variance = StrictMath.log1p(ratio * ratio);
            return new LogNormal(StrictMath.log(mean) - variance / 2, Math.sqrt(variance));
        }

        @Override
        public double quantile(double p) {
            return StrictMath.exp(meanOfLog + deviationOfLog * standard(p));
        }
    }

    /// The part of a bell curve between two ends, made whole again (截尾正态分布).
    record TruncatedNormal(double mean, double deviation, double least, double most)
            implements Distribution {
        public TruncatedNormal {
            check("a mean", mean);
            checkPositive("a standard deviation", deviation);
            checkOrder(least, most);
            if (!(share(mean, deviation, most) > share(mean, deviation, least))) {
                throw new IllegalArgumentException(
                        "nothing of the distribution lies from " + least + " to " + most);
            }
        }

        @Override
        public double quantile(double p) {
            double below = share(mean, deviation, least);
            double within = share(mean, deviation, most) - below;
            double value = mean + deviation * standard(below + p * within);
            return Math.min(most, Math.max(least, value));
        }

        private static double share(double mean, double deviation, double value) {
            return STANDARD.cumulativeProbability((value - mean) / deviation);
        }
    }

    /// Every value between two ends alike (均匀分布).
    record Uniform(double least, double most) implements Distribution {
        public Uniform {
            check("the least value", least);
            check("the largest value", most);
            checkOrder(least, most);
        }

        @Override
        public double quantile(double p) {
            return least + p * (most - least);
        }
    }

    /// Between two ends, most often near one value (三角分布).
    record Triangular(double least, double likeliest, double most) implements Distribution {
        public Triangular {
            check("the least value", least);
            check("the largest value", most);
            checkOrder(least, most);
            if (!(likeliest >= least && likeliest <= most)) {
                throw new IllegalArgumentException(
                        "the likeliest value lies from "
                                + least
                                + " to "
                                + most
                                + ", not at "
                                + likeliest);
            }
        }

        @Override
        public double quantile(double p) {
            double width = most - least;
            double rise = likeliest - least;
            return p * width <= rise
                    ? least + Math.sqrt(p * width * rise)
                    : most - Math.sqrt((1 - p) * width * (most - likeliest));
        }
    }

    /// The bell curve around 0 with deviation 1.
    NormalDistribution STANDARD = new NormalDistribution(0, 1);

    private static double standard(double p) {
        return STANDARD.inverseCumulativeProbability(p);
    }

    private static void check(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " is finite, not " + value);
        }
    }

    private static void checkPositive(String what, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " lies above 0, not at " + value);
        }
    }

    private static void checkOrder(double least, double most) {
        if (!(least < most)) {
            throw new IllegalArgumentException(
                    "the least value lies below the largest, not " + least + " and " + most);
        }
    }
}

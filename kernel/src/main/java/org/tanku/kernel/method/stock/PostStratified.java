package org.tanku.kernel.method.stock;

import org.tanku.kernel.trace.Summation;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Totals and ratios from plots that were put into strata after they were measured (分层后估计), as the
/// forest inventory of the United States computes them. Any unit: plots carry numbers per unit of
/// land, the estimation unit its area A.
///
///     Y = A · Σ W_h · ȳ_h
///     v_h = Σ (y − ȳ_h)² / (n_h (n_h − 1))
///     v(Y) = A²/n · ( Σ W_h · n_h · v_h + Σ (1 − W_h) · n_h/n · v_h )
///     v(Y/X) = ( v(Y) + (Y/X)² · v(X) − 2 · Y/X · cov(Y, X) ) / X²
///
/// @source Bechtold and Patterson 2005, General Technical Report SRS-80, chapter 4, recalled;
///     checked against the published figures of Rhode Island
public final class PostStratified {
    private PostStratified() {}

    /// What one plot shows of the numerator (trees) and the denominator (forest land), per unit of
    /// land.
    public record PlotValues(double numerator, double denominator) {}

    /// A stratum: its share of the estimation unit, how many plots fell in it, and what was seen on
    /// those that showed anything. The others showed nothing of either.
    public record Stratum(double weight, int plots, List<PlotValues> seen) {
        public Stratum {
            seen = List.copyOf(seen);
            if (!(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("a weight lies between 0 and 1, not " + weight);
            }
            if (plots < 2) {
                throw new IllegalArgumentException(
                        "a stratum needs two plots for its variance, not " + plots);
            }
            if (seen.size() > plots) {
                throw new IllegalArgumentException(
                        seen.size() + " plots were seen in a stratum of " + plots);
            }
        }
    }

    /// A piece of land of known area, fully divided into strata (总体单元).
    public record EstimationUnit(double area, List<Stratum> strata) {
        /// A millionth: weights are often published with six digits.
        private static final double ROUNDING = Math.scalb(1.0, -20);

        public EstimationUnit {
            strata = List.copyOf(strata);
            double weights = strata.stream().mapToDouble(Stratum::weight).sum();
            if (!(Math.abs(weights - 1) <= ROUNDING)) {
                throw new IllegalArgumentException("the weights add up to 1, not " + weights);
            }
        }
    }

    /// A total with its variance; the sampling error is in percent of the total.
    public record Estimate(double value, double variance) {
        public double standardError() {
            return Math.sqrt(variance);
        }

        public double samplingErrorPercent() {
            return 100 * standardError() / Math.abs(value);
        }
    }

    /// Both totals, their covariance, the land area and how many plots showed either.
    public record Totals(
            Estimate numerator,
            Estimate denominator,
            double covariance,
            double area,
            int plotsWithNumerator,
            int plotsWithDenominator) {

        /// Numerator per unit of denominator: trees per hectare of forest.
        public Estimate ratio() {
            double ratio = numerator.value() / denominator.value();
            double variance =
                    (numerator.variance()
                                    + ratio * ratio * denominator.variance()
                                    - 2 * ratio * covariance)
                            / (denominator.value() * denominator.value());
            return new Estimate(ratio, variance);
        }

        /// Numerator per unit of land, forest or not.
        public Estimate mean() {
            return new Estimate(numerator.value() / area, numerator.variance() / (area * area));
        }
    }

    /// The totals over all estimation units, which are independent of each other.
    public static Totals totals(List<EstimationUnit> units) {
        Moments all = new Moments();
        units.forEach(all::add);
        return new Totals(
                new Estimate(all.numerator.value(), all.numeratorVariance.value()),
                new Estimate(all.denominator.value(), all.denominatorVariance.value()),
                all.covariance.value(),
                all.area.value(),
                count(units, plot -> plot.numerator() > 0),
                count(units, plot -> plot.denominator() > 0));
    }

    private static int count(List<EstimationUnit> units, Predicate<PlotValues> shows) {
        return (int)
                units.stream()
                        .flatMap(unit -> unit.strata().stream())
                        .flatMap(stratum -> stratum.seen().stream())
                        .filter(shows)
                        .count();
    }

    /// Running sums over strata; mutable, and never leaves [#totals].
    private static final class Moments {
        private final Summation area = new Summation();
        private final Summation numerator = new Summation();
        private final Summation denominator = new Summation();
        private final Summation numeratorVariance = new Summation();
        private final Summation denominatorVariance = new Summation();
        private final Summation covariance = new Summation();

        private void add(EstimationUnit unit) {
            area.add(unit.area());
            int plots = unit.strata().stream().mapToInt(Stratum::plots).sum();
            unit.strata().forEach(stratum -> add(stratum, unit.area(), plots));
        }

        private void add(Stratum stratum, double unitArea, int unitPlots) {
            double weight = stratum.weight();
            double n = stratum.plots();
            double y = sum(stratum, PlotValues::numerator) / n;
            double x = sum(stratum, PlotValues::denominator) / n;
            numerator.add(unitArea * weight * y);
            denominator.add(unitArea * weight * x);
            double scale =
                    unitArea
                            * unitArea
                            / unitPlots
                            * (weight * n + (1 - weight) * n / unitPlots)
                            / (n * (n - 1));
            double unseen = n - stratum.seen().size();
            numeratorVariance.add(
                    scale * (unseen * y * y + sum(stratum, each -> square(each.numerator() - y))));
            denominatorVariance.add(
                    scale
                            * (unseen * x * x
                                    + sum(stratum, each -> square(each.denominator() - x))));
            covariance.add(
                    scale
                            * (unseen * y * x
                                    + sum(
                                            stratum,
                                            each ->
                                                    (each.numerator() - y)
                                                            * (each.denominator() - x))));
        }

        private static double square(double value) {
            return value * value;
        }

        private static double sum(Stratum stratum, ToDoubleFunction<PlotValues> of) {
            return Summation.total(stratum.seen().stream().mapToDouble(of).toArray());
        }
    }
}

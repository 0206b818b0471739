package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// The interval around an estimate (置信区间公式), for biomass, stock and carbon, at any confidence: the
/// one at which U was computed.
///
///     h = U · |X|      X_low = X − h      X_high = X + h
public record IntervalEquations<Q extends Quantity>(
        Equation2<Ratio, Q, Q> halfWidth, Equation2<Q, Q, Q> lower, Equation2<Q, Q, Q> upper) {
    private static final Source SOURCE =
            new Source("AR-TOOL14 v4.2", "不确定性等于半区间宽除以均值", Confidence.FOUND);

    /// For biomass per hectare.
    public static final IntervalEquations<TonnesBiomassPerHectare> OF_BIOMASS =
            of(PlotKind.BIOMASS);

    /// For stock per hectare.
    public static final IntervalEquations<CubicMetresPerHectare> OF_VOLUME = of(PlotKind.VOLUME);

    /// For carbon.
    public static final IntervalEquations<TonnesCO2e> OF_CARBON = of(PlotKind.CARBON);

    private static <Q extends Quantity> IntervalEquations<Q> of(PlotKind<Q> kind) {
        Symbol<Q> X = kind.letter("X", "估计值", "estimate");
        Symbol<Q> h = kind.letter("h", "置信区间半宽", "half the width of the interval");
        Symbol<Q> low = kind.letter("X_low", "置信区间下限", "lower end of the interval");
        Symbol<Q> high = kind.letter("X_high", "置信区间上限", "upper end of the interval");
        return new IntervalEquations<>(
                new Equation2<>(
                        kind.formula(
                                "half-width",
                                "置信区间半宽",
                                "half the width of the interval",
                                "h = U · abs(X)",
                                SOURCE),
                        h,
                        SamplingEquations.U.within(0, Double.POSITIVE_INFINITY),
                        X,
                        (U, x) -> U * Math.abs(x)),
                new Equation2<>(
                        kind.formula(
                                "lower-end",
                                "置信区间下限",
                                "lower end of the interval",
                                kind.unit().isSigned() ? "X_low = X − h" : "X_low = max(0, X − h)",
                                SOURCE),
                        low,
                        X,
                        h,
                        kind.unit().isSigned()
                                ? (x, half) -> x - half
                                : (x, half) -> Math.max(0, x - half)),
                new Equation2<>(
                        kind.formula(
                                "upper-end",
                                "置信区间上限",
                                "upper end of the interval",
                                "X_high = X + h",
                                SOURCE),
                        high,
                        X,
                        h,
                        (x, half) -> x + half));
    }

    /// The interval of an estimate. Where the unit knows nothing below zero, as stock per hectare,
    /// it begins at zero at the lowest.
    public Interval<Q> of(Explained<Ratio> uncertainty, Explained<Q> estimate) {
        Explained<Q> half = halfWidth.of(uncertainty, estimate);
        return new Interval<>(half, lower.of(estimate, half), upper.of(estimate, half));
    }

    List<Equation<?>> list() {
        return List.of(halfWidth, lower, upper);
    }
}

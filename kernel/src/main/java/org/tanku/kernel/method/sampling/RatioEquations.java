package org.tanku.kernel.method.sampling;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.EquationOfMany;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// The ratio of totals over sampling units of unequal size (比率估计): the mean per hectare from plots
/// of different area, or per sub-plot from clusters of different number. Y is what was measured on
/// a unit, X how large the unit is.
///
///     r = Σ Y / Σ X      g = Y − r · X      s = √(Σ g² / (n − 1)) / (Σ X / n)
///
/// With s as the deviation and n as the number of units, the standard error is s/√n as for plots of
/// one size. The ratio is biased where units are few; the bias falls with n.
///
/// @source Cochran 1977, Sampling Techniques, chapter 6; recalled, high
record RatioEquations<Y extends Quantity, X extends Quantity>(
        Total<Y> sum,
        Total<X> size,
        Equation2<Y, X, TonnesBiomassPerHectare> ratio,
        EquationOfMany<X, X> meanSize,
        Equation3<Y, TonnesBiomassPerHectare, X, Y> residual,
        EquationOfMany<Y, Y> residualDeviation,
        Equation2<Y, X, TonnesBiomassPerHectare> deviation) {
    static final Source SOURCE =
            new Source(
                    "Cochran 1977, Sampling Techniques",
                    "chapter 6, ratio estimators",
                    Confidence.RECALLED_HIGH);

    static <Y extends Quantity, X extends Quantity> RatioEquations<Y, X> of(
            String kind, Symbol<Y> Y, Symbol<X> X) {
        Symbol<TonnesBiomassPerHectare> r =
                PlotKind.BIOMASS.letter("r", "比率估计的平均值", "mean by the ratio of totals");
        Symbol<TonnesBiomassPerHectare> s =
                PlotKind.BIOMASS.letter("s_i", "碳层标准差", "deviation in the stratum");
        Symbol<Y> sum = like(Y, "Y_all", "样本单元测定值合计", "sum over the units");
        Symbol<X> size = like(X, "X_all", "样本单元大小合计", "size of all units");
        Symbol<X> mean = like(X, "X̄", "样本单元平均大小", "mean size of a unit");
        Symbol<Y> g = like(Y, "g", "残差", "residual of a unit");
        Symbol<Y> sg = like(Y, "s_g", "残差标准差", "deviation of the residuals");
        return new RatioEquations<>(
                new Total<>(
                        formula(kind, "sum", "样本单元测定值合计", "sum over the units", "Y_all = Σ Y"),
                        sum,
                        Y),
                new Total<>(
                        formula(kind, "size", "样本单元大小合计", "size of all units", "X_all = Σ X"),
                        size,
                        X),
                new Equation2<>(
                        formula(kind, "ratio", "比率估计", "ratio of totals", "r = Y_all / X_all"),
                        r,
                        sum,
                        size,
                        (y, x) -> y / x),
                new EquationOfMany<>(
                        formula(
                                kind,
                                "mean-size",
                                "样本单元平均大小",
                                "mean size of a unit",
                                "X̄ = Σ X / n"),
                        mean,
                        X,
                        x -> Summation.total(x) / x.length),
                new Equation3<>(
                        formula(kind, "residual", "样本单元残差", "residual of a unit", "g = Y − r · X"),
                        g,
                        Y,
                        r,
                        X,
                        (y, ratio, x) -> y - ratio * x),
                new EquationOfMany<>(
                        formula(
                                kind,
                                "residual-deviation",
                                "残差标准差",
                                "deviation of the residuals",
                                "s_g = √(Σ g² / (n − 1))"),
                        sg,
                        g,
                        RatioEquations::deviationAroundZero),
                new Equation2<>(
                        formula(
                                kind,
                                "deviation",
                                "按平均大小折算的标准差",
                                "deviation per unit of size",
                                "s_i = s_g / X̄"),
                        s,
                        sg,
                        mean,
                        (residual, x) -> residual / x));
    }

    /// The residuals of a ratio add up to zero, so that they are squared as they are.
    private static double deviationAroundZero(double... g) {
        Summation squares = new Summation();
        for (double each : g) {
            squares.add(each * each);
        }
        return Math.sqrt(squares.value() / (g.length - 1));
    }

    private static <Q extends Quantity> Symbol<Q> like(
            Symbol<Q> letter, String name, String chinese, String english) {
        return new Symbol<>(name, letter.unit(), letter.quantity(), chinese, english);
    }

    private static Formula formula(
            String kind, String id, String chinese, String english, String text) {
        return Formula.of(kind + "-" + id, chinese, english, text, SOURCE);
    }

    List<Equation<?>> list() {
        return List.of(sum, size, ratio, meanSize, residual, residualDeviation, deviation);
    }
}

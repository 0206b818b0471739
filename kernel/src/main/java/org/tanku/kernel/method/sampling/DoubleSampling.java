package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.PlotEquations;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.method.stock.StratifiedEstimate;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.EquationOfMany;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.List;

/// Two-phase sampling with regression (双重抽样回归估计): something easy to read, such as an index from the
/// air, is taken on all plots of a stratum; biomass is measured on some of them, and the regression
/// of the one on the other carries it to all.
///
///     b = ȳ + β · (x̄′ − x̄)      β = ρ · s_y / s_x      s² = s_y² · (1 − (1 − α) · ρ²)
///
/// @source AR-TOOL14 v4.2; found
public final class DoubleSampling {
    private static final Source SOURCE = new Source("AR-TOOL14 v4.2", "双重抽样", Confidence.FOUND);

    private static final int LEAST_PLOTS = 2;

    private static final Symbol<TonnesBiomassPerHectare> Y =
            PlotKind.BIOMASS.letter("y", "实测样地生物量", "biomass on a measured plot");
    private static final Symbol<TonnesBiomassPerHectare> Y_MEAN =
            PlotKind.BIOMASS.letter("ȳ", "实测样地平均值", "mean of the measured plots");
    private static final Symbol<TonnesBiomassPerHectare> S_Y =
            PlotKind.BIOMASS.letter("s_y", "实测样地标准差", "deviation of the measured plots");
    private static final Symbol<Ratio> X = Symbols.ratio("x", "辅助变量", "auxiliary value of a plot");
    private static final Symbol<Ratio> X_MEAN =
            Symbols.ratio("x̄", "实测样地辅助变量平均值", "mean of the auxiliary on the measured plots");
    private static final Symbol<Ratio> X_OF_ALL =
            Symbols.ratio("x̄′", "全部样地辅助变量平均值", "mean of the auxiliary on all plots");
    private static final Symbol<Ratio> S_X =
            Symbols.ratio("s_x", "辅助变量标准差", "deviation of the auxiliary");
    private static final Symbol<Ratio> PART =
            Symbols.ratio("c", "标准化乘积", "product of standardized values");
    private static final Symbol<Ratio> RHO =
            Symbols.ratio("ρ", "相关系数", "coefficient of correlation").within(-1, 1);
    private static final Symbol<Ratio> ALPHA =
            Symbols.ratio("α", "实测样地占全部样地的比例", "share of the plots that is measured").within(0, 1);
    private static final Symbol<Ratio> MEASURED =
            Symbols.amount("n_y", "实测样地数", "number of measured plots");
    private static final Symbol<Ratio> ALL = Symbols.amount("n_x", "全部样地数", "number of all plots");
    private static final Symbol<TonnesBiomassPerHectare> BETA =
            PlotKind.BIOMASS.letter("β", "回归系数", "slope of the regression");
    private static final Symbol<TonnesBiomassPerHectare> B =
            PlotKind.BIOMASS.letter("b_i", "碳层平均值", "mean of the stratum");
    private static final Symbol<TonnesBiomassPerHectare> S =
            PlotKind.BIOMASS.letter("s_i", "双重抽样标准差", "deviation by double sampling");

    private static final EquationOfMany<Ratio, Ratio> MEAN =
            new EquationOfMany<>(
                    formula(
                            "auxiliary-mean",
                            "实测样地辅助变量平均值",
                            "mean of the auxiliary on the measured plots",
                            "x̄ = Σ x / n"),
                    X_MEAN,
                    X,
                    DoubleSampling::mean);

    private static final EquationOfMany<Ratio, Ratio> MEAN_OF_ALL =
            new EquationOfMany<>(
                    formula(
                            "auxiliary-mean-of-all",
                            "全部样地辅助变量平均值",
                            "mean of the auxiliary on all plots",
                            "x̄′ = Σ x / n"),
                    X_OF_ALL,
                    X,
                    DoubleSampling::mean);

    private static final EquationOfMany<Ratio, Ratio> DEVIATION =
            new EquationOfMany<>(
                    formula(
                            "auxiliary-deviation",
                            "辅助变量标准差",
                            "deviation of the auxiliary",
                            "s_x = √(Σ (x − mean(x))² / (n − 1))"),
                    S_X,
                    X,
                    DoubleSampling::deviation);

    private static final Equation6<
                    TonnesBiomassPerHectare,
                    TonnesBiomassPerHectare,
                    TonnesBiomassPerHectare,
                    Ratio,
                    Ratio,
                    Ratio,
                    Ratio>
            STANDARDIZED =
                    new Equation6<>(
                            formula(
                                    "standardized-product",
                                    "标准化乘积",
                                    "product of standardized values",
                                    "c = (y − ȳ) / s_y · (x − x̄) / s_x"),
                            PART,
                            Y,
                            Y_MEAN,
                            S_Y,
                            X,
                            X_MEAN,
                            S_X,
                            (y, yMean, sy, x, xMean, sx) -> (y - yMean) / sy * (x - xMean) / sx);

    private static final EquationOfMany<Ratio, Ratio> CORRELATION =
            new EquationOfMany<>(
                    formula(
                            "correlation",
                            "相关系数",
                            "coefficient of correlation",
                            "ρ = Σ c / (n − 1)"),
                    RHO,
                    PART,
                    c -> Summation.total(c) / (c.length - 1));

    private static final Equation2<Ratio, Ratio, Ratio> SHARE =
            new Equation2<>(
                    formula(
                            "share-measured",
                            "实测样地占全部样地的比例",
                            "share of the plots that is measured",
                            "α = n_y / n_x"),
                    ALPHA,
                    MEASURED,
                    ALL,
                    (measured, all) -> measured / all);

    private static final Equation3<Ratio, TonnesBiomassPerHectare, Ratio, TonnesBiomassPerHectare>
            SLOPE =
                    new Equation3<>(
                            formula(
                                    "regression-slope",
                                    "回归系数",
                                    "slope of the regression",
                                    "β = ρ · s_y / s_x"),
                            BETA,
                            RHO,
                            S_Y,
                            S_X,
                            (rho, sy, sx) -> rho * sy / sx);

    private static final Equation4<
                    TonnesBiomassPerHectare,
                    TonnesBiomassPerHectare,
                    Ratio,
                    Ratio,
                    TonnesBiomassPerHectare>
            BY_REGRESSION =
                    new Equation4<>(
                            formula(
                                    "mean-by-regression",
                                    "回归估计的碳层平均值",
                                    "mean of the stratum by regression",
                                    "b_i = ȳ + β · (x̄′ − x̄)"),
                            B,
                            Y_MEAN,
                            BETA,
                            X_OF_ALL,
                            X_MEAN,
                            (yMean, beta, all, measured) -> yMean + beta * (all - measured));

    private static final Equation3<TonnesBiomassPerHectare, Ratio, Ratio, TonnesBiomassPerHectare>
            REDUCED =
                    new Equation3<>(
                            formula(
                                    "deviation-by-double-sampling",
                                    "双重抽样标准差",
                                    "deviation by double sampling",
                                    "s_i = s_y · √(1 − (1 − α) · ρ²)"),
                            S,
                            S_Y,
                            ALPHA,
                            RHO,
                            (sy, alpha, rho) -> sy * Math.sqrt(1 - (1 - alpha) * (rho * rho)));

    private DoubleSampling() {}

    /// A plot on which both were taken (实测样地).
    public record MeasuredPlot(
            Explained<TonnesBiomassPerHectare> biomass, Explained<Ratio> auxiliary) {}

    /// @param others the auxiliary on the plots that were not measured
    /// @throws IllegalArgumentException with fewer than two measured plots, or when biomass or the
    ///   auxiliary is the same on all of them: then there is no regression
    public static StratifiedEstimate.StratumEstimate<TonnesBiomassPerHectare> estimate(
            Explained<Hectares> area, List<MeasuredPlot> measured, List<Explained<Ratio>> others) {
        if (measured.size() < LEAST_PLOTS) {
            throw new IllegalArgumentException(
                    "a regression needs two measured plots, not " + measured.size());
        }
        List<Explained<TonnesBiomassPerHectare>> y =
                measured.stream().map(MeasuredPlot::biomass).toList();
        List<Explained<Ratio>> x = measured.stream().map(MeasuredPlot::auxiliary).toList();
        Explained<TonnesBiomassPerHectare> yMean = PlotEquations.OF_BIOMASS.mean().of(y).as(Y_MEAN);
        Explained<TonnesBiomassPerHectare> sy = PlotEquations.OF_BIOMASS.deviation().of(y).as(S_Y);
        Explained<Ratio> xMean = MEAN.of(x);
        Explained<Ratio> sx = DEVIATION.of(x);
        if (!(sy.value().value() > 0 && sx.value().value() > 0)) {
            throw new IllegalArgumentException(
                    "a regression needs plots that differ; the deviations are "
                            + sy.value().value()
                            + " and "
                            + sx.value().value());
        }
        List<Explained<Ratio>> all = new ArrayList<>(x);
        all.addAll(others);
        List<Explained<Ratio>> parts = new ArrayList<>();
        for (int i = 0; i < y.size(); i++) {
            parts.add(STANDARDIZED.of(y.get(i), yMean, sy, x.get(i), xMean, sx));
        }
        Explained<Ratio> rho = CORRELATION.of(parts);
        return new StratifiedEstimate.StratumEstimate<>(
                area,
                BY_REGRESSION.of(yMean, SLOPE.of(rho, sy, sx), MEAN_OF_ALL.of(all), xMean),
                REDUCED.of(sy, SHARE.of(count(MEASURED, y.size()), count(ALL, all.size())), rho),
                count(SamplingEquations.PLOTS, y.size()));
    }

    private static Explained<Ratio> count(Symbol<Ratio> letter, int plots) {
        return Explained.given(letter, new Ratio(plots), Phrase.NUMBER_OF_PLOTS.tell());
    }

    private static double mean(double... x) {
        return Summation.total(x) / x.length;
    }

    private static double deviation(double... x) {
        double mean = mean(x);
        Summation squares = new Summation();
        for (double each : x) {
            squares.add((each - mean) * (each - mean));
        }
        return Math.sqrt(squares.value() / (x.length - 1));
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }

    /// For the catalogue.
    static List<Equation<?>> equations() {
        return List.of(
                MEAN,
                MEAN_OF_ALL,
                DEVIATION,
                STANDARDIZED,
                CORRELATION,
                SHARE,
                SLOPE,
                BY_REGRESSION,
                REDUCED);
    }
}

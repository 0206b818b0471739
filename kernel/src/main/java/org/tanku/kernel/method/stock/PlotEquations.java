package org.tanku.kernel.method.stock;

import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.EquationOfMany;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;
import java.util.function.DoubleFunction;

/// The equations of stratified sampling over what the plots measure (样地统计公式), once for each unit.
///
///     mean_i = Σ x / n_i        s_i = √( Σ (x − mean_i)² / (n_i − 1) )
///     mean = Σ w_i · mean_i     SE = √( Σ (w_i · s_i / √n_i)² )     U = t · SE / mean
public record PlotEquations<Q extends Quantity>(
        EquationOfMany<Q, Q> mean,
        EquationOfMany<Q, Q> deviation,
        Equation2<Ratio, Q, Q> weighted,
        Total<Q> meanOfStrata,
        Equation3<Ratio, Q, Ratio, Q> errorOfStratum,
        EquationOfMany<Q, Q> standardError,
        Equation3<Ratio, Q, Q, Ratio> uncertainty) {

    /// For plots that measure biomass.
    public static final PlotEquations<TonnesBiomassPerHectare> OF_BIOMASS =
            of("biomass", Unit.TONNE_BIOMASS_PER_HECTARE, TonnesBiomassPerHectare::new);

    /// For plots that measure stock.
    public static final PlotEquations<CubicMetresPerHectare> OF_VOLUME =
            of("volume", Unit.CUBIC_METRE_PER_HECTARE, CubicMetresPerHectare::new);

    private static <Q extends Quantity> PlotEquations<Q> of(
            String kind, Unit unit, DoubleFunction<Q> quantity) {
        Symbol<Q> plot = new Symbol<>("x", unit, quantity, "样地测定值", "value of a plot");
        Symbol<Q> mean = new Symbol<>("x_i", unit, quantity, "碳层平均值", "mean of the stratum");
        Symbol<Q> s = new Symbol<>("s_i", unit, quantity, "碳层标准差", "deviation in the stratum");
        Symbol<Q> part = new Symbol<>("x_w", unit, quantity, "碳层加权平均值", "weighted mean");
        Symbol<Q> all = new Symbol<>("x̄", unit, quantity, "总体平均值", "mean of all strata");
        Symbol<Q> error = new Symbol<>("e_i", unit, quantity, "碳层标准误", "error of the stratum");
        Symbol<Q> se = new Symbol<>("SE", unit, quantity, "标准误", "standard error");
        return new PlotEquations<>(
                new EquationOfMany<>(
                        PlotFormula.MEAN_OF_PLOTS.of(kind), mean, plot, PlotEquations::meanOf),
                new EquationOfMany<>(
                        PlotFormula.DEVIATION_OF_PLOTS.of(kind),
                        s,
                        plot,
                        PlotEquations::deviationOf),
                new Equation2<>(
                        PlotFormula.WEIGHTED_MEAN.of(kind),
                        part,
                        SamplingEquations.W,
                        mean,
                        (w, x) -> w * x),
                new Total<>(PlotFormula.MEAN_OF_STRATA.of(kind), all, part),
                new Equation3<>(
                        PlotFormula.ERROR_OF_STRATUM.of(kind),
                        error,
                        SamplingEquations.W,
                        s,
                        SamplingEquations.PLOTS,
                        (w, deviation, n) -> w * deviation / Math.sqrt(n)),
                new EquationOfMany<>(
                        PlotFormula.STANDARD_ERROR.of(kind),
                        se,
                        error,
                        PlotEquations::rootOfSquares),
                new Equation3<>(
                        PlotFormula.UNCERTAINTY.of(kind),
                        SamplingEquations.U,
                        SamplingEquations.T,
                        se,
                        all,
                        (t, SE, x) -> t * SE / x));
    }

    private static double meanOf(double... x) {
        return Summation.total(x) / x.length;
    }

    private static double deviationOf(double... x) {
        double mean = meanOf(x);
        Summation squares = new Summation();
        for (double each : x) {
            squares.add((each - mean) * (each - mean));
        }
        return Math.sqrt(squares.value() / (x.length - 1));
    }

    private static double rootOfSquares(double... x) {
        Summation squares = new Summation();
        for (double each : x) {
            squares.add(each * each);
        }
        return Math.sqrt(squares.value());
    }

    /// For the catalogue.
    public List<Equation<?>> list() {
        return List.of(
                mean,
                deviation,
                weighted,
                meanOfStrata,
                errorOfStratum,
                standardError,
                uncertainty);
    }
}

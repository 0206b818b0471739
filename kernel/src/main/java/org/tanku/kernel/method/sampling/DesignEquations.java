package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.EquationOfMany;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// The equations that tell how many plots are needed (样地数量公式), once for each unit of the plots.
///
///     n = N · t² · d² / (N · E² + t² · q²)      d = Σ w · s_i      q = √(Σ w · s_i²)
///     n_i = n · w · s_i / d
///
/// @source AR-AM-TOOL-03 v2.1 and the AR-CM methods; recalled, high. The Winrock Sourcebook prints
///     the same formula with N_h in place of w
record DesignEquations<Q extends Quantity>(
        Equation2<Ratio, Q, Q> allowed,
        Equation2<Ratio, Q, Q> weighted,
        Total<Q> sum,
        Equation2<Ratio, Q, Q> rootWeighted,
        EquationOfMany<Q, Q> pooled,
        Equation5<Ratio, Ratio, Q, Q, Q, Ratio> plots,
        Equation3<Ratio, Q, Q, Ratio> shortForm,
        Equation3<Ratio, Q, Q, Ratio> ofStratum) {

    static final Source SOURCE =
            new Source(
                    "AR-AM-TOOL-03 v2.1 与 AR-CM-001-V01、AR-CM-003-V01",
                    "样地数量，方程编号未核对",
                    Confidence.RECALLED_HIGH);

    static final Symbol<Hectares> PLOT_AREA =
            new Symbol<>("a", Unit.HECTARE, Hectares::new, "样地面积", "area of a plot");
    static final Symbol<Ratio> POSSIBLE = plots("N", "可能的样地总数", "number of possible plots");
    static final Symbol<Ratio> CALCULATED = plots("n_calc", "计算的样地数", "number of plots, computed");
    static final Symbol<Ratio> LEAST = plots("n_min", "每碳层最少样地数", "least plots in a stratum");
    static final Symbol<Ratio> OF_STRATUM = plots("n_i", "碳层样地数", "plots of the stratum");
    static final Symbol<Ratio> PRECISION =
            Symbols.ratio("p", "允许的相对误差", "allowed half-width as a share of the mean").within(0, 1);

    static final DesignEquations<TonnesBiomassPerHectare> OF_BIOMASS = of(PlotKind.BIOMASS);
    static final DesignEquations<CubicMetresPerHectare> OF_VOLUME = of(PlotKind.VOLUME);

    /// How many plots could be laid out.
    ///
    ///     N = A / a
    static final Equation2<Hectares, Hectares, Ratio> POSSIBLE_PLOTS =
            new Equation2<>(
                    formula("possible-plots", "可能的样地总数", "number of possible plots", "N = A / a"),
                    POSSIBLE,
                    Symbols.A,
                    PLOT_AREA,
                    (A, a) -> A / a);

    /// n = ⌈n_calc⌉
    static final Equation1<Ratio, Ratio> WHOLE_PLOTS =
            new Equation1<>(
                    formula("whole-plots", "样地数进位取整", "plots, rounded up", "n = ceil(n_calc)"),
                    SamplingEquations.PLOTS,
                    CALCULATED,
                    Math::ceil);

    /// n_i = max(⌈n_calc⌉, n_min)
    static final Equation2<Ratio, Ratio, Ratio> PLOTS_AT_LEAST =
            new Equation2<>(
                    formula(
                            "plots-at-least",
                            "碳层样地数（进位取整，不少于最少数）",
                            "plots of a stratum, rounded up, not fewer than the least",
                            "n_i = max(ceil(n_calc), n_min)"),
                    OF_STRATUM,
                    CALCULATED,
                    LEAST,
                    (n, least) -> Math.max(Math.ceil(n), least));

    /// n = Σ n_i
    static final Total<Ratio> PLOTS_IN_ALL =
            new Total<>(
                    formula("plots-in-all", "样地总数", "plots of all strata", "n = Σ n_i"),
                    SamplingEquations.PLOTS,
                    OF_STRATUM);

    private static <Q extends Quantity> DesignEquations<Q> of(PlotKind<Q> kind) {
        Symbol<Q> mean = kind.letter("x̄", "总体平均值", "mean of all strata");
        Symbol<Q> E = kind.letter("E", "允许误差限", "allowed half-width");
        Symbol<Q> s = kind.letter("s_i", "碳层标准差", "deviation in the stratum");
        Symbol<Q> part = kind.letter("d_i", "加权标准差", "weighted deviation");
        Symbol<Q> d = kind.letter("d", "加权标准差之和", "sum of the weighted deviations");
        Symbol<Q> root = kind.letter("q_i", "标准差乘以权重的平方根", "deviation by root of weight");
        Symbol<Q> q = kind.letter("q", "层内合并标准差", "deviation within the strata");
        return new DesignEquations<>(
                new Equation2<>(
                        DesignFormula.ALLOWED_HALF_WIDTH.of(kind),
                        E,
                        PRECISION,
                        mean,
                        (p, x) -> p * x),
                new Equation2<>(
                        DesignFormula.WEIGHTED_DEVIATION.of(kind),
                        part,
                        SamplingEquations.W,
                        s,
                        (w, si) -> w * si),
                new Total<>(DesignFormula.SUM_OF_DEVIATIONS.of(kind), d, part),
                new Equation2<>(
                        DesignFormula.ROOT_WEIGHTED_DEVIATION.of(kind),
                        root,
                        SamplingEquations.W.within(0, 1),
                        s,
                        (w, si) -> Math.sqrt(w) * si),
                new EquationOfMany<>(
                        DesignFormula.POOLED_DEVIATION.of(kind),
                        q,
                        root,
                        DesignEquations::rootOfSquares),
                new Equation5<>(
                        DesignFormula.PLOTS_NEEDED.of(kind),
                        CALCULATED,
                        POSSIBLE,
                        SamplingEquations.T,
                        d,
                        E,
                        q,
                        (N, t, di, e, qi) ->
                                N * (t * t) * (di * di) / (N * (e * e) + t * t * (qi * qi))),
                new Equation3<>(
                        DesignFormula.PLOTS_NEEDED_SHORT_FORM.of(kind),
                        CALCULATED,
                        SamplingEquations.T,
                        d,
                        E,
                        (t, di, e) -> t * di / e * (t * di / e)),
                new Equation3<>(
                        DesignFormula.PLOTS_OF_STRATUM.of(kind),
                        CALCULATED,
                        SamplingEquations.PLOTS,
                        part,
                        d,
                        (n, di, all) -> n * di / all));
    }

    private static double rootOfSquares(double... x) {
        Summation squares = new Summation();
        for (double each : x) {
            squares.add(each * each);
        }
        return Math.sqrt(squares.value());
    }

    private static Symbol<Ratio> plots(String name, String chinese, String english) {
        return Symbols.ratio(name, chinese, english).within(0, Double.POSITIVE_INFINITY);
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }

    List<Equation<?>> list() {
        return List.of(allowed, weighted, sum, rootWeighted, pooled, plots, shortForm, ofStratum);
    }

    static List<Equation<?>> shared() {
        return List.of(POSSIBLE_PLOTS, WHOLE_PLOTS, PLOTS_AT_LEAST, PLOTS_IN_ALL);
    }
}

package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// The discount of Gold Standard 403 (超限扣减): only what the uncertainty has over the limit is taken
/// off, as a share of the estimate.
///
///     e = max(0, U − U_limit)      X_cons = X · (1 − e)
///
/// @source Gold Standard 403 v2.1, worked example; found
public final class ExcessDiscount {
    static final Source SOURCE =
            new Source("Gold Standard 403 v2.1", "超过精度限值部分的扣减", Confidence.FOUND);

    private static final Symbol<Ratio> U = SamplingEquations.U.within(0, Double.POSITIVE_INFINITY);
    private static final Symbol<Ratio> LIMIT =
            Symbols.ratio("U_limit", "不确定性限值", "limit of the uncertainty").within(0, 1);
    private static final Symbol<Ratio> EXCESS =
            Symbols.ratio("e", "超限部分", "uncertainty over the limit")
                    .within(0, Double.POSITIVE_INFINITY);

    /// e = max(0, U − U_limit)
    public static final Equation2<Ratio, Ratio, Ratio> OVER_THE_LIMIT =
            new Equation2<>(
                    Formula.of(
                            "uncertainty-over-limit",
                            "不确定性超限部分",
                            "uncertainty over the limit",
                            "e = max(0, U − U_limit)",
                            SOURCE),
                    EXCESS,
                    U,
                    LIMIT,
                    (U, limit) -> Math.max(0, U - limit));

    /// For stock per hectare.
    public static final Equation2<CubicMetresPerHectare, Ratio, CubicMetresPerHectare> OF_VOLUME =
            of(PlotKind.VOLUME);

    /// For carbon.
    public static final Equation2<TonnesCO2e, Ratio, TonnesCO2e> OF_CARBON = of(PlotKind.CARBON);

    private final ParameterSet table;

    /// @param table an edition of `discount-gold-standard-403`
    public ExcessDiscount(ParameterSet table) {
        this.table = table;
    }

    private static <Q extends Quantity> Equation2<Q, Ratio, Q> of(PlotKind<Q> kind) {
        return new Equation2<>(
                kind.formula(
                        "lowered-by-excess",
                        "按超限部分扣减后的值",
                        "value lowered by what is over the limit",
                        "X_CONS = X · max(0, 1 − e)",
                        SOURCE),
                kind.letter("X_CONS", "保守值", "conservative value"),
                kind.letter("X", "估计值", "estimate"),
                EXCESS,
                (x, e) -> x * Math.max(0, 1 - e));
    }

    /// What the uncertainty has over the limit; zero at the limit itself.
    public Explained<Ratio> excess(Explained<Ratio> uncertainty) {
        return OVER_THE_LIMIT.of(uncertainty, table.get("通则", LIMIT));
    }

    /// For the catalogue.
    static List<Equation<?>> equations() {
        return List.of(OVER_THE_LIMIT, OF_VOLUME, OF_CARBON);
    }
}

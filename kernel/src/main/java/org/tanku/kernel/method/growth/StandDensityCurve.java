package org.tanku.kernel.method.growth;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.SquareMetresPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Growth of a stand that depends on how densely it stands (含林分密度指数的林分生长方程).
///
/// @source R package forestat (IFRIT, Chinese Academy of Forestry): biomass and basal area of
///   stands
public final class StandDensityCurve {
    private StandDensityCurve() {}

    private static final Symbol<Ratio> D =
            Symbols.ratio("d", "形状参数 d", "shape d").within(0, Double.POSITIVE_INFINITY);

    /// Stand density index (林分密度指数).
    public static final Symbol<PerHectare> DENSITY =
            new Symbol<>("S", Unit.PER_HECTARE, PerHectare::new, "林分密度指数", "stand density index");

    /// Biomass per hectare.
    public static final Equation6<
                    TonnesBiomassPerHectare,
                    Ratio,
                    Ratio,
                    Ratio,
                    PerHectare,
                    Years,
                    TonnesBiomassPerHectare>
            BIOMASS = of("stand-density-biomass", CurveEquations.OF_BIOMASS);

    /// Basal area per hectare.
    public static final Equation6<
                    SquareMetresPerHectare,
                    Ratio,
                    Ratio,
                    Ratio,
                    PerHectare,
                    Years,
                    SquareMetresPerHectare>
            BASAL_AREA = of("stand-density-basal-area", CurveEquations.OF_BASAL_AREA);

    private static <Q extends Quantity> Equation6<Q, Ratio, Ratio, Ratio, PerHectare, Years, Q> of(
            String id, CurveEquations<Q> curve) {
        return new Equation6<>(
                Formula.of(
                        id,
                        "含林分密度指数的生长方程（" + curve.result().chinese() + "）",
                        "growth by age and stand density: " + curve.result().english(),
                        curve.result().name() + " = a · (1 − exp(−b · (S / 1000)^c · A))^d",
                        CurveEquations.SOURCE),
                curve.result(),
                curve.asymptote(),
                CurveEquations.B,
                CurveEquations.C,
                D,
                DENSITY,
                CurveEquations.AGE,
                (a, b, c, d, S, A) -> value(a, b, c, d, S, A));
    }

    static double value(double a, double b, double c, double d, double S, double A) {
        double crowding = StrictMath.pow(S / PerHectare.THOUSAND, c);
        return a * StrictMath.pow(1 - StrictMath.exp(-b * crowding * A), d);
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(BIOMASS, BASAL_AREA);
    }
}

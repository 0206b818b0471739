package org.tanku.kernel.method.growth;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// A Richards curve through two known stocks (两期蓄积标定): `c` is fixed, `b` follows from the ratio of
/// the stocks, which falls as b rises, and `a` from the later stock.
public final class TwoPointCalibration {
    private TwoPointCalibration() {}

    private static final Source SOURCE =
            new Source("Tanku", "由理查兹方程两点之比推导，比值随 b 单调", Confidence.DERIVED);

    private static final Symbol<Years> A1 = years("A₁", "前期年龄", "earlier age");
    private static final Symbol<Years> A2 = years("A₂", "后期年龄", "later age");

    /// How fast the curve rises: the b at which `V₂/V₁ = ((1 − exp(−b·A₂)) / (1 − exp(−b·A₁)))^c`,
    /// found by halving an interval until no number lies inside it.
    ///
    /// @source derived
    public static final Equation5<
                    Years, CubicMetresPerHectare, Years, CubicMetresPerHectare, Ratio, Ratio>
            RATE =
                    new Equation5<>(
                            Formula.of(
                                    "calibrated-rate",
                                    "两期蓄积标定的形状参数 b（二分法）",
                                    "rate of a Richards curve through two stocks, by bisection",
                                    "b = rate(A₁, V₁, A₂, V₂, c)",
                                    SOURCE),
                            CurveEquations.B,
                            A1,
                            Symbols.V1,
                            A2,
                            Symbols.V2,
                            CurveEquations.C,
                            (A1, V1, A2, V2, c) -> rate(A1, V1, A2, V2, c));

    /// What the calibrated curve tends to.
    ///
    ///     a = V₂ / (1 − exp(−b · A₂))^c
    ///
    /// @source derived
    public static final Equation4<CubicMetresPerHectare, Ratio, Years, Ratio, CubicMetresPerHectare>
            ASYMPTOTE =
                    new Equation4<>(
                            Formula.of(
                                    "calibrated-asymptote",
                                    "两期蓄积标定的渐近值 a",
                                    "asymptote of a Richards curve through a stock",
                                    "a = V₂ / (1 − exp(−b · A₂))^c",
                                    SOURCE),
                            CurveEquations.OF_VOLUME.asymptote(),
                            Symbols.V2,
                            CurveEquations.B,
                            A2,
                            CurveEquations.C,
                            (V2, b, A2, c) -> V2 / StrictMath.pow(1 - StrictMath.exp(-b * A2), c));

    /// Why two stocks give no curve (两期标定不成立的原因), in the order in which they are checked.
    public enum CalibrationProblem {
        /// The later age does not lie after the earlier, or that not after zero.
        AGES_OUT_OF_ORDER,
        /// There was no stock at the earlier age, or none was added.
        STOCK_NOT_GROWING,
        /// The stock grew faster than a curve of this c can: `V₂/V₁ ≥ (A₂/A₁)^c`.
        GROWS_TOO_FAST
    }

    /// What came of it.
    public sealed interface Outcome {
        record Calibrated(GrowthCurve<CubicMetresPerHectare> curve) implements Outcome {}

        record Refused(CalibrationProblem problem) implements Outcome {}
    }

    /// @param name of what grows there
    /// @param c how the curve bends
    public static Outcome of(
            String name,
            Explained<Years> firstAge,
            Explained<CubicMetresPerHectare> first,
            Explained<Years> lastAge,
            Explained<CubicMetresPerHectare> last,
            Explained<Ratio> c) {
        double A1_a = firstAge.value().value();
        double A2_a = lastAge.value().value();
        double before = first.value().value();
        double after = last.value().value();
        if (!(A1_a > 0 && A2_a > A1_a)) {
            return new Outcome.Refused(CalibrationProblem.AGES_OUT_OF_ORDER);
        }
        if (!(before > 0 && after > before)) {
            return new Outcome.Refused(CalibrationProblem.STOCK_NOT_GROWING);
        }
        if (!(after / before < StrictMath.pow(A2_a / A1_a, c.value().value()))) {
            return new Outcome.Refused(CalibrationProblem.GROWS_TOO_FAST);
        }
        Explained<Years> later = lastAge.as(A2);
        Explained<Ratio> b =
                RATE.of(firstAge.as(A1), first.as(Symbols.V1), later, last.as(Symbols.V2), c);
        Explained<CubicMetresPerHectare> a = ASYMPTOTE.of(last.as(Symbols.V2), b, later, c);
        return new Outcome.Calibrated(
                new GrowthCurve<>(
                        name,
                        CurveEquations.OF_VOLUME,
                        CurveForm.RICHARDS,
                        a,
                        List.of(b, c),
                        new AgeRange(firstAge.value(), lastAge.value())));
    }

    private static double rate(double A1, double V1, double A2, double V2, double c) {
        boolean solvable =
                A1 > 0 && A2 > A1 && V1 > 0 && V2 > V1 && V2 / V1 < StrictMath.pow(A2 / A1, c);
        if (!solvable) {
            return Double.NaN;
        }
        double wanted = V2 / V1;
        double low = 0;
        double high = 1;
        while (ratio(high, A1, A2, c) > wanted) {
            high *= 2;
        }
        while (true) {
            double middle = (low + high) / 2;
            if (!(middle > low && middle < high)) {
                return high;
            }
            if (ratio(middle, A1, A2, c) > wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    private static double ratio(double b, double A1, double A2, double c) {
        return StrictMath.pow(StrictMath.expm1(-b * A2) / StrictMath.expm1(-b * A1), c);
    }

    private static Symbol<Years> years(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.YEAR, Years::new, chinese, english);
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(RATE, ASYMPTOTE);
    }
}

package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.growth.CurveEquations;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;
import java.util.stream.Stream;

/// How one quantity of a stand goes on (相对生长): as the curve does from where the stand is, less what
/// is taken out.
///
/// @param onward `V = V₀ / y₀ · y`
/// @param kept `V = V′ · (1 − x)`
public record RelativeGrowth<Q extends Quantity>(
        Equation3<Q, Q, Q, Q> onward, Equation2<Q, Ratio, Q> kept) {
    /// Share of the stock that is taken out or lost (采伐或损失强度).
    public static final Symbol<Ratio> SHARE =
            Symbols.ratio("x", "采伐或损失强度", "share taken out or lost").within(0, 1);

    private static final Source SOURCE =
            new Source("Tanku", "以现实林分与生长曲线之比沿曲线外推", Confidence.DESIGN);
    private static final Source HARVEST =
            new Source("CCER-14-001-V01", "V(t) = V(t−1) + 生长 − 采伐", Confidence.RECALLED_MEDIUM);

    public static final RelativeGrowth<CubicMetresPerHectare> OF_VOLUME =
            of("volume", CurveEquations.OF_VOLUME.result(), "V");
    public static final RelativeGrowth<TonnesCarbonPerHectare> OF_CARBON =
            of("carbon", CurveEquations.OF_CARBON.result(), "ρ");
    public static final RelativeGrowth<TonnesBiomassPerHectare> OF_BIOMASS =
            of("biomass", CurveEquations.OF_BIOMASS.result(), "B");

    private static <Q extends Quantity> RelativeGrowth<Q> of(
            String id, Symbol<Q> result, String letter) {
        Symbol<Q> start = letter(result, letter + "₀", "起算时的", "to start from: ");
        Symbol<Q> curveAtStart = letter(result, "y₀", "生长曲线起算年龄的", "curve at the start: ");
        Symbol<Q> curve = letter(result, "y", "生长曲线预估年龄的", "curve at the age: ");
        Symbol<Q> before = letter(result, letter + "′", "采伐或损失前的", "before: ");
        return new RelativeGrowth<>(
                new Equation3<>(
                        Formula.of(
                                "onward-" + id,
                                "沿生长曲线的预估值（" + result.chinese() + "）",
                                "onward along the curve: " + result.english(),
                                letter + " = " + letter + "₀ / y₀ · y",
                                SOURCE),
                        result,
                        start,
                        curveAtStart,
                        curve,
                        (V0, y0, y) -> V0 / y0 * y),
                new Equation2<>(
                        Formula.of(
                                "kept-" + id,
                                "采伐或损失后的保留值（" + result.chinese() + "）",
                                "what is kept: " + result.english(),
                                letter + " = " + letter + "′ · (1 − x)",
                                HARVEST),
                        result,
                        before,
                        SHARE,
                        (V, x) -> V * (1 - x)));
    }

    private static <Q extends Quantity> Symbol<Q> letter(
            Symbol<Q> of, String name, String chinese, String english) {
        return new Symbol<>(
                name, of.unit(), of.quantity(), chinese + of.chinese(), english + of.english());
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return Stream.of(OF_VOLUME, OF_CARBON, OF_BIOMASS)
                .<Equation<?>>flatMap(each -> Stream.of(each.onward(), each.kept()))
                .toList();
    }
}

package org.tanku.kernel.method.growth;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.CubicMetresPerHectareYear;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// What is read out of yield tables (收获表): the increment of a period, and values between two rows.
public final class YieldEquations {
    private YieldEquations() {}

    private static final Source BETWEEN = new Source("Tanku", "线性内插", Confidence.DESIGN);

    private static final Symbol<CubicMetresPerHectareYear> Z =
            new Symbol<>(
                    "Z",
                    Unit.CUBIC_METRE_PER_HECTARE_YEAR,
                    CubicMetresPerHectareYear::new,
                    "定期年平均生长量",
                    "periodic annual increment");
    private static final Symbol<Years> N = years("n", "间隔年数", "years of the period");
    private static final Symbol<Years> A1 = years("A₁", "前一行年龄", "age of the row before");
    private static final Symbol<Years> A2 = years("A₂", "后一行年龄", "age of the row after");

    /// What grew in a period: what stands at its end and what was taken out, less what stood at its
    /// start.
    ///
    ///     Z = (V_R + V_X − V_P) / n
    ///
    /// @source ForestElementsR, increment at the level of the stand
    public static final Equation4<
                    CubicMetresPerHectare,
                    CubicMetresPerHectare,
                    CubicMetresPerHectare,
                    Years,
                    CubicMetresPerHectareYear>
            INCREMENT =
                    new Equation4<>(
                            Formula.of(
                                    "periodic-increment",
                                    "定期年平均生长量（收获表）",
                                    "periodic annual increment from a yield table",
                                    "Z = (V_R + V_X − V_P) / n",
                                    new Source(
                                            "ForestElementsR 6e009b96d909",
                                            "test_stand_level_increment",
                                            Confidence.FOUND)),
                            Z,
                            Symbols.volume("V_R", "期末保留蓄积", "stock remaining at the end"),
                            Symbols.volume("V_X", "期间伐出蓄积", "stock removed in the period"),
                            Symbols.volume("V_P", "期初保留蓄积", "stock remaining at the start"),
                            N,
                            (remaining, removed, before, years) ->
                                    (remaining + removed - before) / years);

    /// Stock between two ages of a table.
    public static final Equation5<
                    CubicMetresPerHectare,
                    CubicMetresPerHectare,
                    Years,
                    Years,
                    Years,
                    CubicMetresPerHectare>
            VOLUME =
                    between(
                            "volume",
                            Symbols.V,
                            Symbols.volume("V₁", "前一行蓄积", "stock of the row before"),
                            Symbols.volume("V₂", "后一行蓄积", "stock of the row after"));

    /// Carbon per hectare between two ages of a table.
    public static final Equation5<
                    TonnesCarbonPerHectare,
                    TonnesCarbonPerHectare,
                    Years,
                    Years,
                    Years,
                    TonnesCarbonPerHectare>
            CARBON =
                    between(
                            "carbon",
                            CurveEquations.OF_CARBON.result(),
                            carbon("ρ₁", "前一行碳密度", "carbon of the row before"),
                            carbon("ρ₂", "后一行碳密度", "carbon of the row after"));

    /// Height between two ages of a table.
    public static final Equation5<Metres, Metres, Years, Years, Years, Metres> HEIGHT =
            between(
                    "height",
                    CurveEquations.OF_HEIGHT.result(),
                    SiteEquations.metres("H₁", "前一行树高", "height of the row before"),
                    SiteEquations.metres("H₂", "后一行树高", "height of the row after"));

    private static Symbol<Years> years(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.YEAR, Years::new, chinese, english);
    }

    private static Symbol<TonnesCarbonPerHectare> carbon(
            String name, String chinese, String english) {
        return new Symbol<>(
                name, Unit.TONNE_CARBON_PER_HECTARE, TonnesCarbonPerHectare::new, chinese, english);
    }

    private static <Q extends Quantity> Equation5<Q, Q, Years, Years, Years, Q> between(
            String id, Symbol<Q> result, Symbol<Q> before, Symbol<Q> after) {
        String first = before.name();
        return new Equation5<>(
                Formula.of(
                        "yield-table-" + id,
                        "收获表内插（" + result.chinese() + "）",
                        "between two rows of a yield table: " + result.english(),
                        "%s = %s + (%s − %s) · (A − A₁) / (A₂ − A₁)"
                                .formatted(result.name(), first, after.name(), first),
                        BETWEEN),
                result,
                before,
                after,
                A1,
                A2,
                CurveEquations.AGE,
                (from, to, A1, A2, A) -> from + (to - from) * (A - A1) / (A2 - A1));
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(INCREMENT, VOLUME, CARBON, HEIGHT);
    }
}

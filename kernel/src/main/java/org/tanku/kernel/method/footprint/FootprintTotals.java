package org.tanku.kernel.method.footprint;

import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.PassengerKilometres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.EquationOfMany;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// Sums and uncertainty of a footprint (碳足迹合计与不确定性).
public final class FootprintTotals {
    static final Source SOURCE =
            new Source("大型活动碳中和实施指南（试行），生态环境部公告 2019 年第 19 号", "核算：活动水平乘以排放因子", Confidence.FOUND);

    /// Persons times the length of their journey.
    ///
    ///     AD_pkm = n · l
    public static final Equation2<Ratio, PassengerKilometres, PassengerKilometres> JOURNEYS =
            new Equation2<>(
                    formula(
                            "footprint-journeys",
                            "客运周转量",
                            "passenger-kilometres of persons",
                            "AD_pkm = n · l"),
                    FootprintLetters.AD_PKM,
                    FootprintLetters.PERSONS,
                    FootprintLetters.D_PKM,
                    (n, l) -> n * l);

    /// All lines of one source.
    ///
    ///     E_k = Σ E_i
    public static final Total<KilogramsCO2e> SOURCE_TOTAL =
            new Total<>(
                    formula("footprint-source", "一个排放源的排放", "emission of a source", "E_k = Σ E_i"),
                    FootprintLetters.E_K,
                    FootprintLetters.E_I);

    /// All sources.
    ///
    ///     E_kg = Σ E_k
    public static final Total<KilogramsCO2e> TOTAL =
            new Total<>(
                    formula("footprint-total", "碳足迹（千克）", "footprint in kilograms", "E_kg = Σ E_k"),
                    FootprintLetters.E_KG,
                    FootprintLetters.E_K);

    /// The footprint in tonnes, equation (40).
    ///
    ///     E = E_kg / 1000
    public static final Equation1<KilogramsCO2e, TonnesCO2e> TONNES =
            new Equation1<>(
                    formula("footprint-tonnes", "碳足迹", "footprint", "E = E_kg / 1000"),
                    FootprintLetters.E,
                    FootprintLetters.E_KG,
                    E -> E / Kilograms.PER_TONNE);

    /// Uncertainty of a product.
    ///
    ///     u_i = √(u_AD² + u_EF²)
    public static final Equation2<Ratio, Ratio, Ratio> LINE_UNCERTAINTY =
            new Equation2<>(
                    formula(
                            "footprint-line-uncertainty",
                            "一条活动的相对不确定性",
                            "relative uncertainty of a line",
                            "u_i = √(u_AD² + u_EF²)"),
                    FootprintLetters.U_I,
                    FootprintLetters.U_AD,
                    FootprintLetters.U_EF,
                    (a, f) -> Math.sqrt(a * a + f * f));

    /// Uncertainty of a line in kilograms.
    ///
    ///     δ_i = E_i · u_i
    public static final Equation2<KilogramsCO2e, Ratio, KilogramsCO2e> LINE_SPREAD =
            new Equation2<>(
                    formula(
                            "footprint-line-spread",
                            "一条活动的绝对不确定性",
                            "absolute uncertainty of a line",
                            "δ_i = E_i · u_i"),
                    FootprintLetters.D_I,
                    FootprintLetters.E_I,
                    FootprintLetters.U_I,
                    (E, u) -> E * u);

    /// Uncertainty of a sum.
    ///
    ///     δ = √(Σ δ_i²)
    public static final EquationOfMany<KilogramsCO2e, KilogramsCO2e> SPREAD =
            new EquationOfMany<>(
                    formula(
                            "footprint-spread",
                            "合计的绝对不确定性",
                            "absolute uncertainty of the total",
                            "δ = √(Σ δ_i²)"),
                    FootprintLetters.D_ALL,
                    FootprintLetters.D_I,
                    FootprintTotals::rootOfSquares);

    /// Uncertainty of the footprint.
    ///
    ///     u = δ / E_kg
    public static final Equation2<KilogramsCO2e, KilogramsCO2e, Ratio> UNCERTAINTY =
            new Equation2<>(
                    formula(
                            "footprint-uncertainty",
                            "合计的相对不确定性",
                            "relative uncertainty of the total",
                            "u = δ / E_kg"),
                    FootprintLetters.U_ALL,
                    FootprintLetters.D_ALL,
                    FootprintLetters.E_KG,
                    (d, E) -> d / E);

    private FootprintTotals() {}

    static List<Equation<?>> list() {
        return List.of(
                JOURNEYS,
                SOURCE_TOTAL,
                TOTAL,
                TONNES,
                LINE_UNCERTAINTY,
                LINE_SPREAD,
                SPREAD,
                UNCERTAINTY);
    }

    private static double rootOfSquares(double... values) {
        Summation squares = new Summation();
        for (double each : values) {
            squares.add(each * each);
        }
        return Math.sqrt(squares.value());
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }
}

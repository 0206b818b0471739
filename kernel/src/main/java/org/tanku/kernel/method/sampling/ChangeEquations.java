package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerYear;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// The equations of AR-TOOL14 for change between two surveys (碳储量变化公式).
///
/// @source AR-TOOL14 v4.2; found
public final class ChangeEquations {
    static final Source SOURCE = new Source("AR-TOOL14 v4.2", "林木碳储量变化", Confidence.FOUND);

    static final Symbol<TonnesCO2e> C1 = Symbols.C1;
    static final Symbol<TonnesCO2e> C2 = Symbols.C2;

    /// The uncertainty of the earlier stock (期初不确定性).
    public static final Symbol<Ratio> U1 =
            share("u₁", "期初碳储量不确定性", "uncertainty of the earlier stock");

    /// The uncertainty of the later stock (期末不确定性).
    public static final Symbol<Ratio> U2 =
            share("u₂", "期末碳储量不确定性", "uncertainty of the later stock");

    /// The change of the stock (碳储量变化量).
    public static final Symbol<TonnesCO2e> CHANGE =
            Symbols.carbon("ΔC", "碳储量变化量", "change of the carbon stock");

    /// The uncertainty of the change (变化量不确定性).
    public static final Symbol<Ratio> U_CHANGE =
            share("u_Δ", "变化量不确定性", "uncertainty of the change");

    private static final Symbol<TonnesBiomassPerHectare> B1 =
            PlotKind.BIOMASS.letter("b₁", "样地期初生物量", "biomass of the plot at the start");
    private static final Symbol<TonnesBiomassPerHectare> B2 =
            PlotKind.BIOMASS.letter("b₂", "样地期末生物量", "biomass of the plot at the end");
    private static final Symbol<TonnesBiomassPerHectare> OF_PLOT =
            PlotKind.BIOMASS.letter("x", "样地生物量变化", "change of biomass on the plot");
    private static final Symbol<TonnesBiomassPerHectare> MEAN_CHANGE =
            PlotKind.BIOMASS.letter("Δb", "单位面积生物量平均变化", "mean change of biomass per hectare");
    private static final Symbol<TonnesBiomassPerHectare> SE =
            PlotKind.BIOMASS.letter("SE", "标准误", "standard error");
    private static final Symbol<Years> T =
            new Symbol<>(
                    "T", Unit.YEAR, Years::new, "两次调查间隔（可为小数）", "years between, may be a fraction");
    private static final Symbol<TonnesCO2ePerYear> YEARLY =
            new Symbol<>(
                    "ΔC_a",
                    Unit.TONNE_CO2E_PER_YEAR,
                    TonnesCO2ePerYear::new,
                    "年均碳储量变化量",
                    "change of the carbon stock in a year");

    /// ΔC = C₂ − C₁, where C₁ is the earlier stock before any discount.
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> DIFFERENCE =
            new Equation2<>(
                    formula(
                            "change-of-stocks",
                            "两次独立估计之差",
                            "difference of two independent estimates",
                            "ΔC = C₂ − C₁"),
                    CHANGE,
                    C2,
                    C1,
                    (later, earlier) -> later - earlier);

    /// u_Δ = √((u₁ · C₁)² + (u₂ · C₂)²) / |ΔC|
    public static final Equation5<Ratio, TonnesCO2e, Ratio, TonnesCO2e, TonnesCO2e, Ratio>
            UNCERTAINTY_OF_DIFFERENCE =
                    new Equation5<>(
                            formula(
                                    "uncertainty-of-difference",
                                    "两次独立估计之差的不确定性",
                                    "uncertainty of the difference of independent estimates",
                                    "u_Δ = √((u₁ · C₁)² + (u₂ · C₂)²) / abs(ΔC)"),
                            U_CHANGE,
                            U1,
                            C1,
                            U2,
                            C2,
                            CHANGE,
                            (u1, earlier, u2, later, change) ->
                                    hypotenuse(u1 * earlier, u2 * later) / Math.abs(change));

    /// What grew or went on one plot that was measured twice.
    public static final Equation2<
                    TonnesBiomassPerHectare, TonnesBiomassPerHectare, TonnesBiomassPerHectare>
            PLOT_CHANGE =
                    new Equation2<>(
                            formula(
                                    "change-of-plot",
                                    "样地生物量变化",
                                    "change of biomass on a plot",
                                    "x = b₂ − b₁"),
                            OF_PLOT,
                            B2,
                            B1,
                            (later, earlier) -> later - earlier);

    /// ΔC = A · Δb · CF · 44/12, over plots that were measured twice.
    public static final Equation3<Hectares, TonnesBiomassPerHectare, Ratio, TonnesCO2e>
            CHANGE_ON_SAME_PLOTS =
                    new Equation3<>(
                            formula(
                                    "change-on-same-plots",
                                    "同一样地复测的碳储量变化",
                                    "change of the stock on the same plots",
                                    "ΔC = A · Δb · CF · 44/12"),
                            CHANGE,
                            Symbols.A,
                            MEAN_CHANGE,
                            Symbols.CF,
                            (A, b, CF) -> A * b * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// u_Δ = t · SE / |Δb|
    public static final Equation3<Ratio, TonnesBiomassPerHectare, TonnesBiomassPerHectare, Ratio>
            UNCERTAINTY_ON_SAME_PLOTS =
                    new Equation3<>(
                            formula(
                                    "uncertainty-on-same-plots",
                                    "同一样地复测变化量的不确定性",
                                    "uncertainty of the change on the same plots",
                                    "u_Δ = t · SE / abs(Δb)"),
                            U_CHANGE,
                            SamplingEquations.T,
                            SE,
                            MEAN_CHANGE,
                            (t, error, change) -> t * error / Math.abs(change));

    /// C₂ = C₁ + ΔC
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> UPDATED =
            new Equation2<>(
                    formula(
                            "updated-stock",
                            "由变化量更新的碳储量",
                            "stock updated by the change",
                            "C₂ = C₁ + ΔC"),
                    C2,
                    C1,
                    CHANGE,
                    (earlier, change) -> earlier + change);

    /// u₂ = √((u₁ · C₁)² + (u_Δ · ΔC)²) / C₂
    public static final Equation5<Ratio, TonnesCO2e, Ratio, TonnesCO2e, TonnesCO2e, Ratio>
            UNCERTAINTY_OF_UPDATED =
                    new Equation5<>(
                            formula(
                                    "uncertainty-of-updated-stock",
                                    "更新后碳储量的不确定性",
                                    "uncertainty of the updated stock",
                                    "u₂ = √((u₁ · C₁)² + (u_Δ · ΔC)²) / C₂"),
                            U2,
                            U1,
                            C1,
                            U_CHANGE,
                            CHANGE,
                            C2,
                            (u1, earlier, u, change, later) ->
                                    hypotenuse(u1 * earlier, u * change) / later);

    /// ΔC_a = (C₂ − C₁) / T
    public static final Equation3<TonnesCO2e, TonnesCO2e, Years, TonnesCO2ePerYear> YEARLY_CHANGE =
            new Equation3<>(
                    formula(
                            "change-a-year",
                            "年均碳储量变化量",
                            "change of the stock in a year",
                            "ΔC_a = (C₂ − C₁) / T"),
                    YEARLY,
                    C2,
                    C1,
                    T,
                    (later, earlier, years) -> (later - earlier) / years);

    private ChangeEquations() {}

    private static double hypotenuse(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }

    private static Symbol<Ratio> share(String name, String chinese, String english) {
        return Symbols.ratio(name, chinese, english).within(0, Double.POSITIVE_INFINITY);
    }

    private static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(
                DIFFERENCE,
                UNCERTAINTY_OF_DIFFERENCE,
                PLOT_CHANGE,
                CHANGE_ON_SAME_PLOTS,
                UNCERTAINTY_ON_SAME_PLOTS,
                UPDATED,
                UNCERTAINTY_OF_UPDATED,
                YEARLY_CHANGE);
    }
}

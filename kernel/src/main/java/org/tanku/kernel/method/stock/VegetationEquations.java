package org.tanku.kernel.method.stock;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// The equations of vegetation carbon from volume (生物量转换因子连续函数法公式).
public final class VegetationEquations {
    private VegetationEquations() {}

    static final Source SOURCE =
            new Source("Fang et al. 2001, 2007", "生物量转换因子连续函数法", Confidence.FOUND);

    static final Symbol<TonnesPerCubicMetre> SLOPE =
            new Symbol<>(
                    "a",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "生物量—蓄积直线的斜率",
                    "slope of the line");
    static final Symbol<TonnesBiomassPerHectare> INTERCEPT =
            new Symbol<>(
                    "k",
                    Unit.TONNE_BIOMASS_PER_HECTARE,
                    TonnesBiomassPerHectare::new,
                    "生物量—蓄积直线的截距",
                    "intercept of the line");
    static final Symbol<CubicMetresPerHectare> LEAST =
            Symbols.volume("v_least", "直线适用的最小每公顷蓄积", "least volume the line holds for");
    static final Symbol<TonnesCarbon> C = carbon("C", "林木碳储量", "carbon stock of the trees");
    static final Symbol<TonnesCarbon> C_ALL = carbon("ΣC", "碳储总量", "carbon stock of all stands");

    private static Symbol<TonnesCarbon> carbon(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.TONNE_CARBON, TonnesCarbon::new, chinese, english);
    }

    /// Biomass above and below ground from volume.
    ///
    ///     b = a · V + k
    ///
    /// @source Fang et al. 2001, 2007
    public static final Equation3<
                    TonnesPerCubicMetre,
                    CubicMetresPerHectare,
                    TonnesBiomassPerHectare,
                    TonnesBiomassPerHectare>
            BIOMASS =
                    new Equation3<>(
                            Formula.of(
                                    "biomass-by-volume-line",
                                    "由每公顷蓄积计算单位面积生物量（地上与地下）",
                                    "biomass per hectare by volume, above and below ground",
                                    "b = a · V + k",
                                    SOURCE),
                            SamplingEquations.B,
                            SLOPE,
                            Symbols.V,
                            INTERCEPT,
                            (a, V, k) -> a * V + k);

    /// Carbon of that biomass.
    ///
    ///     C = A · b · CF
    public static final Equation3<Hectares, TonnesBiomassPerHectare, Ratio, TonnesCarbon> CARBON =
            new Equation3<>(
                    Formula.of(
                            "vegetation-carbon",
                            "由单位面积生物量计算碳储量（吨碳）",
                            "carbon stock by biomass, in tonnes of carbon",
                            "C = A · b · CF",
                            SOURCE),
                    C,
                    Symbols.A,
                    SamplingEquations.B,
                    Symbols.CF,
                    (A, b, CF) -> A * b * CF);

    /// Carbon dioxide equivalent told as carbon.
    ///
    ///     C = C_TREE · 12/44
    public static final Equation1<TonnesCO2e, TonnesCarbon> IN_CARBON =
            new Equation1<>(
                    Formula.of(
                            "carbon-of-co2e",
                            "二氧化碳当量折算为碳",
                            "carbon dioxide equivalent as carbon",
                            "C = C_TREE / (44/12)",
                            new Source("molar masses", "44/12", Confidence.FOUND)),
                    C,
                    Symbols.C_TREE,
                    co2e -> co2e / TonnesCO2e.PER_TONNE_OF_CARBON);

    /// What all stands hold.
    public static final Total<TonnesCarbon> ALL_STANDS =
            new Total<>(
                    Formula.of(
                            "vegetation-carbon-of-all-stands",
                            "各小班碳储量之和（吨碳）",
                            "carbon stock of all stands, in tonnes of carbon",
                            "ΣC = Σ C",
                            SOURCE),
                    C_ALL,
                    C);

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(BIOMASS, CARBON, IN_CARBON, ALL_STANDS);
    }
}

package org.tanku.kernel.method.arcm001;

import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// From the pools of an afforestation project to its net removal (造林项目净碳汇量方程).
public final class AfforestationEquations {
    private AfforestationEquations() {}

    static final Source SOURCE = new Source("AR-CM-001-V01", "方程编号未核对", Confidence.RECALLED_HIGH);

    static final Symbol<TonnesCO2e> PROJECT =
            Symbols.carbon("ΔC_P", "项目情景碳库变化", "change of the pools in the project");
    static final Symbol<TonnesCO2e> ACTUAL =
            Symbols.carbon("ΔC_ACTUAL", "项目碳汇量", "actual removal of the project");
    static final Symbol<TonnesCO2e> BASELINE =
            Symbols.carbon("ΔC_BSL", "基线碳汇量", "removal in the baseline");
    static final Symbol<TonnesCO2e> GHG_E =
            Symbols.carbon("GHG_E", "项目温室气体排放", "emissions of the project");
    static final Symbol<TonnesCO2e> LK = Symbols.carbon("LK", "泄漏", "leakage");
    static final Symbol<TonnesCO2e> NET =
            Symbols.carbon("ΔC_NET", "项目减排量", "net removal of the project");

    /// Change of the selected pools with the project.
    ///
    ///     ΔC_P = ΔC_TREE + ΔC_SHRUB + ΔC_DW + ΔC_LI + ΔC_SOC + ΔC_HWP
    public static final Equation6<
                    TonnesCO2e,
                    TonnesCO2e,
                    TonnesCO2e,
                    TonnesCO2e,
                    TonnesCO2e,
                    TonnesCO2e,
                    TonnesCO2e>
            POOLS =
                    new Equation6<>(
                            Formula.of(
                                    "afforestation-pools",
                                    "项目情景各碳库变化之和（只计所选碳库）",
                                    "change of the selected pools in the project",
                                    "ΔC_P = ΔC_TREE + ΔC_SHRUB + ΔC_DW + ΔC_LI + ΔC_SOC + ΔC_HWP",
                                    SOURCE),
                            PROJECT,
                            CarbonPool.TREES.change(),
                            CarbonPool.SHRUBS.change(),
                            CarbonPool.DEAD_WOOD.change(),
                            CarbonPool.LITTER.change(),
                            CarbonPool.SOIL.change(),
                            CarbonPool.WOOD_PRODUCTS.change(),
                            (trees, shrubs, dead, litter, soil, products) ->
                                    trees + shrubs + dead + litter + soil + products);

    /// Change of the trees and shrubs that stood before; by the method all other pools of the
    /// baseline are zero.
    ///
    ///     ΔC_BSL = ΔC_TREE_BSL + ΔC_SHRUB_BSL
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> BASELINE_POOLS =
            new Equation2<>(
                    Formula.of(
                            "afforestation-baseline",
                            "基线碳汇量（原有林木与灌木）",
                            "removal in the baseline by trees and shrubs of before",
                            "ΔC_BSL = ΔC_TREE_BSL + ΔC_SHRUB_BSL",
                            SOURCE),
                    BASELINE,
                    CarbonPool.TREES.baselineChange(),
                    CarbonPool.SHRUBS.baselineChange(),
                    (trees, shrubs) -> trees + shrubs);

    /// What the project took up, less what it emitted.
    ///
    ///     ΔC_ACTUAL = ΔC_P − GHG_E
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> ACTUAL_REMOVAL =
            new Equation2<>(
                    Formula.of(
                            "afforestation-actual",
                            "造林项目碳汇量",
                            "actual removal of an afforestation project",
                            "ΔC_ACTUAL = ΔC_P − GHG_E",
                            SOURCE),
                    ACTUAL,
                    PROJECT,
                    GHG_E,
                    (project, emitted) -> project - emitted);

    /// Net removal.
    ///
    ///     ΔC_NET = ΔC_ACTUAL − ΔC_BSL − LK
    public static final Equation3<TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e> NET_REMOVAL =
            new Equation3<>(
                    Formula.of(
                            "afforestation-net",
                            "造林项目减排量",
                            "net removal of an afforestation project",
                            "ΔC_NET = ΔC_ACTUAL − ΔC_BSL − LK",
                            SOURCE),
                    NET,
                    ACTUAL,
                    BASELINE,
                    LK,
                    (actual, baseline, leakage) -> actual - baseline - leakage);

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(POOLS, BASELINE_POOLS, ACTUAL_REMOVAL, NET_REMOVAL);
    }
}

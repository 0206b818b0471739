package org.tanku.kernel.method.arcm003;

import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.PoolChanges;
import org.tanku.kernel.method.ProjectFlows;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// The equations of AR-CM-003-V01 over a whole project (项目减排量, 全部所选碳库): trees, dead wood, litter
/// and wood products, with and without the project.
public final class ProjectNet {
    private ProjectNet() {}

    private static final Source SOURCE = NetRemoval.NET.formula().source();

    /// What a project avoided or took up (项目减排量).
    public static final Symbol<TonnesCO2e> NET =
            Symbols.carbon("ΔC_NET", "项目减排量", "net removal of the project");

    private static final Symbol<TonnesBiomassPerHectare> B_AB =
            new Symbol<>(
                    "b_AB",
                    Unit.TONNE_BIOMASS_PER_HECTARE,
                    TonnesBiomassPerHectare::new,
                    "每公顷地上生物量",
                    "above-ground biomass per hectare");
    private static final Symbol<TonnesBiomassPerHectare> POWER_A =
            new Symbol<>(
                    "a",
                    Unit.TONNE_BIOMASS_PER_HECTARE,
                    TonnesBiomassPerHectare::new,
                    "蓄积 1 m³/hm² 时的地上生物量",
                    "above-ground biomass at 1 m³/hm²");
    private static final Symbol<Ratio> POWER_B =
            Symbols.ratio("b", "幂函数指数", "exponent of the relation");

    /// Change of the four pools with the project.
    ///
    ///     ΔC_P = ΔC_TREE + ΔC_DW + ΔC_LI + ΔC_HWP
    public static final Equation4<TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e>
            POOLS =
                    new Equation4<>(
                            Formula.of(
                                    "management-pools",
                                    "项目情景各碳库变化之和（只计所选碳库）",
                                    "change of the selected pools in the project",
                                    "ΔC_P = ΔC_TREE + ΔC_DW + ΔC_LI + ΔC_HWP",
                                    SOURCE),
                            NetRemoval.PROJECT,
                            CarbonPool.TREES.change(),
                            CarbonPool.DEAD_WOOD.change(),
                            CarbonPool.LITTER.change(),
                            CarbonPool.WOOD_PRODUCTS.change(),
                            (trees, dead, litter, products) -> trees + dead + litter + products);

    /// Change of the four pools in the frozen baseline.
    ///
    ///     ΔC_BSL = ΔC_TREE_BSL + ΔC_DW_BSL + ΔC_LI_BSL + ΔC_HWP_BSL
    public static final Equation4<TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e>
            BASELINE_POOLS =
                    new Equation4<>(
                            Formula.of(
                                    "management-baseline-pools",
                                    "基线情景各碳库变化之和（登记时固定）",
                                    "change of the selected pools in the frozen baseline",
                                    "ΔC_BSL = ΔC_TREE_BSL + ΔC_DW_BSL + ΔC_LI_BSL + ΔC_HWP_BSL",
                                    SOURCE),
                            NetRemoval.BASELINE,
                            CarbonPool.TREES.baselineChange(),
                            CarbonPool.DEAD_WOOD.baselineChange(),
                            CarbonPool.LITTER.baselineChange(),
                            CarbonPool.WOOD_PRODUCTS.baselineChange(),
                            (trees, dead, litter, products) -> trees + dead + litter + products);

    /// Net removal of the whole project.
    ///
    ///     ΔC_NET = ΔC_ACTUAL − ΔC_BSL − LK
    public static final Equation3<TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e> NET_OF_PROJECT =
            new Equation3<>(
                    Formula.of(
                            "management-net",
                            "森林经营项目减排量",
                            "net removal of a forest management project",
                            "ΔC_NET = ΔC_ACTUAL − ΔC_BSL − LK",
                            SOURCE),
                    NET,
                    NetRemoval.ACTUAL_REMOVAL,
                    NetRemoval.BASELINE,
                    NetRemoval.LK,
                    (actual, baseline, leakage) -> actual - baseline - leakage);

    /// The reductions of the years or periods of a span.
    public static final Total<TonnesCO2e> OF_PERIODS =
            new Total<>(
                    Formula.of(
                            "management-net-of-periods",
                            "各期项目减排量之和",
                            "net removal of several periods",
                            "ΔC_NETS = Σ ΔC_NET",
                            SOURCE),
                    Symbols.carbon("ΔC_NETS", "各期项目减排量之和", "net removal of several periods"),
                    NET);

    /// Method II: above-ground biomass of a stand from its stock.
    ///
    ///     b_AB = a · V^b
    public static final Equation3<
                    TonnesBiomassPerHectare, CubicMetresPerHectare, Ratio, TonnesBiomassPerHectare>
            BIOMASS_BY_POWER =
                    new Equation3<>(
                            Formula.of(
                                    "aboveground-biomass-by-power",
                                    "由每公顷蓄积量按幂函数估算地上生物量",
                                    "above-ground biomass as a power of the stock",
                                    "b_AB = a · V^b",
                                    SOURCE),
                            B_AB,
                            POWER_A,
                            Symbols.V,
                            POWER_B,
                            (a, V, b) -> a * StrictMath.pow(V, b));

    /// Method II: carbon in the trees of a stand from that biomass.
    ///
    ///     C_TREE = 44/12 · b_AB · (1 + R) · CF · A
    public static final Equation4<TonnesBiomassPerHectare, Ratio, Ratio, Hectares, TonnesCO2e>
            CARBON_OF_BIOMASS =
                    new Equation4<>(
                            Formula.of(
                                    "tree-carbon-by-aboveground-biomass",
                                    "林木生物质碳储量（由地上生物量）",
                                    "carbon stock of trees from above-ground biomass",
                                    "C_TREE = 44/12 · b_AB · (1 + R) · CF · A",
                                    SOURCE),
                            Symbols.C_TREE,
                            B_AB,
                            Symbols.R,
                            Symbols.CF,
                            Symbols.A,
                            (b, R, CF, A) -> TonnesCO2e.PER_TONNE_OF_CARBON * b * (1 + R) * CF * A);

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(
                POOLS,
                BASELINE_POOLS,
                NET_OF_PROJECT,
                OF_PERIODS,
                BIOMASS_BY_POWER,
                CARBON_OF_BIOMASS);
    }

    static Explained<TonnesCO2e> of(ProjectFlows flows) {
        PoolChanges project = flows.project();
        PoolChanges baseline = flows.baseline();
        Explained<TonnesCO2e> actual =
                NetRemoval.ACTUAL.of(
                        POOLS.of(
                                project.get(CarbonPool.TREES),
                                project.get(CarbonPool.DEAD_WOOD),
                                project.get(CarbonPool.LITTER),
                                project.get(CarbonPool.WOOD_PRODUCTS)),
                        flows.fire().as(NetRemoval.GHG_E));
        return NET_OF_PROJECT.of(
                actual,
                BASELINE_POOLS.of(
                        baseline.getInBaseline(CarbonPool.TREES),
                        baseline.getInBaseline(CarbonPool.DEAD_WOOD),
                        baseline.getInBaseline(CarbonPool.LITTER),
                        baseline.getInBaseline(CarbonPool.WOOD_PRODUCTS)),
                Explained.given(NetRemoval.LK, new TonnesCO2e(0), Phrase.LEAKAGE_BY_RULE.tell()));
    }
}

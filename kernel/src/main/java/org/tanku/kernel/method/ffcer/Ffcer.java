package org.tanku.kernel.method.ffcer;

import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.ProjectFlows;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.arcm001.ArCm001;
import org.tanku.kernel.method.arcm003.ArCm003;
import org.tanku.kernel.method.eligibility.RuleBook;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// The three kinds of project of the Fujian forestry carbon sink (福建林业碳汇, FFCER): planting,
/// managing forest, managing bamboo. Each is measured by the AR-CM method recorded for it; the
/// pilot plan adds conditions.
public final class Ffcer {
    private Ffcer() {}

    private static final Source PROGRAMME =
            new Source("福建省林业碳汇交易试点方案", "2017；所用方法学据建宁项目公告", Confidence.FOUND);
    private static final List<String> PARAMETERS =
            List.of(
                    "tree-biomass@2026-1",
                    "deduction-ar-cm@2026-1",
                    "crediting@2026-1",
                    RuleBook.LIMITS);

    private static final Symbol<TonnesCO2e> NET =
            Symbols.carbon("ΔC_NET", "项目减排量", "net removal of the project");
    private static final Symbol<TonnesCO2e> GHG_E =
            Symbols.carbon("GHG_E", "项目温室气体排放", "emissions of the project");

    /// Net removal of bamboo under management, by the structure of AR-CM-005.
    ///
    ///     ΔC_NET = ΔC_BAMBOO + ΔC_HWP − ΔC_BAMBOO_BSL − ΔC_HWP_BSL − GHG_E
    public static final Equation5<
                    TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e>
            BAMBOO_NET =
                    new Equation5<>(
                            Formula.of(
                                    "ffcer-bamboo-net",
                                    "竹林经营项目减排量",
                                    "net removal of bamboo management",
                                    "ΔC_NET = ΔC_BAMBOO + ΔC_HWP − ΔC_BAMBOO_BSL − ΔC_HWP_BSL"
                                            + " − GHG_E",
                                    new Source(
                                            "AR-CM-005-V01",
                                            "方程编号未核对",
                                            Confidence.RECALLED_MEDIUM)),
                            NET,
                            CarbonPool.BAMBOO.change(),
                            CarbonPool.WOOD_PRODUCTS.change(),
                            CarbonPool.BAMBOO.baselineChange(),
                            CarbonPool.WOOD_PRODUCTS.baselineChange(),
                            GHG_E,
                            (bamboo, products, bambooBefore, productsBefore, emitted) ->
                                    bamboo + products - bambooBefore - productsBefore - emitted);

    /// Planting, by AR-CM-001 (碳汇造林).
    public static final Methodology AFFORESTATION =
            new Methodology(
                    "ffcer-afforestation",
                    new Words("福建林业碳汇（FFCER）造林", "FFCER afforestation"),
                    new Words(
                            "按 AR-CM-001-V01 计量，另须满足福建林业碳汇交易试点方案的造林条件。",
                            "Measured by AR-CM-001-V01, under the conditions of the Fujian pilot"
                                    + " plan."),
                    Standing.LEGACY,
                    PROGRAMME,
                    ArCm001.equations(),
                    PARAMETERS,
                    RuleBook.list("ffcer-afforestation"),
                    List.of(),
                    "planted-net");

    /// Managing forest, by AR-CM-003 (森林经营).
    public static final Methodology FOREST_MANAGEMENT =
            new Methodology(
                    "ffcer-forest-management",
                    new Words("福建林业碳汇（FFCER）森林经营", "FFCER forest management"),
                    new Words(
                            "按 AR-CM-003-V01 计量，只计超出基线的部分；另须满足福建林业碳汇交易试点方案的森林经营条件。",
                            "Measured by AR-CM-003-V01, growth beyond the baseline alone, under the"
                                    + " conditions of the Fujian pilot plan."),
                    Standing.LEGACY,
                    PROGRAMME,
                    ArCm003.equations(),
                    PARAMETERS,
                    RuleBook.list("ffcer-forest-management"),
                    List.of(),
                    "managed-net");

    /// Managing bamboo, by AR-CM-005 (竹林经营).
    public static final Methodology BAMBOO =
            new Methodology(
                    "ffcer-bamboo",
                    new Words("福建林业碳汇（FFCER）竹林经营", "FFCER bamboo management"),
                    new Words(
                            "按 AR-CM-005-V01 的结构，由竹子与竹产品碳库变化计算；试点方案的竹林条件原文未见，按 AR-CM-005。",
                            "Change of bamboo and bamboo products beyond the baseline, by the"
                                + " structure of AR-CM-005-V01. The plan's own list for bamboo was"
                                + " not read."),
                    Standing.LEGACY,
                    PROGRAMME,
                    List.of(BAMBOO_NET),
                    PARAMETERS,
                    RuleBook.list("ffcer-bamboo"),
                    List.of(),
                    "bamboo-beyond-baseline");

    public static List<Methodology> list() {
        return List.of(AFFORESTATION, FOREST_MANAGEMENT, BAMBOO);
    }

    public static Explained<TonnesCO2e> bambooNet(ProjectFlows flows) {
        return BAMBOO_NET.of(
                flows.project().get(CarbonPool.BAMBOO),
                flows.project().get(CarbonPool.WOOD_PRODUCTS),
                flows.baseline().getInBaseline(CarbonPool.BAMBOO),
                flows.baseline().getInBaseline(CarbonPool.WOOD_PRODUCTS),
                flows.fire().as(GHG_E));
    }
}

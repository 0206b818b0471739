package org.tanku.kernel.method.neutral;

import org.tanku.kernel.method.BaselineCurve;
import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.ProjectFlows;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.StockChange;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.eligibility.RuleBook;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// Measurement of Fujian carbon-neutral forest (福建碳中和林认定及其碳汇计量监测，替代口径).
///
/// The rules of entry are public, the equations are not. As a substitute trees are measured by
/// their volume and bamboo is taken as it was measured elsewhere. New plantations, branch (c), have
/// a baseline of zero; for tree forest and bamboo, (a) and (b), the user settles whether a modelled
/// baseline is held against the growth.
public final class NeutralForest {
    private NeutralForest() {}

    private static final Source SOURCE =
            new Source("福建碳中和林认定及其碳汇计量监测方法（试行）", "计量方程未公开，替代口径", Confidence.DERIVED);

    /// How much of a modelled baseline is held against the growth (基线扣减比例): 0 none, 1 all of it.
    public static final Symbol<Ratio> K_BSL =
            Symbols.ratio(
                            "k_BSL",
                            "基线扣减比例（0 不扣，1 全扣）",
                            "share of the modelled baseline that is deducted, 0 none, 1 all")
                    .within(0, 1);

    /// The choice of the baseline for branches (a) and (b).
    public static final Setting<Ratio> BASELINE_CHOICE =
            new Setting.Required<>(
                    K_BSL,
                    new Words(
                            "计量方程未公开：乔木林（a）与竹林（b）是否扣减建模基线，须由使用者选择。",
                            "The equations are not public: whether tree forest (a) and bamboo (b)"
                                    + " have a modelled baseline is for the user to choose."));

    /// The deduction for uncertainty, which no public text gives.
    public static final Setting<Ratio> DEDUCTION =
            new Setting.Required<>(
                    DeductionTable.DR,
                    new Words(
                            "计量方程未公开：给出抽样结果时，不确定性扣减率须由使用者给定。",
                            "The equations are not public: when a sampling result is given, the"
                                    + " user supplies the deduction."));

    private static final Symbol<TonnesCO2e> OF_STANDS =
            Symbols.carbon("ΔC_S", "各小班碳汇量之和（扣减后）", "removal of all stands after deduction");
    private static final Symbol<TonnesCO2e> GHG_E =
            Symbols.carbon("GHG_E", "项目温室气体排放", "emissions of the project");

    /// What one stand took up.
    ///
    ///     ΔC = ΔC_T − k_BSL · ΔC_B
    public static final Equation3<TonnesCO2e, Ratio, TonnesCO2e, TonnesCO2e> OF_STAND =
            new Equation3<>(
                    Formula.of(
                            "neutral-forest-stand",
                            "碳中和林小班碳汇量",
                            "removal of a stand of carbon-neutral forest",
                            "ΔC = ΔC_T − k_BSL · ΔC_B",
                            SOURCE),
                    Symbols.REMOVAL,
                    StockChange.TREES,
                    K_BSL,
                    StockChange.TREES_BSL,
                    (trees, share, baseline) -> trees - share * baseline);

    /// What the whole forest took up.
    ///
    ///     ΔC_NET = ΔC_S + ΔC_BAMBOO − k_BSL · ΔC_BAMBOO_BSL − GHG_E
    public static final Equation5<TonnesCO2e, TonnesCO2e, Ratio, TonnesCO2e, TonnesCO2e, TonnesCO2e>
            OF_FOREST =
                    new Equation5<>(
                            Formula.of(
                                    "neutral-forest-net",
                                    "碳中和林碳汇量",
                                    "removal of a carbon-neutral forest",
                                    "ΔC_NET = ΔC_S + ΔC_BAMBOO − k_BSL · ΔC_BAMBOO_BSL − GHG_E",
                                    SOURCE),
                            Symbols.carbon("ΔC_NET", "项目碳汇量", "net removal of the project"),
                            OF_STANDS,
                            CarbonPool.BAMBOO.change(),
                            K_BSL,
                            CarbonPool.BAMBOO.baselineChange(),
                            GHG_E,
                            (trees, bamboo, share, baseline, emitted) ->
                                    trees + bamboo - share * baseline - emitted);

    /// The programme in the library of methods.
    public static final Methodology METHODOLOGY =
            new Methodology(
                    "neutral-forest",
                    new Words("福建碳中和林（替代口径）", "Fujian carbon-neutral forest (substitute)"),
                    new Words(
                            "乔木与竹子两期碳储量之差；新造林（c）基线取零，乔木林（a）与竹林（b）是否扣减建模基线由使用者选择。"
                                    + "认定条件已公开，计量方程未公开。",
                            "Change of trees and bamboo; the baseline of new plantations (c) is"
                                + " zero, that of tree forest (a) and bamboo (b) is chosen by the"
                                + " user. The rules of entry are public, the equations are not."),
                    Standing.SUBSTITUTE,
                    SOURCE,
                    List.of(
                            OF_STAND,
                            OF_FOREST,
                            TreeCarbon.AREA,
                            TreeCarbon.C_TREE,
                            BaselineCurve.BETWEEN,
                            StockChange.OF_STAND,
                            StockChange.OF_BASELINE,
                            StandTotals.REMOVALS,
                            DeductionTable.CREDIT),
                    List.of("tree-biomass@2026-1", RuleBook.LIMITS),
                    RuleBook.list("neutral-forest"),
                    List.of(BASELINE_CHOICE, DEDUCTION),
                    "half-a-baseline");

    /// The share that a new plantation has: none, without asking.
    public static Explained<Ratio> ofPlantation() {
        return Explained.given(K_BSL, new Ratio(0), Phrase.PLANTING_BRANCH.tell());
    }

    /// The whole forest, of its stands' removals after the deduction for uncertainty.
    ///
    /// @param share of the baseline of the bamboo
    public static Explained<TonnesCO2e> net(
            Explained<TonnesCO2e> stands, Explained<Ratio> share, ProjectFlows flows) {
        return OF_FOREST.of(
                stands.as(OF_STANDS),
                flows.project().get(CarbonPool.BAMBOO),
                share.as(K_BSL),
                flows.baseline().getInBaseline(CarbonPool.BAMBOO),
                flows.fire().as(GHG_E));
    }
}

package org.tanku.kernel.method.ccer14001;

import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// From the pools of an afforestation project to what may be registered (项目减排量方程). Letters and
/// order are ours: the numbering of the official text was not compared.
public final class ReductionEquations {
    private ReductionEquations() {}

    static final Source SOURCE =
            new Source("CCER-14-001-V01", "方程编号未核对", Confidence.RECALLED_MEDIUM);

    /// Emissions of fire other than CO₂ (火灾非二氧化碳排放).
    static final Symbol<TonnesCO2e> GHG_FIRE =
            Symbols.carbon("GHG_FIRE", "森林火灾引起的非 CO₂ 排放", "emissions of fire other than CO₂");

    static final Symbol<TonnesCO2e> CDR_PROJ =
            Symbols.carbon("CDR_PROJ", "项目清除量", "removal of the project");
    static final Symbol<TonnesCO2e> CDR_BSL =
            Symbols.carbon("CDR_BSL", "基线清除量", "removal in the baseline");
    static final Symbol<TonnesCO2e> LK = Symbols.carbon("LK", "泄漏", "leakage");
    static final Symbol<TonnesCO2e> ER =
            Symbols.carbon("ER", "项目减排量（核算期）", "reduction of the period");
    static final Symbol<TonnesCO2e> ER_Y =
            Symbols.carbon("ER_y", "第 y 年预估减排量", "reduction expected in year y");
    static final Symbol<TonnesCO2e> ER_C =
            Symbols.carbon("ER_c", "弥补亏缺后可登记的减排量", "reduction after the deficit is made up");
    static final Symbol<TonnesCO2e> DEFICIT =
            Symbols.carbon("DEF", "以前监测期结转的亏缺", "deficit carried from earlier periods")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesCO2e> DEFICIT_AFTER =
            Symbols.carbon("DEF′", "结转下一监测期的亏缺", "deficit carried to the next period")
                    .within(0, Double.POSITIVE_INFINITY);

    /// Deduction rate for the risk of non-permanence (非持久性风险扣减率).
    static final Symbol<Ratio> K_RISK =
            Symbols.ratio("K_RISK", "非持久性风险扣减率", "deduction rate for non-permanence").within(0, 1);

    /// What the project took up.
    ///
    ///     CDR_PROJ = ΔC_TREE + ΔC_BAMBOO + ΔC_SHRUB − GHG_FIRE
    public static final Equation4<TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e>
            PROJECT =
                    new Equation4<>(
                            Formula.of(
                                    "ccer-project-removal",
                                    "项目清除量",
                                    "removal of the project",
                                    "CDR_PROJ = ΔC_TREE + ΔC_BAMBOO + ΔC_SHRUB − GHG_FIRE",
                                    SOURCE),
                            CDR_PROJ,
                            CarbonPool.TREES.change(),
                            CarbonPool.BAMBOO.change(),
                            CarbonPool.SHRUBS.change(),
                            GHG_FIRE,
                            (trees, bamboo, shrubs, fire) -> trees + bamboo + shrubs - fire);

    /// What may be registered for a period.
    ///
    ///     ER = (CDR_PROJ − CDR_BSL − LK) · (1 − K_RISK)
    public static final Equation4<TonnesCO2e, TonnesCO2e, TonnesCO2e, Ratio, TonnesCO2e> REDUCTION =
            new Equation4<>(
                    Formula.of(
                            "ccer-reduction",
                            "项目减排量",
                            "reduction of the period",
                            "ER = (CDR_PROJ − CDR_BSL − LK) · (1 − K_RISK)",
                            SOURCE),
                    ER,
                    CDR_PROJ,
                    CDR_BSL,
                    LK,
                    K_RISK,
                    (project, baseline, leakage, risk) ->
                            (project - baseline - leakage) * (1 - risk));

    /// What is expected of one year before it comes: no deduction for uncertainty.
    ///
    ///     ER_y = (C₂ − C₁) · (1 − K_RISK)
    public static final Equation3<TonnesCO2e, TonnesCO2e, Ratio, TonnesCO2e> EX_ANTE =
            new Equation3<>(
                    Formula.of(
                            "ccer-ex-ante-year",
                            "事前预估：某年减排量",
                            "reduction expected in one year",
                            "ER_y = (C₂ − C₁) · (1 − K_RISK)",
                            SOURCE),
                    ER_Y,
                    Symbols.C2,
                    Symbols.C1,
                    K_RISK,
                    (C2, C1, risk) -> (C2 - C1) * (1 - risk));

    /// What is left to register when the deficit of earlier periods was made up.
    ///
    ///     ER_c = max(0, ER − DEF)
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> CREDITABLE =
            new Equation2<>(
                    Formula.of(
                            "ccer-creditable",
                            "弥补亏缺后可登记的减排量",
                            "reduction after the deficit is made up",
                            "ER_c = max(0, ER − DEF)",
                            SOURCE),
                    ER_C,
                    ER,
                    DEFICIT,
                    (reduction, deficit) -> Math.max(0, reduction - deficit));

    /// What is still to be made up afterwards.
    ///
    ///     DEF′ = max(0, DEF − ER)
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> CARRIED_DEFICIT =
            new Equation2<>(
                    Formula.of(
                            "ccer-carried-deficit",
                            "结转下一监测期的亏缺",
                            "deficit carried to the next period",
                            "DEF′ = max(0, DEF − ER)",
                            SOURCE),
                    DEFICIT_AFTER,
                    DEFICIT,
                    ER,
                    (deficit, reduction) -> Math.max(0, deficit - reduction));

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(PROJECT, REDUCTION, EX_ANTE, CREDITABLE, CARRIED_DEFICIT);
    }
}

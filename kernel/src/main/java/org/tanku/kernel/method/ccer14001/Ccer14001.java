package org.tanku.kernel.method.ccer14001;

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
import org.tanku.kernel.method.pools.Fire;
import org.tanku.kernel.method.pools.WarmingPotentials;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reduction of an afforestation project by CCER-14-001-V01 (温室气体自愿减排项目方法学 造林碳汇).
///
/// Only the opening of the official text could be read; the equations are recalled. A period in
/// which the forest lost carbon earns nothing, and what it lost is made up before anything is
/// credited again.
public final class Ccer14001 {
    private Ccer14001() {}

    /// The deduction for risk: ten percent are recalled with medium confidence only.
    public static final Setting<Ratio> RISK =
            Setting.suggested(
                    ParameterSet.load("crediting@2026-1"),
                    "CCER-14-001",
                    ReductionEquations.K_RISK,
                    new Words(
                            "方法学原文未核对，扣减率须由使用者确认或另行给定。",
                            "The official text was not compared: confirm the rate or give"
                                    + " another."));

    /// The deduction for uncertainty: the table of the older methods is a guess for this one.
    public static final Setting<Ratio> DEDUCTION =
            new Setting.Required<>(
                    DeductionTable.DR,
                    new Words(
                            "本方法学的不确定性扣减表凭记忆（低）：给出抽样结果时，须由使用者确认按 AR-CM 表扣减或另行给定。",
                            "The table of this methodology is recalled with low confidence: when a"
                                + " sampling result is given, confirm the rate of the AR-CM table"
                                + " or give another."));

    /// The warming potentials of a fire: which report's the official text takes is not known.
    public static final Setting<Ratio> METHANE = potential(WarmingPotentials.METHANE);

    public static final Setting<Ratio> NITROUS_OXIDE = potential(WarmingPotentials.NITROUS_OXIDE);

    /// How much of the biomass burns: the figure of the CDM tool is suggested.
    public static final Setting<Ratio> COMBUSTION =
            Setting.suggested(
                    ParameterSet.load("fire@2026-1"),
                    "温带林",
                    Fire.COMF,
                    new Words(
                            "方法学原文未核对：监测期内有火灾时，燃烧因子须由使用者确认或另行给定。",
                            "The official text was not compared: where fire is on record, confirm"
                                    + " the combustion factor or give another."));

    private static Setting<Ratio> potential(Symbol<Ratio> symbol) {
        return new Setting.Required<>(
                symbol,
                new Words(
                        "方法学采用 IPCC 哪次报告的增温潜势未知：监测期内有火灾时，须由使用者给定。",
                        "Which IPCC report the methodology follows is not known: where fire is on"
                                + " record, give the warming potential."));
    }

    /// The methodology in the library of methods.
    public static final Methodology METHODOLOGY =
            new Methodology(
                    "ccer-14-001",
                    new Words("CCER-14-001-V01 造林碳汇", "CCER-14-001-V01 afforestation"),
                    new Words(
                            "乔木、竹子、灌木造林：两期碳储量之差，扣除火灾排放、基线（符合条件时取零）与泄漏，再按非持久性风险扣减。"
                                    + "当期为负时不签发，亏缺结转以后各期。",
                            "Change of trees, bamboo and shrubs less fire, baseline (zero under its"
                                    + " conditions) and leakage, less a deduction for the risk of"
                                    + " loss. A negative period earns nothing and is carried"
                                    + " forward."),
                    Standing.IN_FORCE,
                    ReductionEquations.SOURCE,
                    Stream.concat(
                                    Stream.of(
                                            TreeCarbon.AREA,
                                            TreeCarbon.C_TREE,
                                            StockChange.OF_STAND,
                                            StockChange.BEYOND_BASELINE,
                                            StockChange.OF_ALL,
                                            StockChange.OF_ALL_BASELINES,
                                            StockChange.YEARLY,
                                            StandTotals.REMOVALS,
                                            DeductionTable.RATE_OF_CLASS,
                                            DeductionTable.CREDIT),
                                    ReductionEquations.list().stream())
                            .toList(),
                    List.of(
                            "tree-biomass@2026-1",
                            "crediting@2026-1",
                            RuleBook.LIMITS,
                            "deduction-ar-cm@2026-1"),
                    RuleBook.list("ccer-14-001"),
                    List.of(RISK, DEDUCTION, METHANE, NITROUS_OXIDE, COMBUSTION),
                    "ten-percent-for-risk");

    /// What may be registered for the period, before a deficit is made up; below zero where the
    /// forest lost carbon.
    public static Explained<TonnesCO2e> reduction(ProjectFlows flows, Explained<Ratio> risk) {
        Explained<TonnesCO2e> project =
                ReductionEquations.PROJECT.of(
                        flows.project().get(CarbonPool.TREES),
                        flows.project().get(CarbonPool.BAMBOO),
                        flows.project().get(CarbonPool.SHRUBS),
                        flows.fire().as(ReductionEquations.GHG_FIRE));
        return ReductionEquations.REDUCTION.of(
                project,
                flows.baseline().getInBaseline(CarbonPool.TREES).as(ReductionEquations.CDR_BSL),
                Explained.given(
                        ReductionEquations.LK, new TonnesCO2e(0), Phrase.LEAKAGE_BY_RULE.tell()),
                risk.as(ReductionEquations.K_RISK));
    }

    /// What is credited of a period's reduction, and what is carried to the next.
    public static Carried carry(Explained<TonnesCO2e> reduction, Explained<TonnesCO2e> deficit) {
        Symbol<TonnesCO2e> er = ReductionEquations.ER;
        Symbol<TonnesCO2e> before = ReductionEquations.DEFICIT;
        return new Carried(
                ReductionEquations.CREDITABLE.of(reduction.as(er), deficit.as(before)),
                ReductionEquations.CARRIED_DEFICIT.of(deficit.as(before), reduction.as(er)));
    }

    /// Nothing to make up: the first period, or one after periods of growth.
    public static Explained<TonnesCO2e> noDeficit() {
        return Explained.given(
                ReductionEquations.DEFICIT, new TonnesCO2e(0), Phrase.NO_DEFICIT_CARRIED.tell());
    }

    /// What each year is expected to bring, from the stocks at the ends of the years.
    ///
    /// @param stocks of the project at its start and after each year
    public static List<Explained<TonnesCO2e>> exAnte(
            List<Explained<TonnesCO2e>> stocks, Explained<Ratio> risk) {
        List<Explained<TonnesCO2e>> years = new ArrayList<>();
        for (int year = 1; year < stocks.size(); year++) {
            years.add(
                    ReductionEquations.EX_ANTE.of(
                            stocks.get(year).as(Symbols.C2),
                            stocks.get(year - 1).as(Symbols.C1),
                            risk.as(ReductionEquations.K_RISK)));
        }
        return List.copyOf(years);
    }
}

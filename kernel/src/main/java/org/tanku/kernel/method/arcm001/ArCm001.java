package org.tanku.kernel.method.arcm001;

import org.tanku.kernel.method.CarbonPool;
import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.PoolChanges;
import org.tanku.kernel.method.ProjectFlows;
import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.StockChange;
import org.tanku.kernel.method.eligibility.RuleBook;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// Net removal of an afforestation project by AR-CM-001-V01 (碳汇造林项目方法学).
public final class ArCm001 {
    private ArCm001() {}

    /// The methodology in the library of methods.
    public static final Methodology METHODOLOGY =
            new Methodology(
                    "ar-cm-001",
                    new Words("AR-CM-001-V01 碳汇造林项目方法学", "AR-CM-001-V01 afforestation"),
                    new Words(
                            "造林项目：林木及所选碳库的变化，减去项目排放、原有林木与灌木的基线变化与泄漏（取零）。按 AR-CM 表作不确定性扣减。",
                            "Change of trees and of the pools selected, less emissions, the"
                                    + " baseline of trees and shrubs of before and leakage (zero)."
                                    + " Uncertainty is paid for by the AR-CM table."),
                    Standing.LEGACY,
                    AfforestationEquations.SOURCE,
                    equations(),
                    List.of(
                            "tree-biomass@2026-1",
                            "deduction-ar-cm@2026-1",
                            "crediting@2026-1",
                            RuleBook.LIMITS),
                    RuleBook.list("ar-cm-001"),
                    List.of(),
                    "net-of-100-hectares");

    /// All that the methodology applies, from the stand to the project.
    public static List<Equation<?>> equations() {
        return Stream.<List<? extends Equation<?>>>of(
                        List.of(
                                TreeCarbon.AREA,
                                TreeCarbon.C_TREE,
                                StockChange.OF_STAND,
                                StockChange.OF_BASELINE,
                                StockChange.BEYOND_BASELINE,
                                StockChange.OF_ALL,
                                StockChange.OF_ALL_BASELINES,
                                StockChange.YEARLY,
                                StandTotals.REMOVALS,
                                DeductionTable.RATE_OF_CLASS,
                                DeductionTable.CREDIT,
                                DeductionTable.RAISE),
                        TreeBiomass.list(),
                        AfforestationEquations.list())
                .<Equation<?>>flatMap(List::stream)
                .toList();
    }

    public static Explained<TonnesCO2e> net(ProjectFlows flows) {
        PoolChanges project = flows.project();
        PoolChanges baseline = flows.baseline();
        Explained<TonnesCO2e> pools =
                AfforestationEquations.POOLS.of(
                        project.get(CarbonPool.TREES),
                        project.get(CarbonPool.SHRUBS),
                        project.get(CarbonPool.DEAD_WOOD),
                        project.get(CarbonPool.LITTER),
                        project.get(CarbonPool.SOIL),
                        project.get(CarbonPool.WOOD_PRODUCTS));
        return AfforestationEquations.NET_REMOVAL.of(
                AfforestationEquations.ACTUAL_REMOVAL.of(
                        pools, flows.fire().as(AfforestationEquations.GHG_E)),
                AfforestationEquations.BASELINE_POOLS.of(
                        baseline.getInBaseline(CarbonPool.TREES),
                        baseline.getInBaseline(CarbonPool.SHRUBS)),
                Explained.given(
                        AfforestationEquations.LK,
                        new TonnesCO2e(0),
                        Phrase.LEAKAGE_BY_RULE.tell()));
    }
}

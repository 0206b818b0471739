package org.tanku.kernel.method.stock;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// The methods of carbon stock in the library of methods (碳储量方法).
public final class StockMethods {
    private StockMethods() {}

    private static final Methodology STAND_STOCK =
            new Methodology(
                    "stock",
                    new Words("小班碳储量（蓄积量法）", "Carbon stock of stands, volume route"),
                    new Words(
                            "由每公顷蓄积、面积与树种参数（木材基本密度、扩展因子、根茎比、含碳率）计算小班林木碳储量。",
                            "Carbon of the living trees of each stand by stock, area and the"
                                    + " factors of the species."),
                    Standing.TOOL,
                    TreeCarbon.C_TREE.formula().source(),
                    List.of(TreeCarbon.AREA, TreeCarbon.C_TREE, StandTotals.STOCKS),
                    List.of("tree-biomass@2026-1", "species-groups@2026-1"),
                    List.of(),
                    List.of(),
                    "fir-100-hectares");

    private static final Methodology VOLUME_BIOMASS =
            new Methodology(
                    "province",
                    new Words("省域森林植被碳储量（蓄积—生物量关系）", "Provincial vegetation stock by volume lines"),
                    new Words(
                            "按森林类型的蓄积—生物量直线计算单位面积生物量，再乘以面积与含碳率，以吨碳计。",
                            "Biomass per hectare by the line of the forest type, times area and"
                                    + " carbon fraction, in tonnes of carbon."),
                    Standing.ACCOUNTING,
                    VegetationEquations.SOURCE,
                    VegetationEquations.list(),
                    List.of("volume-biomass@2026-1", "volume-biomass-species-groups@2026-1"),
                    List.of(),
                    List.of(),
                    "masson-pine-at-80");

    private static final Methodology SAMPLING =
            new Methodology(
                    "sampling",
                    new Words("分层抽样与不确定性", "Stratified sampling and its uncertainty"),
                    new Words(
                            "由各碳层样地计算平均值、标准误与给定置信水平下的不确定性。",
                            "Mean, standard error and uncertainty from the plots of strata."),
                    Standing.TOOL,
                    SamplingEquations.SOURCE,
                    Stream.of(
                                    SamplingEquations.list(),
                                    StratifiedEstimate.OF_BIOMASS.equations(),
                                    StratifiedEstimate.OF_VOLUME.equations())
                            .flatMap(List::stream)
                            .toList(),
                    List.of("deduction-ar-cm@2026-1"),
                    List.of(),
                    List.of(),
                    "uncertainty-of-three-strata");

    public static List<Methodology> list() {
        return List.of(STAND_STOCK, VOLUME_BIOMASS, SAMPLING);
    }
}

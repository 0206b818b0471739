package org.tanku.kernel.method.sampling;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.stock.SamplingEquations;
import org.tanku.kernel.method.stock.StratifiedEstimate;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// The tools of sampling in the library of methods (抽样方法).
public final class SamplingMethods {
    private SamplingMethods() {}

    private static final Methodology DESIGN =
            tool(
                    "sampling-design",
                    new Words("样地数量与分配", "Number of plots and where they go"),
                    new Words(
                            "由各碳层面积、预估标准差、允许误差与置信水平计算样地总数，按标准差比例分配到碳层，进位取整，每碳层不少于最少数。",
                            "From areas, expected deviations and the precision asked for: the plots"
                                + " of all strata, divided by deviation, rounded up, not fewer than"
                                + " the least."),
                    DesignEquations.SOURCE,
                    List.of(SamplingDesign.equations()),
                    List.of("sampling-design@2026-1"),
                    "plots-of-three-strata");

    private static final Methodology UNITS =
            tool(
                    "cluster-plots",
                    new Words("群团样地与不等面积样地", "Clusters and plots of unequal size"),
                    new Words(
                            "样本单元大小不等时按比率估计计算碳层平均值与标准差：群团样地以子样地数、不等面积样地以面积为大小。",
                            "Ratio of totals where sampling units differ in size: clusters by their"
                                    + " sub-plots, plots by their area."),
                    RatioEquations.SOURCE,
                    List.of(UnequalUnits.equations()),
                    List.of(),
                    "ratio-of-three-clusters");

    private static final Methodology DOUBLE_SAMPLING =
            tool(
                    "double-sampling",
                    new Words("双重抽样回归估计", "Double sampling with regression"),
                    new Words(
                            "全部样地读取辅助变量，部分样地实测生物量，由回归推到全部样地；标准差按相关系数与实测比例缩小。",
                            "An auxiliary on all plots, biomass on some; the regression carries it"
                                    + " to all and narrows the deviation."),
                    new Source("AR-TOOL14 v4.2", "双重抽样", Confidence.FOUND),
                    List.of(DoubleSampling.equations()),
                    List.of(),
                    "mean-by-regression-of-four");

    private static final Methodology TOOL_14 =
            tool(
                    "ar-tool-14",
                    new Words("AR-TOOL14 碳储量变化与不确定性折扣", "AR-TOOL14: change of stocks and discount"),
                    new Words(
                            "由分层样地估计碳储量，由两次独立调查或同一样地复测估计变化量，给出 90 %"
                                    + " 置信区间；按不确定性分级扣除半区间宽的一部分：项目减、基线加。",
                            "Stock by strata, change by independent surveys or by the same plots,"
                                + " with the interval; a share of the half-width is taken from the"
                                + " project and added to the baseline."),
                    ChangeEquations.SOURCE,
                    List.of(
                            ChangeEquations.list(),
                            SamplingEquations.list(),
                            StratifiedEstimate.OF_BIOMASS.equations(),
                            IntervalEquations.OF_BIOMASS.list(),
                            IntervalEquations.OF_VOLUME.list(),
                            IntervalEquations.OF_CARBON.list(),
                            DiscountTable.equations()),
                    List.of("discount-ar-tool-14@2026-1"),
                    "project-at-15-percent");

    private static final Methodology EXCESS =
            tool(
                    "discount-gold-standard-403",
                    new Words(
                            "Gold Standard 403 超限扣减", "Gold Standard 403: discount of the excess"),
                    new Words(
                            "不确定性超过限值的部分按比例扣减，限值以内不扣。不得与其他方法的扣减表混用。",
                            "What the uncertainty has over the limit is taken off. Never mixed with"
                                    + " the table of another programme."),
                    ExcessDiscount.SOURCE,
                    List.of(ExcessDiscount.equations()),
                    List.of("discount-gold-standard-403@2026-1"),
                    "volume-at-23-percent");

    private static final Methodology SIMULATION =
            tool(
                    "tree-carbon-simulation",
                    new Words("林木碳储量蒙特卡罗模拟", "Monte Carlo simulation of tree carbon"),
                    new Words(
                            "蓄积与各参数带有独立误差时，用可重现的随机抽样给出碳储量的变异系数与置信区间；种子与次数列入计算步骤。",
                            "Variation and interval of tree carbon when volume and factors err, by"
                                    + " draws that can be repeated; seed and number are part of the"
                                    + " step."),
                    new Source(
                            "IPCC 2006 Guidelines, volume 1, chapter 3",
                            "approach 2",
                            Confidence.RECALLED_HIGH),
                    List.of(TreeCarbonSimulation.equations()),
                    List.of(),
                    "variation-of-five-factors");

    private static Methodology tool(
            String id,
            Words name,
            Words summary,
            Source source,
            List<List<Equation<?>>> equations,
            List<String> parameters,
            String worked) {
        return new Methodology(
                id,
                name,
                summary,
                Standing.TOOL,
                source,
                equations.stream().flatMap(List::stream).toList(),
                parameters,
                List.of(),
                List.of(),
                worked);
    }

    public static List<Methodology> list() {
        return List.of(DESIGN, UNITS, DOUBLE_SAMPLING, TOOL_14, EXCESS, SIMULATION);
    }
}

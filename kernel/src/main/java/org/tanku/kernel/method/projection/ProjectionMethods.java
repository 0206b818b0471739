package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// The methods of projection in the library of methods (预估方法).
public final class ProjectionMethods {
    private ProjectionMethods() {}

    /// How much is held back for the risk that carbon is lost again: recalled, so the user
    /// confirms.
    public static final Setting<Ratio> RISK =
            Setting.suggested(
                    ParameterSet.load("projection@2026-1"),
                    "通则",
                    ProjectionEquations.RISK,
                    new Words("官方附录数值未经核对，由使用者确认", "the printed figure was not compared"));

    private static final Methodology STANDS =
            new Methodology(
                    "projection",
                    new Words("小班与项目事前预估", "Projection of stands and projects"),
                    new Words(
                            "沿生长曲线（或收获表、IPCC 线性生长）逐年推算小班蓄积与碳储量，计入间伐、皆伐与火灾情景；皆伐林分以长期平均为上限。"
                                    + "事前预估不作不确定性扣减。",
                            "Stock and carbon of stands year by year along growth curves, through"
                                    + " thinning, clear-felling and fire; stands that are"
                                    + " clear-felled count up to their long-term mean. Ex-ante"
                                    + " figures carry no deduction for uncertainty."),
                    Standing.INDICATIVE_NOT_CREDITABLE,
                    ProjectionEquations.EX_ANTE,
                    equations(),
                    List.of("projection@2026-1", "growth-curves@2026-1", "tree-biomass@2026-1"),
                    List.of(),
                    List.of(RISK),
                    "onward-from-60-at-12-to-13");

    private static final Methodology REGION =
            new Methodology(
                    "age-class-projection",
                    new Words("区域龄级转移预估", "Projection of a region by age classes"),
                    new Words(
                            "以各龄级面积、年采伐率与单位面积碳储量逐年推算区域森林的龄级结构与碳储量。",
                            "Areas by age class, felled and grown on year by year, and what they"
                                    + " hold."),
                    Standing.ACCOUNTING,
                    AgeClassEquations.CARBON.formula().source(),
                    AgeClassEquations.list(),
                    List.of("age-group-density@2026-1", "age-group-limits@2026-1"),
                    List.of(),
                    List.of(),
                    "middle-class-a-year-later");

    private static List<Equation<?>> equations() {
        return Stream.of(
                        ProjectionEquations.list(),
                        RelativeGrowth.list(),
                        LinearGrowth.list(),
                        FireEquations.list(),
                        List.<Equation<?>>of(
                                TreeCarbon.AREA,
                                TreeCarbon.C_TREE,
                                StandTotals.STOCKS,
                                StandTotals.REMOVALS,
                                Projection.FIRES))
                .flatMap(List::stream)
                .toList();
    }

    public static List<Methodology> list() {
        return List.of(STANDS, REGION);
    }
}

package org.tanku.kernel.method.gainloss;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.TonnesBiomassPerHectareYear;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// The gain-loss method in the library of methods (增减法).
public final class GainLossMethods {
    private GainLossMethods() {}

    private static final String SET = "ipcc-forest@2026-1";

    static final Symbol<TonnesBiomassPerHectareYear> PLANTED =
            new Symbol<>(
                    "G_PLANTED",
                    Unit.TONNE_BIOMASS_PER_HECTARE_YEAR,
                    TonnesBiomassPerHectareYear::new,
                    "人工林地上生物量年净生长",
                    "yearly net growth of planted forest above ground");

    private static final Methodology GAIN_LOSS =
            new Methodology(
                    "ipcc-gain-loss",
                    new Words("IPCC 2006 林地生物量增减法", "IPCC 2006 gain-loss for forest land"),
                    new Words(
                            "林地生物量碳的年增加减去采伐、薪材与灾害损失（方程 2.7–2.14），火灾气体（方程 2.27），及第一层级线性生长。用于清单与规划。",
                            "Yearly gain of biomass carbon less wood, fuelwood and disturbance,"
                                    + " gases of fire, and tier 1 growth in straight lines. For"
                                    + " inventories and plans."),
                    Standing.ACCOUNTING,
                    Ipcc.SOURCE_2_7,
                    Stream.of(
                                    GainEquations.list(),
                                    LossEquations.list(),
                                    FireGases.list(),
                                    List.<Equation<?>>of(LinearGrowth.AT_AGE))
                            .flatMap(List::stream)
                            .toList(),
                    List.of(SET),
                    List.of(),
                    List.of(planted(ParameterSet.load(SET))),
                    "gain-of-1000-hectares");

    /// Growth of planted forest: recalled with low confidence.
    ///
    /// @param set an edition of `ipcc-forest`
    public static Setting<TonnesBiomassPerHectareYear> planted(ParameterSet set) {
        return Setting.suggested(
                set,
                "亚热带湿润森林，亚洲",
                PLANTED,
                new Words(
                        "人工林生长缺省值可信度低",
                        "the default growth of planted forest is recalled with low confidence"));
    }

    public static List<Methodology> list() {
        return List.of(GAIN_LOSS);
    }
}

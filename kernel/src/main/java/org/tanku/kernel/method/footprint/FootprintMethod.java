package org.tanku.kernel.method.footprint;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.quantity.KilogramsCO2ePerMeal;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// Footprints in the library of methods (碳足迹核算).
public final class FootprintMethod {
    /// The edition of factors.
    static final String FACTORS = "footprint@2026-1";

    /// No source for the factor of a meal was found.
    public static final Setting<KilogramsCO2ePerMeal> MEAL =
            new Setting.Required<>(
                    FootprintLetters.EF_MEAL,
                    new Words("餐次排放因子没有查到出处，须由使用者给出。", "No source gives the factor of a meal."));

    public static final Methodology METHODOLOGY =
            new Methodology(
                    "footprint",
                    new Words("活动与企业碳足迹", "Footprint of occasions and enterprises"),
                    new Words(
                            "按七类排放源逐条核算：活动水平乘以排放因子（注明年份、地区、数据等级），汇总并传递不确定性。" + "不核算的排放源须写明理由。",
                            "Activity times factor, line by line over seven sources, with year,"
                                    + " region and grade; sums and propagated uncertainty. A source"
                                    + " left out needs a reason."),
                    Standing.ACCOUNTING,
                    FootprintTotals.SOURCE,
                    Stream.concat(
                                    ActivityEquations.list().stream(),
                                    FootprintTotals.list().stream())
                            .toList(),
                    List.of(FACTORS),
                    List.of(),
                    List.of(MEAL),
                    "w10-tonnes");

    private FootprintMethod() {}
}

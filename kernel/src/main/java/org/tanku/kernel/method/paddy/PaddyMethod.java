package org.tanku.kernel.method.paddy;

import org.tanku.kernel.method.Gases;
import org.tanku.kernel.method.Letters;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.WarmingPotentials;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// Rice methane in the library of methods (水稻栽培调整供水管理 CMS-017-V01).
///
/// The methodology lost its effect for new CCER projects in October 2023 and is inactive at Verra
/// since March 2023: a result is indicative until an operator names a programme that takes it.
public final class PaddyMethod {
    /// The edition with rules and built-in factors.
    static final String RULES = "paddy-rules@2026-1";

    static final Symbol<Ratio> R2_LEAST =
            Letters.share("r2_least", "回归决定系数下限", "least coefficient of determination");

    /// Below which fit a set of chamber samples is thrown out: recalled with low confidence only.
    public static final Setting<Ratio> FIT =
            Setting.suggested(
                    ParameterSet.load(RULES),
                    "密闭箱",
                    R2_LEAST,
                    new Words(
                            "密闭箱回归的 r² 门槛没有可靠出处，须由使用者给出或确认。",
                            "No sure source gives the r² below which a chamber set is thrown"
                                    + " out."));

    public static final Methodology METHODOLOGY =
            new Methodology(
                    "paddy",
                    new Words("CMS-017 水稻栽培调整供水管理", "CMS-017 water management of rice"),
                    new Words(
                            "以间歇灌溉减少稻田甲烷：参照田实测法或缺省值法（IPCC 2006 或 2019），按水分记录认定晒田次数。"
                                    + "方法已失效，结果仅供参考，除非运营方指明仍接受它的机制。",
                            "Less methane from rice by intermittent flooding: measured reference"
                                    + " fields or default factors, aerations counted from the water"
                                    + " log. The methodology is closed; results are indicative."),
                    Standing.INDICATIVE_NOT_CREDITABLE,
                    DefaultRoute.SOURCE,
                    Stream.of(
                                    Gases.list(),
                                    DefaultRoute.list(),
                                    ReferenceRoute.list(),
                                    Chamber.list())
                            .flatMap(List::stream)
                            .toList(),
                    List.of(
                            "paddy-ipcc-2006@2026-1",
                            "paddy-ipcc-2019@2026-1",
                            RULES,
                            WarmingPotentials.EDITION),
                    PaddyRules.RULES,
                    List.of(FIT),
                    "w01-methane");

    private PaddyMethod() {}
}

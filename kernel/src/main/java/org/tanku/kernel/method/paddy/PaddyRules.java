package org.tanku.kernel.method.paddy;

import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.EligibilityRule.Decided;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// The conditions of AMS-III.AU (稻田方法适用条件), A1 to A12.
final class PaddyRules {
    private PaddyRules() {}

    static final List<EligibilityRule> RULES =
            List.of(
                    new EligibilityRule(
                            "A1",
                            new Words(
                                    "田块有灌溉，季内大部分时间淹水；旱作、雨养与深水田不适用",
                                    "fields are irrigated and flooded for a long part of the"
                                        + " season; upland, rain-fed and deep-water fields are not"
                                        + " eligible"),
                            new Words("灌溉台账", "records of irrigation"),
                            Decided.BY_EVIDENCE,
                            new Source(
                                    "AMS-III.AU（CMS-017-V01）", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "A2",
                            new Words(
                                    "有可控的灌排设施，干季雨季都能淹水与落干",
                                    "irrigation and drainage can set flooded and dry states in dry"
                                            + " and wet season"),
                            new Words("灌排设施资料", "papers of the canals"),
                            Decided.BY_EVIDENCE,
                            new Source(
                                    "AMS-III.AU（CMS-017-V01）", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "A3",
                            new Words(
                                    "不减产，不要求农户改种未种过的品种",
                                    "yields do not fall, and no cultivar is asked for that was not"
                                            + " grown before"),
                            new Words("产量与品种记录", "records of yield and cultivar"),
                            Decided.BY_EVIDENCE,
                            new Source(
                                    "AMS-III.AU（CMS-017-V01）", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "A4",
                            new Words(
                                    "提供并记录培训与技术支持，含判断补氮需要的科学方法",
                                    "training and support are given and recorded, with a scientific"
                                            + " way to find the extra nitrogen needed"),
                            new Words("培训记录", "records of training"),
                            Decided.BY_EVIDENCE,
                            new Source(
                                    "AMS-III.AU（CMS-017-V01）", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "A5",
                            new Words(
                                    "新做法（含植保产品）不受当地法规限制",
                                    "no local law limits the new practice or its crop-protection"
                                            + " products"),
                            new Words("法规核对", "check of regulations"),
                            Decided.BY_EVIDENCE,
                            new Source(
                                    "AMS-III.AU（CMS-017-V01）", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "A6",
                            new Words(
                                    "有密闭箱与化验条件，采用缺省值法的除外",
                                    "closed chambers and a laboratory are at hand, unless default"
                                            + " factors are used"),
                            new Words("检测能力证明", "proof of the laboratory"),
                            Decided.BY_EVIDENCE,
                            new Source(
                                    "AMS-III.AU（CMS-017-V01）", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "A7",
                            new Words(
                                    "年减排总量不超过 60000 t CO₂e",
                                    "the reduction stays within 60,000 t CO₂e a year"),
                            new Words("计算结果", "the result"),
                            Decided.BY_SURVEY,
                            new Source(
                                    "AMS-III.AU（CMS-017-V01）", "小规模上限", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "A8",
                            new Words(
                                    "项目做法为间歇灌溉（一次或多次晒田）、干湿交替、旱作稻或直播",
                                    "the practice is intermittent flooding, alternate wetting and"
                                            + " drying, aerobic rice or direct seeding"),
                            new Words("农事记录", "log of the fields"),
                            Decided.BY_EVIDENCE,
                            new Source(
                                    "AMS-III.AU（CMS-017-V01）", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "A9",
                            new Words(
                                    "田面无水超过 3 天才算一次晒田；收获前排水不算",
                                    "an aeration counts when no floodwater stands for more than 3"
                                            + " days; the drain at the end of season does not"),
                            new Words("水分记录", "the water log"),
                            Decided.BY_SURVEY,
                            new Source("BM AG04.002 v1.0", "晒田的认定", Confidence.FOUND)),
                    new EligibilityRule(
                            "A10",
                            new Words(
                                    "干湿交替的复灌条件：地下水位 15 cm 或土壤水势 −10 kPa",
                                    "water returns at a table 15 cm down or a tension of −10 kPa"),
                            new Words("水位管记录", "readings of the water tube"),
                            Decided.BY_EVIDENCE,
                            new Source("BM AG04.002 v1.0", "干湿交替", Confidence.FOUND)),
                    new EligibilityRule(
                            "A11",
                            new Words(
                                    "回溯至少 3 年；其中任一年有一次晒田，基线即为一次晒田",
                                    "three years are looked back on; one single drainage among them"
                                            + " makes it the baseline"),
                            new Words("前三年记录", "records of three years"),
                            Decided.BY_EVIDENCE,
                            new Source("VM0051 v1.1", "基线情景", Confidence.FOUND)),
                    new EligibilityRule(
                            "A12",
                            new Words(
                                    "项目产量不低于基线的 95 %",
                                    "the yield does not fall more than 5 % below the baseline"),
                            new Words("产量记录", "records of yield"),
                            Decided.BY_SURVEY,
                            new Source("VM0051 v1.1", "产量检验", Confidence.FOUND)));
}

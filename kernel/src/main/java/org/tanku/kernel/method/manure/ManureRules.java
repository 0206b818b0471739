package org.tanku.kernel.method.manure;

import org.tanku.kernel.method.EligibilityRule;
import org.tanku.kernel.method.EligibilityRule.Decided;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// The conditions of AMS-III.D and AMS-III.F (粪污方法适用条件).
final class ManureRules {
    private ManureRules() {}

    static final List<EligibilityRule> RULES =
            List.of(
                    new EligibilityRule(
                            "D1",
                            new Words("畜禽圈养管理", "the animals are confined"),
                            new Words("场区资料", "papers of the farm"),
                            Decided.BY_EVIDENCE,
                            new Source("AMS-III.D", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "D2",
                            new Words("粪污不排入天然水体", "manure is not discharged into natural water"),
                            new Words("排放核查", "check of discharge"),
                            Decided.BY_EVIDENCE,
                            new Source("AMS-III.D", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "D3",
                            new Words(
                                    "基线厌氧处年均温高于 5 °C",
                                    "the anaerobic site of the baseline is above 5 °C on average"),
                            new Words("气温记录", "records of temperature"),
                            Decided.BY_SURVEY,
                            new Source("AMS-III.D", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "D4",
                            new Words(
                                    "厌氧停留超过 1 个月，塘深不小于 1 m",
                                    "manure stays for more than a month, at a depth of 1 m or"
                                            + " more"),
                            new Words("基线设施资料", "papers of the lagoon"),
                            Decided.BY_EVIDENCE,
                            new Source("AMS-III.D", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "D5",
                            new Words("基线不回收甲烷", "no methane is recovered in the baseline"),
                            new Words("基线设施资料", "papers of the lagoon"),
                            Decided.BY_EVIDENCE,
                            new Source("AMS-III.D", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "F1",
                            new Words(
                                    "年减排总量不超过 60000 t CO₂e",
                                    "the reduction stays within 60,000 t CO₂e a year"),
                            new Words("计算结果", "the result"),
                            Decided.BY_SURVEY,
                            new Source("AMS-III.F", "小规模上限", Confidence.FOUND)),
                    new EligibilityRule(
                            "F2",
                            new Words("堆肥成品合理施入土壤", "the compost is applied to soil properly"),
                            new Words("施用记录", "records of use"),
                            Decided.BY_EVIDENCE,
                            new Source("AMS-III.F", "适用条件", Confidence.RECALLED_HIGH)),
                    new EligibilityRule(
                            "F3",
                            new Words("监测堆体好氧条件", "aerobic conditions are monitored"),
                            new Words("监测记录", "records of the heap"),
                            Decided.BY_EVIDENCE,
                            new Source("AMS-III.F", "适用条件", Confidence.RECALLED_HIGH)));
}

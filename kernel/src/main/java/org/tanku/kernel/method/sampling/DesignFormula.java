package org.tanku.kernel.method.sampling;

import org.tanku.kernel.trace.Formula;

/// The formulas of the number of plots as they are printed (样地数量公式文本), whatever the plots measure.
enum DesignFormula {
    ALLOWED_HALF_WIDTH("allowed-half-width", "允许误差限", "allowed half-width", "E = p · x̄"),
    WEIGHTED_DEVIATION(
            "weighted-deviation",
            "碳层标准差乘以权重",
            "deviation of a stratum by its weight",
            "d_i = w · s_i"),
    SUM_OF_DEVIATIONS(
            "sum-of-deviations", "加权标准差之和", "sum of the weighted deviations", "d = Σ d_i"),
    ROOT_WEIGHTED_DEVIATION(
            "root-weighted-deviation",
            "碳层标准差乘以权重的平方根",
            "deviation of a stratum by the root of its weight",
            "q_i = √w · s_i"),
    POOLED_DEVIATION("pooled-deviation", "层内合并标准差", "deviation within the strata", "q = √(Σ q_i²)"),
    PLOTS_NEEDED(
            "plots-needed",
            "所需样地数",
            "number of plots needed",
            "n_calc = N · t² · d² / (N · E² + t² · q²)"),
    PLOTS_NEEDED_SHORT_FORM(
            "plots-needed-short-form",
            "所需样地数（抽样比小于 5 % 的简式）",
            "number of plots needed, sampling fraction under 5 %",
            "n_calc = (t · d / E)²"),
    PLOTS_OF_STRATUM("plots-of-stratum", "碳层分配的样地数", "plots of a stratum", "n_calc = n · d_i / d");

    private final String id;
    private final String chinese;
    private final String english;
    private final String text;

    DesignFormula(String id, String chinese, String english, String text) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
        this.text = text;
    }

    /// The formula over plots of one kind: `plots-needed-biomass`.
    Formula of(PlotKind<?> kind) {
        return kind.formula(id, chinese, english, text, DesignEquations.SOURCE);
    }
}

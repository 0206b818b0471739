package org.tanku.kernel.method.stock;

import org.tanku.kernel.trace.Formula;

/// The formulas of stratified sampling as they are printed (抽样公式文本), whatever the plots measure.
enum PlotFormula {
    MEAN_OF_PLOTS("mean-of-plots", "碳层样地平均值", "mean of the plots", "x_i = Σ x / n"),
    DEVIATION_OF_PLOTS(
            "deviation-of-plots",
            "碳层样地标准差",
            "deviation of the plots",
            "s_i = √(Σ (x − mean(x))² / (n − 1))"),
    WEIGHTED_MEAN("weighted-mean", "碳层平均值乘以权重", "weighted mean of a stratum", "x_w = w · x_i"),
    MEAN_OF_STRATA("mean-of-strata", "总体平均值", "mean of all strata", "x̄ = Σ x_w"),
    ERROR_OF_STRATUM(
            "error-of-stratum", "碳层标准误", "standard error of a stratum", "e_i = w · s_i / √n"),
    STANDARD_ERROR("standard-error", "总体标准误", "standard error of the mean", "SE = √(Σ e_i²)"),
    UNCERTAINTY("uncertainty", "不确定性", "uncertainty of the mean", "U = t · SE / x̄");

    private final String id;
    private final String chinese;
    private final String english;
    private final String text;

    PlotFormula(String id, String chinese, String english, String text) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
        this.text = text;
    }

    /// The formula over plots of one kind: `mean-of-plots-biomass`.
    Formula of(String kind) {
        return SamplingEquations.formula(id + "-" + kind, chinese, english, text);
    }
}

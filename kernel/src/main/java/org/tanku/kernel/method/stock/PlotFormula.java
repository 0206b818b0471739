package org.tanku.kernel.method.stock;

import org.tanku.kernel.trace.Formula;

/// The formulas of stratified sampling as they are printed (抽样公式文本), whatever the plots measure.
enum PlotFormula {
    MEAN_OF_PLOTS(
            "mean-of-plots",
            "碳层样地平均值",
            "mean of the plots",
            "x_i = sum of x / n",
            "\\bar x_i = \\frac{1}{n_i}\\sum x"),
    DEVIATION_OF_PLOTS(
            "deviation-of-plots",
            "碳层样地标准差",
            "deviation of the plots",
            "s_i = √(sum of (x − x_i)² / (n − 1))",
            "s_i = \\sqrt{\\frac{\\sum (x - \\bar x_i)^2}{n_i - 1}}"),
    WEIGHTED_MEAN(
            "weighted-mean", "碳层平均值乘以权重", "weighted mean of a stratum", "w·x_i", "w_i \\bar x_i"),
    MEAN_OF_STRATA(
            "mean-of-strata",
            "总体平均值",
            "mean of all strata",
            "x̄ = sum of w·x_i",
            "\\bar x = \\sum_i w_i \\bar x_i"),
    ERROR_OF_STRATUM(
            "error-of-stratum",
            "碳层标准误",
            "standard error of a stratum",
            "e_i = w · s_i / √n",
            "e_i = \\frac{w_i s_i}{\\sqrt{n_i}}"),
    STANDARD_ERROR(
            "standard-error",
            "总体标准误",
            "standard error of the mean",
            "SE = √(sum of e_i²)",
            "SE = \\sqrt{\\sum_i e_i^2}"),
    UNCERTAINTY(
            "uncertainty",
            "不确定性",
            "uncertainty of the mean",
            "U = t · SE / x̄",
            "U = \\frac{t \\cdot SE}{\\bar x}");

    private final String id;
    private final String chinese;
    private final String english;
    private final String text;
    private final String latex;

    PlotFormula(String id, String chinese, String english, String text, String latex) {
        this.id = id;
        this.chinese = chinese;
        this.english = english;
        this.text = text;
        this.latex = latex;
    }

    /// The formula over plots of one kind: `mean-of-plots-biomass`.
    Formula of(String kind) {
        return SamplingEquations.formula(id + "-" + kind, chinese, english, text, latex);
    }
}

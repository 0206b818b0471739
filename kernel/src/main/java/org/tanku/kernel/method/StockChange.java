package org.tanku.kernel.method;

import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerYear;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

/// What two stocks of one pool tell (碳储量变化): the difference, its sum over stands, its yearly mean.
public final class StockChange {
    private StockChange() {}

    private static final Source SOURCE =
            new Source(
                    "CCER-14-001-V01、AR-CM-001-V01 与 AR-CM-003-V01",
                    "碳储量变化法，方程编号未核对",
                    Confidence.RECALLED_HIGH);

    /// Change of the trees of one stand (小班林木碳储量变化).
    public static final Symbol<TonnesCO2e> TREES =
            Symbols.carbon("ΔC_T", "小班林木碳储量变化", "change of the trees of a stand");

    /// The same in the baseline (小班基线林木碳储量变化).
    public static final Symbol<TonnesCO2e> TREES_BSL =
            Symbols.carbon("ΔC_B", "小班基线林木碳储量变化", "change of the trees of a stand in the baseline");

    /// The stock at the start in the baseline (基线情景期初碳储量).
    public static final Symbol<TonnesCO2e> C_BSL1 =
            Symbols.carbon("C_BSL₁", "基线情景期初碳储量", "carbon stock at the start in the baseline");

    /// Length of a period (期长).
    public static final Symbol<Years> PERIOD =
            new Symbol<>("T", Unit.YEAR, Years::new, "监测期长度", "length of the period");

    private static final Symbol<TonnesCO2ePerYear> PER_YEAR =
            new Symbol<>(
                    "ΔC_a",
                    Unit.TONNE_CO2E_PER_YEAR,
                    TonnesCO2ePerYear::new,
                    "年均碳储量变化",
                    "change a year");

    /// Change of the trees of one stand between two stocks.
    ///
    ///     ΔC_T = C₂ − C₁
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> OF_STAND =
            new Equation2<>(
                    Formula.of(
                            "stock-change",
                            "两期碳储量之差",
                            "difference of two stocks",
                            "ΔC_T = C₂ − C₁",
                            SOURCE),
                    TREES,
                    Symbols.C2,
                    Symbols.C1,
                    (C2, C1) -> C2 - C1);

    /// Change of the trees of one stand along its frozen baseline.
    ///
    ///     ΔC_B = C_BSL − C_BSL₁
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> OF_BASELINE =
            new Equation2<>(
                    Formula.of(
                            "baseline-stock-change",
                            "基线情景两期碳储量之差",
                            "difference of two stocks of the frozen baseline",
                            "ΔC_B = C_BSL − C_BSL₁",
                            SOURCE),
                    TREES_BSL,
                    Symbols.C_BSL2,
                    C_BSL1,
                    (C2, C1) -> C2 - C1);

    /// What a stand took up beyond its baseline.
    ///
    ///     ΔC = ΔC_T − ΔC_B
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> BEYOND_BASELINE =
            new Equation2<>(
                    Formula.of(
                            "stand-change-beyond-baseline",
                            "小班超出基线的林木碳储量变化",
                            "change of the trees of a stand beyond its baseline",
                            "ΔC = ΔC_T − ΔC_B",
                            SOURCE),
                    Symbols.REMOVAL,
                    TREES,
                    TREES_BSL,
                    (T, B) -> T - B);

    /// Change of the trees of all stands.
    public static final Total<TonnesCO2e> OF_ALL =
            new Total<>(
                    Formula.of(
                            "tree-change-of-all-stands",
                            "各小班林木碳储量变化之和",
                            "change of the trees of all stands",
                            "ΔC_TREE = Σ ΔC_T",
                            SOURCE),
                    CarbonPool.TREES.change(),
                    TREES);

    /// Change of the trees of all stands in the baseline.
    public static final Total<TonnesCO2e> OF_ALL_BASELINES =
            new Total<>(
                    Formula.of(
                            "baseline-tree-change-of-all-stands",
                            "各小班基线林木碳储量变化之和",
                            "change of the trees of all stands in the baseline",
                            "ΔC_TREE_BSL = Σ ΔC_B",
                            SOURCE),
                    CarbonPool.TREES.baselineChange(),
                    TREES_BSL);

    /// The mean change of a year of the period.
    ///
    ///     ΔC_a = ΔC / T
    public static final Equation2<TonnesCO2e, Years, TonnesCO2ePerYear> YEARLY =
            new Equation2<>(
                    Formula.of(
                            "yearly-change",
                            "监测期内年均变化",
                            "mean change of a year of the period",
                            "ΔC_a = ΔC / T",
                            SOURCE),
                    PER_YEAR,
                    Symbols.REMOVAL,
                    PERIOD,
                    (C, T) -> C / T);
}

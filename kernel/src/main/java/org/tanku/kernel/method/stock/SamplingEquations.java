package org.tanku.kernel.method.stock;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;
import org.tanku.kernel.uncertainty.StudentT;

import java.util.List;

/// The equations of stratified sampling that do not depend on what the plots measure (分层抽样公式).
public final class SamplingEquations {
    private SamplingEquations() {}

    static final Source SOURCE =
            new Source("AR-CM-001-V01 与 AR-CM-003-V01", "抽样设计，方程编号未核对", Confidence.RECALLED_HIGH);

    /// The area of one stratum (碳层面积).
    public static final Symbol<Hectares> STRATUM_AREA =
            new Symbol<>("A_i", Unit.HECTARE, Hectares::new, "碳层面积", "area of the stratum");

    /// The weight of a stratum (碳层权重).
    public static final Symbol<Ratio> W = Symbols.share("w", "碳层面积权重", "weight of the stratum");

    /// How many plots (样地数).
    public static final Symbol<Ratio> PLOTS = Symbols.amount("n", "样地数", "number of plots");

    /// How many strata (碳层数).
    public static final Symbol<Ratio> STRATA = Symbols.amount("M", "碳层数", "number of strata");

    static final Symbol<Ratio> DEGREES = Symbols.amount("df", "自由度", "degrees of freedom");

    /// Student's t, two-sided (t 值).
    public static final Symbol<Ratio> T = Symbols.amount("t", "t 分布双侧分位数", "two-sided t");

    /// The confidence at which the uncertainty is stated (置信水平).
    public static final Symbol<Ratio> CONFIDENCE =
            Symbols.share("confidence", "置信水平（双侧）", "confidence, two-sided");

    /// The uncertainty of an estimate (不确定性).
    public static final Symbol<Ratio> U =
            Symbols.amount("U", "不确定性（相对误差限）", "relative uncertainty");

    /// Biomass per hectare (单位面积生物量).
    public static final Symbol<TonnesBiomassPerHectare> B =
            new Symbol<>(
                    "b",
                    Unit.TONNE_BIOMASS_PER_HECTARE,
                    TonnesBiomassPerHectare::new,
                    "单位面积生物量",
                    "biomass per hectare");

    /// The area of all strata.
    public static final Total<Hectares> AREA_OF_STRATA =
            new Total<>(
                    formula("area-of-strata", "各碳层面积之和", "area of all strata", "A = Σ A_i"),
                    Symbols.A,
                    STRATUM_AREA);

    /// The share of a stratum in the area.
    ///
    ///     w_i = A_i / A
    public static final Equation2<Hectares, Hectares, Ratio> WEIGHT =
            new Equation2<>(
                    formula("stratum-weight", "碳层面积权重", "weight of a stratum", "w = A_i / A"),
                    W,
                    STRATUM_AREA,
                    Symbols.A,
                    (Ai, A) -> Ai / A);

    /// df = n − M
    public static final Equation2<Ratio, Ratio, Ratio> DEGREES_OF_FREEDOM =
            new Equation2<>(
                    formula(
                            "degrees-of-freedom",
                            "自由度：样地数减碳层数",
                            "degrees of freedom: plots less strata",
                            "df = n − M"),
                    DEGREES,
                    PLOTS,
                    STRATA,
                    (n, M) -> n - M);

    /// Student's t, two-sided.
    public static final Equation2<Ratio, Ratio, Ratio> STUDENT_T =
            new Equation2<>(
                    formula(
                            "student-t",
                            "t 分布双侧分位数",
                            "two-sided quantile of Student's t",
                            "t = t(confidence, df)"),
                    T,
                    CONFIDENCE,
                    DEGREES,
                    StudentT::twoSided);

    /// Carbon in the biomass of an area.
    ///
    ///     C_TREE = A · b · CF · 44/12
    public static final Equation3<Hectares, TonnesBiomassPerHectare, Ratio, TonnesCO2e>
            CARBON_OF_BIOMASS =
                    new Equation3<>(
                            formula(
                                    "carbon-of-biomass",
                                    "由单位面积生物量计算碳储量",
                                    "carbon stock by biomass per hectare",
                                    "C_TREE = A · b · CF · 44/12"),
                            Symbols.C_TREE,
                            Symbols.A,
                            B,
                            Symbols.CF,
                            (A, b, CF) -> A * b * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    static Formula formula(String id, String chinese, String english, String text) {
        return Formula.of(id, chinese, english, text, SOURCE);
    }

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(AREA_OF_STRATA, WEIGHT, DEGREES_OF_FREEDOM, STUDENT_T, CARBON_OF_BIOMASS);
    }
}

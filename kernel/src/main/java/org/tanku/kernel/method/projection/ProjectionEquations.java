package org.tanku.kernel.method.projection;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.growth.CurveEquations;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.EquationOfMany;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// The equations of a stand in years to come (事前预估方程).
public final class ProjectionEquations {
    private ProjectionEquations() {}

    static final Source EX_ANTE =
            new Source("CCER-14-001-V01", "事前预估：C(y) − C(y−1)", Confidence.RECALLED_MEDIUM);
    private static final Source MOLAR = new Source("molar masses", "44/12", Confidence.FOUND);
    private static final Source CALENDAR = new Source("Tanku", "年龄逐年增加", Confidence.DESIGN);
    private static final Source LONG_TERM =
            new Source("Gold Standard 403 v2.1", "长期平均碳储量上限", Confidence.FOUND);
    private static final Source KEEPING =
            new Source("Tanku", "长期平均以下按已达到的最大储量计入，皆伐后不倒扣", Confidence.DESIGN);

    /// Age at the survey (调查时年龄).
    public static final Symbol<Years> AGE_AT_SURVEY =
            new Symbol<>("A₀", Unit.YEAR, Years::new, "起算年龄", "age to count from");

    /// Years that went by since.
    public static final Symbol<Years> YEARS_AHEAD =
            new Symbol<>("n", Unit.YEAR, Years::new, "经过年数", "years ahead");

    static final Symbol<TonnesCO2e> REACHED =
            Symbols.carbon("K", "此前已计入的最大碳储量", "most carbon counted before");
    static final Symbol<TonnesCO2e> LONG_TERM_MEAN =
            Symbols.carbon("L", "长期平均碳储量", "long-term mean stock");
    static final Symbol<TonnesCO2e> COUNTED =
            Symbols.carbon("C_CR", "可计入碳储量", "carbon stock that may count");
    static final Symbol<TonnesCO2e> FIRE = Symbols.carbon("GHG", "火灾排放量", "emission from fire");
    static final Symbol<TonnesCO2e> EXPECTED = Symbols.carbon("ER", "预估减排量", "expected removal");

    /// Deduction for the risk that carbon is lost again (非持久性风险扣减率).
    public static final Symbol<Ratio> RISK =
            Symbols.ratio("K_RISK", "非持久性风险扣减率", "deduction for non-permanence").within(0, 1);

    static final Symbol<Ratio> BURNT =
            Symbols.ratio("p", "过火面积比例", "share of the area that burns").within(0, 1);
    static final Symbol<Ratio> KILLED =
            Symbols.ratio("q", "过火林分蓄积损失比例", "share lost where it burns").within(0, 1);

    public static final Equation2<Years, Years, Years> AGE =
            new Equation2<>(
                    Formula.of(
                            "age-years-ahead",
                            "预估年龄",
                            "age in years to come",
                            "A = A₀ + n",
                            CALENDAR),
                    CurveEquations.AGE,
                    AGE_AT_SURVEY,
                    YEARS_AHEAD,
                    (A0, n) -> A0 + n);

    /// Carbon of the trees of a stand by their carbon per hectare.
    ///
    ///     C_TREE = A · ρ · 44/12
    public static final Equation2<Hectares, TonnesCarbonPerHectare, TonnesCO2e> BY_DENSITY =
            new Equation2<>(
                    Formula.of(
                            "tree-carbon-by-density",
                            "林木碳储量（碳密度法）",
                            "carbon stock of trees by carbon per hectare",
                            "C_TREE = A · ρ · 44/12",
                            MOLAR),
                    Symbols.C_TREE,
                    Symbols.A,
                    CurveEquations.OF_CARBON.result(),
                    (A, density) -> A * density * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// What a stand takes up in one year to come, after what is cut or burnt in it.
    ///
    ///     ΔC = C₂ − C₁
    ///
    /// @source CCER-14-001-V01, ex-ante estimation
    public static final Equation2<TonnesCO2e, TonnesCO2e, TonnesCO2e> YEARLY =
            new Equation2<>(
                    Formula.of(
                            "projected-removal",
                            "预估年碳汇量",
                            "removal in a year to come",
                            "ΔC = C₂ − C₁",
                            EX_ANTE),
                    Symbols.REMOVAL,
                    Symbols.C2,
                    Symbols.C1,
                    (C2, C1) -> C2 - C1);

    /// The mean stock over a whole rotation, each year counted at its end and the year of felling
    /// as bare.
    ///
    ///     L = mean(C_TREE)
    public static final EquationOfMany<TonnesCO2e, TonnesCO2e> ROTATION_MEAN =
            new EquationOfMany<>(
                    Formula.of(
                            "long-term-mean-stock",
                            "轮伐期内长期平均碳储量",
                            "long-term mean stock of a rotation",
                            "L = mean(C_TREE)",
                            LONG_TERM),
                    LONG_TERM_MEAN,
                    Symbols.C_TREE,
                    stocks -> Summation.total(stocks) / stocks.length);

    /// What may count of the stock of a stand that will be clear-felled: as much as it ever
    /// reached, but never more than its long-term mean.
    ///
    ///     C_CR = min(max(K, C_TREE), L)
    public static final Equation3<TonnesCO2e, TonnesCO2e, TonnesCO2e, TonnesCO2e> CAPPED =
            new Equation3<>(
                    Formula.of(
                            "stock-capped-at-long-term-mean",
                            "以长期平均为上限的可计入碳储量",
                            "stock that may count, capped at the long-term mean",
                            "C_CR = min(max(K, C_TREE), L)",
                            KEEPING),
                    COUNTED,
                    REACHED,
                    Symbols.C_TREE,
                    LONG_TERM_MEAN,
                    (K, C, L) -> Math.min(Math.max(K, C), L));

    /// What is left after a fire: the share that is lost.
    public static final Equation2<Ratio, Ratio, Ratio> LOST_TO_FIRE =
            new Equation2<>(
                    Formula.of(
                            "share-lost-to-fire",
                            "火灾损失比例",
                            "share of the stock lost to a fire",
                            "x = p · q",
                            new Source("Tanku", "过火面积比例与损失比例之积", Confidence.DESIGN)),
                    RelativeGrowth.SHARE,
                    BURNT,
                    KILLED,
                    (p, q) -> p * q);

    /// What a project may expect of a year, after fires and the deduction for risk.
    ///
    ///     ER = (ΔC − GHG) · (1 − K_RISK)
    ///
    /// @source CCER-14-001-V01, ex-ante estimation; no deduction for uncertainty
    public static final Equation3<TonnesCO2e, TonnesCO2e, Ratio, TonnesCO2e> EXPECTED_REMOVAL =
            new Equation3<>(
                    Formula.of(
                            "expected-removal",
                            "预估减排量（扣减非持久性风险，不扣不确定性）",
                            "expected removal less risk, without a deduction for uncertainty",
                            "ER = (ΔC − GHG) · (1 − K_RISK)",
                            EX_ANTE),
                    EXPECTED,
                    Symbols.REMOVAL,
                    FIRE,
                    RISK,
                    (change, fire, risk) -> (change - fire) * (1 - risk));

    /// What a project may expect of all years to come.
    public static final Total<TonnesCO2e> EXPECTED_OF_ALL_YEARS =
            new Total<>(
                    Formula.of(
                            "expected-removal-of-all-years",
                            "各年预估减排量之和",
                            "expected removal of all years",
                            "ΣER = Σ ER",
                            new Source("Tanku", "sum over years, compensated", Confidence.DESIGN)),
                    Symbols.carbon("ΣER", "各年预估减排量之和", "expected removal of all years"),
                    EXPECTED);

    /// For the catalogue.
    public static List<Equation<?>> list() {
        return List.of(
                AGE,
                BY_DENSITY,
                YEARLY,
                ROTATION_MEAN,
                CAPPED,
                LOST_TO_FIRE,
                EXPECTED_REMOVAL,
                EXPECTED_OF_ALL_YEARS);
    }
}

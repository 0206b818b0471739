package org.tanku.kernel.method.rates;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.StockChange;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerHectare;
import org.tanku.kernel.quantity.TonnesCO2ePerHectareYear;
import org.tanku.kernel.quantity.TonnesCO2ePerMu;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.quantity.Yuan;
import org.tanku.kernel.quantity.YuanPerTonne;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// Carbon by area, year and money (碳汇指标), to hold a result against what others published.
public final class Rates {
    private Rates() {}

    private static final Source SOURCE = new Source("Tanku", "比值", Confidence.DESIGN);

    private static final Symbol<TonnesCO2e> MASS = Symbols.carbon("m", "碳汇量", "amount of carbon");
    private static final Symbol<Yuan> MONEY =
            new Symbol<>("Y", Unit.YUAN, Yuan::new, "成交金额", "money paid");
    private static final Symbol<YuanPerTonne> PRICE =
            new Symbol<>("P", Unit.YUAN_PER_TONNE, YuanPerTonne::new, "平均价格", "mean price");
    private static final Symbol<TonnesCO2ePerMu> PER_MU =
            new Symbol<>(
                    "r_mu", Unit.TONNE_CO2E_PER_MU, TonnesCO2ePerMu::new, "每亩碳汇量", "amount a mu");
    private static final Symbol<TonnesCO2ePerHectare> PER_HECTARE =
            new Symbol<>(
                    "r",
                    Unit.TONNE_CO2E_PER_HECTARE,
                    TonnesCO2ePerHectare::new,
                    "每公顷碳汇量",
                    "amount a hectare");
    private static final Symbol<TonnesCO2ePerHectareYear> PER_HECTARE_YEAR =
            new Symbol<>(
                    "r_a",
                    Unit.TONNE_CO2E_PER_HECTARE_YEAR,
                    TonnesCO2ePerHectareYear::new,
                    "每公顷年均碳汇量",
                    "amount a hectare and year");
    private static final Symbol<TonnesCO2ePerHectareYear> PLANNED =
            new Symbol<>(
                    "r_p",
                    Unit.TONNE_CO2E_PER_HECTARE_YEAR,
                    TonnesCO2ePerHectareYear::new,
                    "预估的每公顷年均碳汇量",
                    "planned amount a hectare and year");
    private static final Symbol<Ratio> ACHIEVED =
            Symbols.ratio("x", "完成率", "share of the plan that came");

    /// Mean price of what was traded.
    ///
    ///     P = Y / m
    public static final Equation2<Yuan, TonnesCO2e, YuanPerTonne> MEAN_PRICE =
            new Equation2<>(
                    Formula.of("mean-price-of-carbon", "平均成交价", "mean price", "P = Y / m", SOURCE),
                    PRICE,
                    MONEY,
                    MASS,
                    (money, mass) -> money / mass);

    /// Carbon by the mu.
    ///
    ///     r_mu = m / A_mu
    public static final Equation2<TonnesCO2e, Mu, TonnesCO2ePerMu> BY_MU =
            new Equation2<>(
                    Formula.of(
                            "carbon-per-mu",
                            "每亩碳汇量",
                            "carbon by the mu",
                            "r_mu = m / A_mu",
                            SOURCE),
                    PER_MU,
                    MASS,
                    Symbols.A_MU,
                    (mass, area) -> mass / area);

    /// From the mu to the hectare.
    ///
    ///     r = r_mu · 15
    public static final Equation1<TonnesCO2ePerMu, TonnesCO2ePerHectare> BY_HECTARE =
            new Equation1<>(
                    Formula.of(
                            "carbon-per-mu-in-hectares",
                            "每亩碳汇量换算为每公顷",
                            "carbon by the hectare from carbon by the mu",
                            "r = r_mu · 15",
                            SOURCE),
                    PER_HECTARE,
                    PER_MU,
                    perMu -> perMu * Mu.PER_HECTARE);

    /// Carbon by the hectare and year.
    ///
    ///     r_a = m / T / A
    public static final Equation3<TonnesCO2e, Years, Hectares, TonnesCO2ePerHectareYear> BY_YEAR =
            new Equation3<>(
                    Formula.of(
                            "carbon-per-hectare-year",
                            "每公顷年均碳汇量",
                            "carbon by the hectare and year",
                            "r_a = m / T / A",
                            SOURCE),
                    PER_HECTARE_YEAR,
                    MASS,
                    StockChange.PERIOD,
                    Symbols.A,
                    (mass, years, area) -> mass / years / area);

    /// How much of a plan came.
    ///
    ///     x = r_a / r_p
    public static final Equation2<TonnesCO2ePerHectareYear, TonnesCO2ePerHectareYear, Ratio>
            OF_PLAN =
                    new Equation2<>(
                            Formula.of(
                                    "share-of-plan",
                                    "计划完成率",
                                    "share of the plan that came",
                                    "x = r_a / r_p",
                                    SOURCE),
                            ACHIEVED,
                            PER_HECTARE_YEAR,
                            PLANNED,
                            (found, planned) -> found / planned);

    /// The figures in the library of methods.
    public static final Methodology METHODOLOGY =
            new Methodology(
                    "rates",
                    new Words("碳汇指标", "Carbon by area, year and money"),
                    new Words(
                            "每亩、每公顷、每年的碳汇量，平均价格与计划完成率，用于同已公布数字核对。",
                            "Carbon by the mu, hectare and year, mean price and share of a plan, to"
                                    + " hold a result against published figures."),
                    Standing.TOOL,
                    SOURCE,
                    List.of(MEAN_PRICE, BY_MU, BY_HECTARE, BY_YEAR, OF_PLAN),
                    List.of(),
                    List.of(),
                    List.of(),
                    "ffcer-mean-price");
}

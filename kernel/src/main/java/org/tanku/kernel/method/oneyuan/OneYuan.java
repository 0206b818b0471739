package org.tanku.kernel.method.oneyuan;

import org.tanku.kernel.method.DeductionTable;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.StandTotals;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.method.StockChange;
import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.method.eligibility.RuleBook;
import org.tanku.kernel.method.stock.TreeCarbon;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.KilogramsCO2e;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Yuan;
import org.tanku.kernel.quantity.YuanPerTonne;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Words;

import java.util.List;

/// Measurement and orders of the one-yuan carbon sink (南平一元碳汇，替代口径).
///
/// The text of the city's method is not public. As a substitute the growth between two surveys
/// counts in full, in kilograms. One yuan buys ten kilograms; both are rows of `crediting@2026-1`.
public final class OneYuan {
    private OneYuan() {}

    private static final ParameterSet PARAMETERS = ParameterSet.load("crediting@2026-1");
    private static final String ROW = "一元碳汇";
    private static final Source SOURCE =
            new Source("福建日报客户端 2021-08-26 顺昌一元碳汇报道", "1 元为 10 kg CO₂e", Confidence.FOUND);

    private static final Symbol<Yuan> PAID =
            new Symbol<>("Y", Unit.YUAN, Yuan::new, "认购金额", "money paid");
    private static final Symbol<Yuan> UNIT_PRICE =
            new Symbol<>("p", Unit.YUAN, Yuan::new, "一份的价格", "price of a unit");
    private static final Symbol<KilogramsCO2e> UNIT_MASS =
            kilograms("q", "一份的二氧化碳当量", "CO₂e of a unit");
    private static final Symbol<KilogramsCO2e> ORDERED = kilograms("Q", "认购量", "amount ordered");
    private static final Symbol<KilogramsCO2e> CREDITED_KG =
            kilograms("Q_c", "可售量", "amount that may be sold");
    private static final Symbol<TonnesCO2e> MASS = Symbols.carbon("m", "二氧化碳当量", "CO₂e");
    private static final Symbol<YuanPerTonne> PRICE =
            new Symbol<>("P", Unit.YUAN_PER_TONNE, YuanPerTonne::new, "每吨价格", "price of a tonne");

    private static Symbol<KilogramsCO2e> kilograms(String name, String chinese, String english) {
        return new Symbol<>(name, Unit.KILOGRAM_CO2E, KilogramsCO2e::new, chinese, english);
    }

    /// What an amount of money buys.
    ///
    ///     Q = Y / p · q
    public static final Equation3<Yuan, Yuan, KilogramsCO2e, KilogramsCO2e> ORDER =
            new Equation3<>(
                    Formula.of(
                            "one-yuan-order",
                            "认购量",
                            "amount that money buys",
                            "Q = Y / p · q",
                            SOURCE),
                    ORDERED,
                    PAID,
                    UNIT_PRICE,
                    UNIT_MASS,
                    (paid, price, mass) -> paid / price * mass);

    /// Tonnes in kilograms.
    ///
    ///     Q_c = m · 1000
    public static final Equation1<TonnesCO2e, KilogramsCO2e> IN_KILOGRAMS =
            new Equation1<>(
                    Formula.of(
                            "tonnes-in-kilograms",
                            "吨换算为千克",
                            "tonnes to kilograms",
                            "Q_c = m · 1000",
                            new Source(
                                    "legal units of China",
                                    "1 t = 1000 kg",
                                    Confidence.RECALLED_HIGH)),
                    CREDITED_KG,
                    MASS,
                    m -> m * KilogramsCO2e.PER_TONNE);

    /// Kilograms in tonnes.
    ///
    ///     m = Q / 1000
    public static final Equation1<KilogramsCO2e, TonnesCO2e> IN_TONNES =
            new Equation1<>(
                    Formula.of(
                            "kilograms-in-tonnes",
                            "千克换算为吨",
                            "kilograms to tonnes",
                            "m = Q / 1000",
                            new Source(
                                    "legal units of China",
                                    "1 t = 1000 kg",
                                    Confidence.RECALLED_HIGH)),
                    MASS,
                    ORDERED,
                    Q -> Q / KilogramsCO2e.PER_TONNE);

    /// What a tonne costs at the price of a unit.
    ///
    ///     P = p / q · 1000
    public static final Equation2<Yuan, KilogramsCO2e, YuanPerTonne> PRICE_PER_TONNE =
            new Equation2<>(
                    Formula.of(
                            "one-yuan-price",
                            "每吨价格",
                            "price of a tonne",
                            "P = p / q · 1000",
                            SOURCE),
                    PRICE,
                    UNIT_PRICE,
                    UNIT_MASS,
                    (price, mass) -> price / mass * KilogramsCO2e.PER_TONNE);

    /// The programme in the library of methods.
    public static final Methodology METHODOLOGY =
            new Methodology(
                    "one-yuan",
                    new Words("南平一元碳汇（替代口径）", "Nanping one-yuan carbon sink (substitute)"),
                    new Words(
                            "两期小班林木碳储量之差即可售碳汇量，以千克计；1 元认购 10 kg，售出总量不得超过可售量。官方计量方法全文未公开。",
                            "Growth between two surveys may be sold, in kilograms: one yuan buys"
                                    + " ten kilograms, and no more is sold than was credited. The"
                                    + " official text is not public."),
                    Standing.SUBSTITUTE,
                    SOURCE,
                    List.of(
                            ORDER,
                            IN_KILOGRAMS,
                            IN_TONNES,
                            PRICE_PER_TONNE,
                            TreeCarbon.AREA,
                            TreeCarbon.C_TREE,
                            StockChange.OF_STAND,
                            StockChange.BEYOND_BASELINE,
                            StandTotals.REMOVALS,
                            DeductionTable.CREDIT),
                    List.of("tree-biomass@2026-1", "crediting@2026-1"),
                    RuleBook.list("one-yuan"),
                    List.of(deduction()),
                    "city-total-in-kilograms");

    private static Setting<Ratio> deduction() {
        return new Setting.Required<>(
                DeductionTable.DR,
                new Words(
                        "计量方法全文未公开：给出抽样结果时，不确定性扣减率须由使用者给定。",
                        "The text of the method is not public: when a sampling result is given, the"
                                + " user supplies the deduction."));
    }

    /// What a seller may sell of a credited removal.
    public static Explained<KilogramsCO2e> sellable(Explained<TonnesCO2e> credited) {
        return IN_KILOGRAMS.of(credited.as(MASS));
    }

    /// What an amount of money buys.
    public static Explained<KilogramsCO2e> order(Yuan paid, String origin) {
        return ORDER.of(
                Explained.given(PAID, paid, origin),
                PARAMETERS.get(ROW, UNIT_PRICE),
                PARAMETERS.get(ROW, UNIT_MASS));
    }

    /// What one unit stands for.
    public static Explained<KilogramsCO2e> unit() {
        return PARAMETERS.get(ROW, UNIT_MASS);
    }
}

package org.tanku.kernel.method.pools;

import org.tanku.kernel.method.Setting;
import org.tanku.kernel.method.Settings;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Summation;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.stream.Stream;

/// Carbon that stays in wood products (木产品碳库): what is still in use after the years that count.
public final class WoodProducts {
    private static final Source SOURCE =
            new Source("AR-CM-003-V01", "木产品碳储量变化，方程编号未核对", Confidence.RECALLED_HIGH);
    private static final String ALL = "通则";
    private static final double ROUNDING = 1e-9;

    static final Symbol<CubicMetres> V_HARVEST =
            new Symbol<>(
                    "V_HARVEST", Unit.CUBIC_METRE, CubicMetres::new, "采伐蓄积", "volume harvested");
    static final Symbol<TonnesCO2e> C_STEM =
            new Symbol<>(
                    "C_STEM",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "采伐树干碳量",
                    "carbon of the harvested stems");
    static final Symbol<Ratio> TOR =
            new Symbol<>(
                            "TOR",
                            Unit.RATIO,
                            Ratio::new,
                            "出材率",
                            "share of the stems that becomes this kind of product")
                    .within(0, Letters.ALL);
    static final Symbol<Ratio> WW =
            new Symbol<>("WW", Unit.RATIO, Ratio::new, "加工废弃比例", "share wasted in processing")
                    .within(0, Letters.ALL);
    static final Symbol<Years> WT =
            new Symbol<>(
                    "WT", Unit.YEAR, Years::new, "木产品计量年数", "years from production that count");
    static final Symbol<Years> LT =
            new Symbol<>("LT", Unit.YEAR, Years::new, "木产品使用寿命", "service life of the product")
                    .within(1, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> OF =
            new Symbol<>("OF", Unit.RATIO, Ratio::new, "仍在使用的比例", "share still in use")
                    .within(0, Letters.ALL);
    static final Symbol<TonnesCO2e> C_HWP =
            new Symbol<>(
                    "C_HWP",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "一类木产品的碳量",
                    "carbon kept in one kind of product");
    static final Symbol<TonnesCO2e> CHANGE =
            new Symbol<>(
                    "ΔC_HWP",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "木产品碳储量变化",
                    "change of carbon in wood products");

    /// Carbon of the harvested stems.
    ///
    ///     C_STEM = V_HARVEST · D · CF · 44/12
    public static final Equation3<CubicMetres, TonnesPerCubicMetre, Ratio, TonnesCO2e> STEMS =
            new Equation3<>(
                    Formula.of(
                            "harvested-stem-carbon",
                            "采伐树干碳量",
                            "carbon of harvested stems",
                            "C_STEM = V_HARVEST · D · CF · 44/12",
                            SOURCE),
                    C_STEM,
                    V_HARVEST,
                    Letters.D,
                    Letters.CF,
                    (V, D, CF) -> V * D * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// The share still in use: half is gone after each service life.
    ///
    ///     OF = exp(−ln(2) · WT / LT)
    public static final Equation2<Years, Years, Ratio> IN_USE =
            new Equation2<>(
                    Formula.of(
                            "wood-product-in-use",
                            "计量期末仍在使用的比例",
                            "share of a product still in use",
                            "OF = exp(−ln(2) · WT / LT)",
                            SOURCE),
                    OF,
                    WT,
                    LT,
                    (WT, LT) -> StrictMath.exp(-StrictMath.log(2) * WT / LT));

    /// Carbon kept in one kind of product; the rest counts as emitted at harvest.
    ///
    ///     C_HWP = C_STEM · TOR · (1 − WW) · OF
    public static final Equation4<TonnesCO2e, Ratio, Ratio, Ratio, TonnesCO2e> KEPT =
            new Equation4<>(
                    Formula.of(
                            "wood-product-carbon",
                            "一类木产品的碳量",
                            "carbon kept in one kind of product",
                            "C_HWP = C_STEM · TOR · (1 − WW) · OF",
                            SOURCE),
                    C_HWP,
                    C_STEM,
                    TOR,
                    WW,
                    OF,
                    (C, TOR, WW, OF) -> C * TOR * (1 - WW) * OF);

    /// Change of carbon in all products of a harvest.
    ///
    ///     ΔC_HWP = Σ C_HWP
    public static final Total<TonnesCO2e> ALL_PRODUCTS =
            new Total<>(
                    Formula.of(
                            "wood-products-carbon",
                            "木产品碳储量变化",
                            "change of carbon in all products",
                            "ΔC_HWP = Σ C_HWP",
                            SOURCE),
                    CHANGE,
                    C_HWP);

    private final ParameterSet set;

    /// @param set an edition of `wood-products`
    public WoodProducts(ParameterSet set) {
        this.set = set;
    }

    /// What the wood is made into (木产品类型). The service lives are recalled with low confidence: the
    /// user confirms or supplies them.
    public enum Product {
        CONSTRUCTION("建筑", "LT_construction"),
        FURNITURE("家具与内装", "LT_furniture"),
        PACKAGING("矿业、车辆、包装", "LT_packaging"),
        PAPER("纸", "LT_paper");

        private final String row;
        private final String letter;

        Product(String row, String letter) {
            this.row = row;
            this.letter = letter;
        }

        /// The service life to be confirmed.
        public Setting<Years> life(ParameterSet set) {
            return Setting.suggested(
                    set,
                    row,
                    new Symbol<>(
                                    letter,
                                    Unit.YEAR,
                                    Years::new,
                                    LT.chinese() + "：" + row,
                                    LT.english())
                            .within(1, Double.POSITIVE_INFINITY),
                    new Words("使用寿命的公开数值可信度低", "the service life is recalled with low confidence"));
        }
    }

    /// A share of a harvest that becomes one kind of product (出材去向).
    public record Use(Product product, Ratio share, String origin) {}

    /// What came of a harvest (木产品计量结果).
    public sealed interface Result {
        /// The carbon kept, with its explanation.
        record Kept(Explained<TonnesCO2e> change) implements Result {}

        /// The uses take more than the harvest gave.
        record MoreThanTheWhole(Ratio shares) implements Result {}

        /// Service lives that nobody has confirmed or supplied yet; never empty.
        record LifeUnsettled(List<Setting<Years>> lives) implements Result {
            public LifeUnsettled {
                lives = List.copyOf(lives);
            }
        }
    }

    /// Carbon kept of a harvest.
    ///
    /// @param stems carbon of the harvested stems, from [#STEMS]
    /// @param remaining from the harvest to the end of the project: the years that count are those
    ///   of the method or these, whichever are more
    public Result kept(
            Explained<TonnesCO2e> stems, List<Use> uses, Years remaining, Settings settings) {
        double shares =
                Summation.total(uses.stream().mapToDouble(each -> each.share().value()).toArray());
        if (shares > 1 + ROUNDING) {
            return new Result.MoreThanTheWhole(new Ratio(shares));
        }
        List<Setting<Years>> unsettled =
                uses.stream()
                        .map(each -> each.product().life(set))
                        .filter(each -> settings.find(each).isEmpty())
                        .distinct()
                        .toList();
        if (!unsettled.isEmpty()) {
            return new Result.LifeUnsettled(unsettled);
        }
        return new Result.Kept(
                ALL_PRODUCTS.of(
                        uses.stream()
                                .map(each -> kept(stems, each, years(remaining), settings))
                                .toList()));
    }

    private Explained<Years> years(Years remaining) {
        Explained<Years> least = set.get(ALL, WT);
        return remaining.value() > least.value().value()
                ? Explained.given(
                        WT,
                        remaining,
                        Phrase.PROJECT_LASTS_LONGER.tell(Double.toString(least.value().value())))
                : least;
    }

    private Explained<TonnesCO2e> kept(
            Explained<TonnesCO2e> stems, Use use, Explained<Years> years, Settings settings) {
        Explained<Years> life = settings.find(use.product().life(set)).orElseThrow().as(LT);
        return KEPT.of(
                stems.as(C_STEM),
                Explained.given(TOR, use.share(), use.origin()),
                set.get(ALL, WW),
                IN_USE.of(years, life));
    }

    /// All service lives to be confirmed.
    public static List<Setting<?>> settings(ParameterSet set) {
        return Stream.of(Product.values()).<Setting<?>>map(each -> each.life(set)).toList();
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(STEMS, IN_USE, KEPT, ALL_PRODUCTS);
    }
}

package org.tanku.kernel.method.gainloss;

import org.tanku.kernel.quantity.CubicMetresPerHectare;
import org.tanku.kernel.quantity.CubicMetresPerHectareYear;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectareYear;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerYear;
import org.tanku.kernel.quantity.TonnesCarbon;
import org.tanku.kernel.quantity.TonnesCarbonPerYear;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation1;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// Yearly gain and change of biomass carbon (生物量碳增加与变化), equations 2.7 to 2.10.
public final class GainEquations {
    private GainEquations() {}

    static final double ALL = 1;

    static final Symbol<Hectares> AREA =
            new Symbol<>("A", Unit.HECTARE, Hectares::new, "林地面积", "area of forest land");
    static final Symbol<CubicMetresPerHectare> VOLUME =
            new Symbol<>(
                    "V",
                    Unit.CUBIC_METRE_PER_HECTARE,
                    CubicMetresPerHectare::new,
                    "每公顷蓄积",
                    "stock per hectare");
    static final Symbol<TonnesPerCubicMetre> BCEF_S =
            new Symbol<>(
                    "BCEF_S",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "蓄积的生物量转换与扩展因子",
                    "conversion and expansion factor of the stock");
    static final Symbol<TonnesPerCubicMetre> BCEF_I =
            new Symbol<>(
                    "BCEF_I",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "生长量的生物量转换与扩展因子",
                    "conversion and expansion factor of the increment");
    static final Symbol<Ratio> R =
            new Symbol<>("R", Unit.RATIO, Ratio::new, "地下生物量与地上生物量之比", "root-to-shoot ratio")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> CF =
            new Symbol<>("CF", Unit.RATIO, Ratio::new, "含碳率", "carbon fraction").within(0, ALL);
    static final Symbol<TonnesCarbon> STOCK =
            new Symbol<>("C", Unit.TONNE_CARBON, TonnesCarbon::new, "生物量碳储量", "carbon in biomass");
    static final Symbol<TonnesCarbon> STOCK_1 =
            new Symbol<>(
                    "C₁",
                    Unit.TONNE_CARBON,
                    TonnesCarbon::new,
                    "期初生物量碳储量",
                    "carbon in biomass at the start");
    static final Symbol<TonnesCarbon> STOCK_2 =
            new Symbol<>(
                    "C₂",
                    Unit.TONNE_CARBON,
                    TonnesCarbon::new,
                    "期末生物量碳储量",
                    "carbon in biomass at the end");
    static final Symbol<Years> SPAN =
            new Symbol<>("T", Unit.YEAR, Years::new, "两期相隔年数", "years between the two");
    static final Symbol<TonnesBiomassPerHectareYear> GROWTH =
            new Symbol<>(
                    "G_W",
                    Unit.TONNE_BIOMASS_PER_HECTARE_YEAR,
                    TonnesBiomassPerHectareYear::new,
                    "地上生物量年净生长",
                    "yearly net growth above ground");
    static final Symbol<CubicMetresPerHectareYear> INCREMENT =
            new Symbol<>(
                    "I_V",
                    Unit.CUBIC_METRE_PER_HECTARE_YEAR,
                    CubicMetresPerHectareYear::new,
                    "蓄积年净生长量",
                    "yearly net increment of volume");
    static final Symbol<TonnesBiomassPerHectareYear> G_TOTAL =
            new Symbol<>(
                    "G_TOTAL",
                    Unit.TONNE_BIOMASS_PER_HECTARE_YEAR,
                    TonnesBiomassPerHectareYear::new,
                    "地上与地下生物量年净生长",
                    "yearly net growth above and below ground");
    static final Symbol<TonnesCarbonPerYear> GAIN =
            new Symbol<>(
                    "ΔC_G",
                    Unit.TONNE_CARBON_PER_YEAR,
                    TonnesCarbonPerYear::new,
                    "一类林地生物量碳年增加",
                    "yearly gain of one kind of land");
    static final Symbol<TonnesCarbonPerYear> GAINS =
            new Symbol<>(
                    "ΣΔC_G",
                    Unit.TONNE_CARBON_PER_YEAR,
                    TonnesCarbonPerYear::new,
                    "生物量碳年增加",
                    "yearly gain of carbon in biomass");
    static final Symbol<TonnesCarbonPerYear> LOSS =
            new Symbol<>(
                    "ΔC_L",
                    Unit.TONNE_CARBON_PER_YEAR,
                    TonnesCarbonPerYear::new,
                    "生物量碳年损失",
                    "yearly loss of carbon in biomass");
    static final Symbol<TonnesCarbonPerYear> CHANGE =
            new Symbol<>(
                    "ΔC_B",
                    Unit.TONNE_CARBON_PER_YEAR,
                    TonnesCarbonPerYear::new,
                    "生物量碳年变化",
                    "yearly change of carbon in biomass");
    static final Symbol<TonnesCO2ePerYear> CO2 =
            new Symbol<>(
                    "ΔC_CO2",
                    Unit.TONNE_CO2E_PER_YEAR,
                    TonnesCO2ePerYear::new,
                    "以二氧化碳计的年变化",
                    "yearly change as carbon dioxide");

    /// What forest land gains in a year less what it loses.
    ///
    ///     ΔC_B = ΔC_G − ΔC_L
    public static final Equation2<TonnesCarbonPerYear, TonnesCarbonPerYear, TonnesCarbonPerYear>
            NET =
                    new Equation2<>(
                            Formula.of(
                                    "ipcc-change-by-gain-and-loss",
                                    "生物量碳年变化（增减法）",
                                    "yearly change of carbon in biomass, gain less loss",
                                    "ΔC_B = ΔC_G − ΔC_L",
                                    Ipcc.SOURCE_2_7),
                            CHANGE,
                            GAIN,
                            LOSS,
                            (gain, loss) -> gain - loss);

    /// Carbon in biomass by volume.
    ///
    ///     C = A · V · BCEF_S · (1 + R) · CF
    public static final Equation5<
                    Hectares,
                    CubicMetresPerHectare,
                    TonnesPerCubicMetre,
                    Ratio,
                    Ratio,
                    TonnesCarbon>
            STOCK_OF_VOLUME =
                    new Equation5<>(
                            Formula.of(
                                    "ipcc-carbon-of-volume",
                                    "由蓄积计算生物量碳储量",
                                    "carbon in biomass by volume",
                                    "C = A · V · BCEF_S · (1 + R) · CF",
                                    Ipcc.SOURCE_2_8),
                            STOCK,
                            AREA,
                            VOLUME,
                            BCEF_S,
                            R,
                            CF,
                            (A, V, BCEF, R, CF) -> A * V * BCEF * (1 + R) * CF);

    /// The same by two measured stocks.
    ///
    ///     ΔC_B = (C₂ − C₁) / T
    public static final Equation3<TonnesCarbon, TonnesCarbon, Years, TonnesCarbonPerYear>
            BY_STOCKS =
                    new Equation3<>(
                            Formula.of(
                                    "ipcc-change-by-stocks",
                                    "生物量碳年变化（储量差法）",
                                    "yearly change of carbon in biomass, by two stocks",
                                    "ΔC_B = (C₂ − C₁) / T",
                                    Ipcc.SOURCE_2_8),
                            CHANGE,
                            STOCK_2,
                            STOCK_1,
                            SPAN,
                            (C2, C1, T) -> (C2 - C1) / T);

    /// Growth of the roots with that above ground.
    ///
    ///     G_TOTAL = G_W · (1 + R)
    public static final Equation2<TonnesBiomassPerHectareYear, Ratio, TonnesBiomassPerHectareYear>
            GROWTH_TIER_1 =
                    new Equation2<>(
                            Formula.of(
                                    "ipcc-growth-tier-1",
                                    "地上与地下年净生长（第一层级）",
                                    "yearly growth above and below ground, tier 1",
                                    "G_TOTAL = G_W · (1 + R)",
                                    Ipcc.SOURCE_2_10),
                            G_TOTAL,
                            GROWTH,
                            R,
                            (G, R) -> G * (1 + R));

    /// Growth by the increment of volume.
    ///
    ///     G_TOTAL = I_V · BCEF_I · (1 + R)
    public static final Equation3<
                    CubicMetresPerHectareYear,
                    TonnesPerCubicMetre,
                    Ratio,
                    TonnesBiomassPerHectareYear>
            GROWTH_BY_VOLUME =
                    new Equation3<>(
                            Formula.of(
                                    "ipcc-growth-by-volume",
                                    "地上与地下年净生长（由蓄积生长量）",
                                    "yearly growth above and below ground, by volume",
                                    "G_TOTAL = I_V · BCEF_I · (1 + R)",
                                    Ipcc.SOURCE_2_10),
                            G_TOTAL,
                            INCREMENT,
                            BCEF_I,
                            R,
                            (I, BCEF, R) -> I * BCEF * (1 + R));

    /// Gain of one kind of forest land.
    ///
    ///     ΔC_G = A · G_TOTAL · CF
    public static final Equation3<Hectares, TonnesBiomassPerHectareYear, Ratio, TonnesCarbonPerYear>
            GAIN_OF_LAND =
                    new Equation3<>(
                            Formula.of(
                                    "ipcc-gain-of-land",
                                    "一类林地生物量碳年增加",
                                    "yearly gain of one kind of forest land",
                                    "ΔC_G = A · G_TOTAL · CF",
                                    Ipcc.SOURCE_2_9),
                            GAIN,
                            AREA,
                            G_TOTAL,
                            CF,
                            (A, G, CF) -> A * G * CF);

    /// Gain of all forest land.
    ///
    ///     ΣΔC_G = Σ ΔC_G
    public static final Total<TonnesCarbonPerYear> ALL_GAINS =
            new Total<>(
                    Formula.of(
                            "ipcc-gain",
                            "生物量碳年增加",
                            "yearly gain of all forest land",
                            "ΣΔC_G = Σ ΔC_G",
                            Ipcc.SOURCE_2_9),
                    GAINS,
                    GAIN);

    /// Carbon told as carbon dioxide.
    ///
    ///     ΔC_CO2 = ΔC_B · 44/12
    public static final Equation1<TonnesCarbonPerYear, TonnesCO2ePerYear> AS_CO2 =
            new Equation1<>(
                    Formula.of(
                            "ipcc-change-as-co2",
                            "生物量碳年变化折算为二氧化碳",
                            "yearly change as carbon dioxide",
                            "ΔC_CO2 = ΔC_B · 44/12",
                            Ipcc.SOURCE_2_7),
                    CO2,
                    CHANGE,
                    change -> change * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(
                NET,
                STOCK_OF_VOLUME,
                BY_STOCKS,
                GROWTH_TIER_1,
                GROWTH_BY_VOLUME,
                GAIN_OF_LAND,
                ALL_GAINS,
                AS_CO2);
    }
}

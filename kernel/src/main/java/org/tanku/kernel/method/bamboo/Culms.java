package org.tanku.kernel.method.bamboo;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.PerHectare;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCO2ePerHectare;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation2;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Total;

import java.util.List;

/// From culms to the carbon of a stand of bamboo (竹林生物量与碳储量).
public final class Culms {
    private Culms() {}

    private static final double ALL = 1;

    private static final Source SOURCE =
            new Source("AR-CM-005-V01", "竹林生物质碳储量，方程编号未核对", Confidence.RECALLED_MEDIUM);
    private static final Source ORGANS =
            new Source(
                    "曹福明等 2017，桃江县毛竹林生物量与碳储量，生态学报 37(6): 2005–2013 (ChinaXiv 201704.00158)",
                    "表 3、5、8",
                    Confidence.FOUND);
    private static final Source CAP =
            new Source("CCER-14-001-V01", "竹林达到稳定立竹度后不再计入", Confidence.RECALLED_MEDIUM);

    static final Symbol<PerHectare> NUMBER =
            new Symbol<>("n", Unit.PER_HECTARE, PerHectare::new, "每公顷立竹数", "culms per hectare");
    static final Symbol<Kilograms> MASS =
            new Symbol<>("m", Unit.KILOGRAM, Kilograms::new, "单株生物量", "biomass of one culm")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomassPerHectare> OF_CLASS =
            new Symbol<>(
                            "b_c",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "径阶与竹龄级的生物量密度",
                            "biomass per hectare of one class of culms")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomassPerHectare> OF_STAND =
            new Symbol<>(
                            "b",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "竹林地上生物量密度",
                            "above-ground biomass of bamboo per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> R =
            new Symbol<>(
                            "R_BAMBOO",
                            Unit.RATIO,
                            Ratio::new,
                            "竹类根茎比",
                            "root-to-shoot ratio of bamboo")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> CF =
            new Symbol<>("CF", Unit.RATIO, Ratio::new, "含碳率", "carbon fraction").within(0, ALL);
    static final Symbol<TonnesCO2e> C_BAMBOO =
            new Symbol<>(
                    "C_BAMBOO",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "竹林碳储量",
                    "carbon stock of bamboo");
    static final Symbol<TonnesCO2ePerHectare> STEADY =
            new Symbol<>(
                            "c_STEADY",
                            Unit.TONNE_CO2E_PER_HECTARE,
                            TonnesCO2ePerHectare::new,
                            "稳定立竹度下的单位面积碳储量",
                            "carbon per hectare at the steady density of culms")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesCO2e> C_CREDITED =
            new Symbol<>(
                    "C_b",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "计入的竹林碳储量",
                    "carbon stock of bamboo that counts");
    static final Symbol<Kilograms> ORGAN =
            new Symbol<>("m_o", Unit.KILOGRAM, Kilograms::new, "器官生物量", "biomass of one organ")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Kilograms> WHOLE =
            new Symbol<>("m", Unit.KILOGRAM, Kilograms::new, "单株生物量", "biomass of one culm")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesCarbonPerHectare> ORGAN_CARBON =
            new Symbol<>(
                    "c_o",
                    Unit.TONNE_CARBON_PER_HECTARE,
                    TonnesCarbonPerHectare::new,
                    "器官碳密度",
                    "carbon of one organ per hectare");
    static final Symbol<TonnesCarbonPerHectare> STAND_CARBON =
            new Symbol<>(
                    "c",
                    Unit.TONNE_CARBON_PER_HECTARE,
                    TonnesCarbonPerHectare::new,
                    "竹林碳密度",
                    "carbon of bamboo per hectare");
    static final Symbol<Kilograms> ABOVE =
            new Symbol<>(
                            "m_A",
                            Unit.KILOGRAM,
                            Kilograms::new,
                            "单株地上生物量",
                            "above-ground biomass of one culm")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Kilograms> BELOW =
            new Symbol<>(
                            "m_B",
                            Unit.KILOGRAM,
                            Kilograms::new,
                            "单株地下生物量",
                            "below-ground biomass of one culm")
                    .within(0, Double.POSITIVE_INFINITY);

    /// Biomass per hectare of the culms of one diameter and age.
    ///
    ///     b_c = n · m / 1000
    public static final Equation2<PerHectare, Kilograms, TonnesBiomassPerHectare> CLASS_BIOMASS =
            new Equation2<>(
                    Formula.of(
                            "bamboo-biomass-of-culms",
                            "立竹数乘单株生物量",
                            "biomass per hectare of culms of one kind",
                            "b_c = n · m / 1000",
                            SOURCE),
                    OF_CLASS,
                    NUMBER,
                    MASS,
                    (n, m) -> n * m / Kilograms.PER_TONNE);

    /// Biomass per hectare of all culms.
    ///
    ///     b = Σ b_c
    public static final Total<TonnesBiomassPerHectare> STAND_BIOMASS =
            new Total<>(
                    Formula.of(
                            "bamboo-biomass",
                            "各径阶与竹龄级生物量密度之和",
                            "biomass per hectare of all culms",
                            "b = Σ b_c",
                            SOURCE),
                    OF_STAND,
                    OF_CLASS);

    /// Carbon of a stand of bamboo, above and below ground.
    ///
    ///     C_BAMBOO = A · b · (1 + R_BAMBOO) · CF · 44/12
    public static final Equation4<Hectares, TonnesBiomassPerHectare, Ratio, Ratio, TonnesCO2e>
            CARBON =
                    new Equation4<>(
                            Formula.of(
                                    "bamboo-carbon",
                                    "竹林碳储量",
                                    "carbon stock of bamboo",
                                    "C_BAMBOO = A · b · (1 + R_BAMBOO) · CF · 44/12",
                                    SOURCE),
                            C_BAMBOO,
                            Symbols.A,
                            OF_STAND,
                            R,
                            CF,
                            (A, b, R, CF) -> A * b * (1 + R) * CF * TonnesCO2e.PER_TONNE_OF_CARBON);

    /// A managed stand that has reached its steady density of culms gains no more.
    ///
    ///     C_b = min(C_BAMBOO, A · c_STEADY)
    public static final Equation3<TonnesCO2e, Hectares, TonnesCO2ePerHectare, TonnesCO2e> CREDITED =
            new Equation3<>(
                    Formula.of(
                            "bamboo-carbon-that-counts",
                            "计入的竹林碳储量（不超过稳定值）",
                            "carbon stock of bamboo that counts, at most the steady one",
                            "C_b = min(C_BAMBOO, A · c_STEADY)",
                            CAP),
                    C_CREDITED,
                    C_BAMBOO,
                    Symbols.A,
                    STEADY,
                    (C, A, steady) -> Math.min(C, A * steady));

    /// Biomass of a culm as the sum of its organs.
    ///
    ///     m = Σ m_o
    public static final Total<Kilograms> WHOLE_CULM =
            new Total<>(
                    Formula.of(
                            "bamboo-culm-of-organs",
                            "各器官生物量之和",
                            "biomass of a culm as the sum of its organs",
                            "m = Σ m_o",
                            ORGANS),
                    WHOLE,
                    ORGAN);

    /// Carbon per hectare of one organ by its own carbon fraction.
    ///
    ///     c_o = b_c · CF
    public static final Equation2<TonnesBiomassPerHectare, Ratio, TonnesCarbonPerHectare>
            CARBON_OF_ORGAN =
                    new Equation2<>(
                            Formula.of(
                                    "bamboo-carbon-of-organ",
                                    "器官碳密度",
                                    "carbon per hectare of one organ",
                                    "c_o = b_c · CF",
                                    ORGANS),
                            ORGAN_CARBON,
                            OF_CLASS,
                            CF,
                            (b, CF) -> b * CF);

    /// Carbon per hectare of all organs.
    ///
    ///     c = Σ c_o
    public static final Total<TonnesCarbonPerHectare> CARBON_OF_ORGANS =
            new Total<>(
                    Formula.of(
                            "bamboo-carbon-of-organs",
                            "各器官碳密度之和",
                            "carbon per hectare of all organs",
                            "c = Σ c_o",
                            ORGANS),
                    STAND_CARBON,
                    ORGAN_CARBON);

    /// Below to above ground of one culm.
    ///
    ///     R_BAMBOO = m_B / m_A
    public static final Equation2<Kilograms, Kilograms, Ratio> ROOT_RATIO =
            new Equation2<>(
                    Formula.of(
                            "bamboo-root-ratio",
                            "单株根茎比",
                            "root-to-shoot ratio of one culm",
                            "R_BAMBOO = m_B / m_A",
                            ORGANS),
                    R,
                    BELOW,
                    ABOVE,
                    (below, above) -> below / above);

    /// For the catalogue: what every bamboo method uses.
    static List<Equation<?>> ofMethods() {
        return List.of(CLASS_BIOMASS, STAND_BIOMASS, CARBON, CREDITED);
    }

    /// For the catalogue: culms that were dug out and weighed.
    static List<Equation<?>> ofOrgans() {
        return List.of(CLASS_BIOMASS, WHOLE_CULM, CARBON_OF_ORGAN, CARBON_OF_ORGANS, ROOT_RATIO);
    }
}

package org.tanku.kernel.method.gainloss;

import org.tanku.kernel.quantity.CubicMetresPerYear;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCarbonPerYear;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation3;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Equation6;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Yearly loss of biomass carbon (生物量碳损失), equations 2.11 to 2.14.
public final class LossEquations {
    private LossEquations() {}

    static final Symbol<CubicMetresPerYear> HARVEST =
            new Symbol<>(
                    "H",
                    Unit.CUBIC_METRE_PER_YEAR,
                    CubicMetresPerYear::new,
                    "年采伐量（商品材）",
                    "merchantable volume removed in a year");
    static final Symbol<TonnesPerCubicMetre> BCEF_R =
            new Symbol<>(
                    "BCEF_R",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "采伐量的生物量转换与扩展因子",
                    "conversion and expansion factor of removals");
    static final Symbol<TonnesCarbonPerYear> L_WOOD =
            new Symbol<>(
                    "L_WOOD",
                    Unit.TONNE_CARBON_PER_YEAR,
                    TonnesCarbonPerYear::new,
                    "木材采伐损失",
                    "loss by wood removals");
    static final Symbol<CubicMetresPerYear> FUEL_TREES =
            new Symbol<>(
                    "FG_trees",
                    Unit.CUBIC_METRE_PER_YEAR,
                    CubicMetresPerYear::new,
                    "整株薪材",
                    "fuelwood taken as whole trees");
    static final Symbol<CubicMetresPerYear> FUEL_PARTS =
            new Symbol<>(
                    "FG_part",
                    Unit.CUBIC_METRE_PER_YEAR,
                    CubicMetresPerYear::new,
                    "枝桠薪材",
                    "fuelwood taken as parts of trees");
    static final Symbol<TonnesPerCubicMetre> DENSITY =
            new Symbol<>(
                    "D",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "木材基本密度",
                    "basic wood density");
    static final Symbol<TonnesCarbonPerYear> L_FUEL =
            new Symbol<>(
                    "L_FUEL",
                    Unit.TONNE_CARBON_PER_YEAR,
                    TonnesCarbonPerYear::new,
                    "薪材采集损失",
                    "loss by fuelwood");
    static final Symbol<Hectares> DISTURBED =
            new Symbol<>(
                    "A_dist", Unit.HECTARE, Hectares::new, "年受灾面积", "area disturbed in the year");
    static final Symbol<TonnesBiomassPerHectare> BIOMASS =
            new Symbol<>(
                            "B_W",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "地上生物量密度",
                            "above-ground biomass per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> FRACTION =
            new Symbol<>("fd", Unit.RATIO, Ratio::new, "受灾损失比例", "share of the biomass lost")
                    .within(0, GainEquations.ALL);
    static final Symbol<TonnesCarbonPerYear> L_DISTURBANCE =
            new Symbol<>(
                    "L_DIST",
                    Unit.TONNE_CARBON_PER_YEAR,
                    TonnesCarbonPerYear::new,
                    "灾害损失",
                    "loss by disturbance");

    /// Loss by wood that was removed.
    ///
    ///     L_WOOD = H · BCEF_R · (1 + R) · CF
    public static final Equation4<
                    CubicMetresPerYear, TonnesPerCubicMetre, Ratio, Ratio, TonnesCarbonPerYear>
            WOOD =
                    new Equation4<>(
                            Formula.of(
                                    "ipcc-loss-by-wood-removal",
                                    "木材采伐损失",
                                    "loss by wood removals",
                                    "L_WOOD = H · BCEF_R · (1 + R) · CF",
                                    Ipcc.SOURCE_2_12),
                            L_WOOD,
                            HARVEST,
                            BCEF_R,
                            GainEquations.R,
                            GainEquations.CF,
                            (H, BCEF, R, CF) -> H * BCEF * (1 + R) * CF);

    /// Loss by fuelwood: whole trees with their roots, parts without.
    ///
    ///     L_FUEL = (FG_trees · BCEF_R · (1 + R) + FG_part · D) · CF
    public static final Equation6<
                    CubicMetresPerYear,
                    TonnesPerCubicMetre,
                    Ratio,
                    CubicMetresPerYear,
                    TonnesPerCubicMetre,
                    Ratio,
                    TonnesCarbonPerYear>
            FUEL =
                    new Equation6<>(
                            Formula.of(
                                    "ipcc-loss-by-fuelwood",
                                    "薪材采集损失",
                                    "loss by fuelwood",
                                    "L_FUEL = (FG_trees · BCEF_R · (1 + R) + FG_part · D) · CF",
                                    Ipcc.SOURCE_2_13),
                            L_FUEL,
                            FUEL_TREES,
                            BCEF_R,
                            GainEquations.R,
                            FUEL_PARTS,
                            DENSITY,
                            GainEquations.CF,
                            (trees, BCEF, R, parts, D, CF) ->
                                    (trees * BCEF * (1 + R) + parts * D) * CF);

    /// Loss by fire, storm, pests.
    ///
    ///     L_DIST = A_dist · B_W · (1 + R) · CF · fd
    public static final Equation5<
                    Hectares, TonnesBiomassPerHectare, Ratio, Ratio, Ratio, TonnesCarbonPerYear>
            DISTURBANCE =
                    new Equation5<>(
                            Formula.of(
                                    "ipcc-loss-by-disturbance",
                                    "灾害损失",
                                    "loss by disturbance",
                                    "L_DIST = A_dist · B_W · (1 + R) · CF · fd",
                                    Ipcc.SOURCE_2_14),
                            L_DISTURBANCE,
                            DISTURBED,
                            BIOMASS,
                            GainEquations.R,
                            GainEquations.CF,
                            FRACTION,
                            (A, B, R, CF, fd) -> A * B * (1 + R) * CF * fd);

    /// Everything that is lost in a year.
    ///
    ///     ΔC_L = L_WOOD + L_FUEL + L_DIST
    public static final Equation3<
                    TonnesCarbonPerYear,
                    TonnesCarbonPerYear,
                    TonnesCarbonPerYear,
                    TonnesCarbonPerYear>
            ALL_LOSSES =
                    new Equation3<>(
                            Formula.of(
                                    "ipcc-loss",
                                    "生物量碳年损失",
                                    "yearly loss of carbon in biomass",
                                    "ΔC_L = L_WOOD + L_FUEL + L_DIST",
                                    Ipcc.SOURCE_2_11),
                            GainEquations.LOSS,
                            L_WOOD,
                            L_FUEL,
                            L_DISTURBANCE,
                            (wood, fuel, disturbance) -> wood + fuel + disturbance);

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(WOOD, FUEL, DISTURBANCE, ALL_LOSSES);
    }
}

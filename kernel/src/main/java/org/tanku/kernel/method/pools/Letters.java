package org.tanku.kernel.method.pools;

import org.tanku.kernel.method.Symbols;
import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

/// The letters that the pools share (碳库符号), each with its unit and meaning.
final class Letters {
    private Letters() {}

    static final double ALL = 1;

    static final Symbol<Ratio> CF =
            new Symbol<>("CF", Unit.RATIO, Ratio::new, "含碳率", "carbon fraction").within(0, ALL);
    static final Symbol<Ratio> R =
            new Symbol<>("R", Unit.RATIO, Ratio::new, "地下生物量与地上生物量之比", "root-to-shoot ratio")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomassPerHectare> B_AB =
            new Symbol<>(
                            "b_AB",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "地上生物量密度",
                            "above-ground biomass per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomassPerHectare> B_TREE =
            new Symbol<>(
                            "b_TREE",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "林木地上生物量密度",
                            "above-ground biomass of trees per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomassPerHectare> B_FOREST =
            new Symbol<>(
                            "b_FOREST",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "区域森林平均地上生物量密度",
                            "mean above-ground biomass of forest in the region")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomassPerHectare> B_SHRUB =
            new Symbol<>(
                            "b_SHRUB",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "灌木地上生物量密度",
                            "above-ground biomass of shrubs per hectare")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> R_S =
            new Symbol<>("R_S", Unit.RATIO, Ratio::new, "灌木根茎比", "root-to-shoot ratio of shrubs")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Ratio> CF_S =
            new Symbol<>("CF_S", Unit.RATIO, Ratio::new, "灌木含碳率", "carbon fraction of shrubs")
                    .within(0, ALL);
    static final Symbol<Ratio> CF_LI =
            new Symbol<>("CF_LI", Unit.RATIO, Ratio::new, "枯落物含碳率", "carbon fraction of litter")
                    .within(0, ALL);
    static final Symbol<TonnesPerCubicMetre> D =
            new Symbol<>(
                    "D",
                    Unit.TONNE_PER_CUBIC_METRE,
                    TonnesPerCubicMetre::new,
                    "木材基本密度",
                    "basic wood density");
    static final Symbol<TonnesCO2e> C_DW =
            new Symbol<>(
                    "C_DW",
                    Unit.TONNE_CO2E,
                    TonnesCO2e::new,
                    "枯死木碳储量",
                    "carbon stock of dead wood");
    static final Symbol<TonnesCO2e> C_LI =
            new Symbol<>(
                    "C_LI", Unit.TONNE_CO2E, TonnesCO2e::new, "枯落物碳储量", "carbon stock of litter");
    static final Symbol<Ratio> COVER =
            new Symbol<>("CC", Unit.RATIO, Ratio::new, "覆盖度", "crown cover").within(0, ALL);

    /// A share of the whole, 0 to 1.
    static Symbol<Ratio> share(String name, String chinese, String english) {
        return Symbols.ratio(name, chinese, english).within(0, ALL);
    }

    /// A mass of CO₂e that is told as zero, with the reason.
    static <Q extends Quantity> Explained<Q> zero(Symbol<Q> symbol, String because) {
        return Explained.given(symbol, symbol.of(0), because);
    }
}

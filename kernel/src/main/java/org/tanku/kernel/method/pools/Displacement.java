package org.tanku.kernel.method.pools;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesCO2e;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Confidence;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Equation4;
import org.tanku.kernel.trace.Equation5;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Formula;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Source;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Leakage by farming that the project drives elsewhere (农业活动转移泄漏). The national methods allow no
/// displacement, so that for them it is zero by rule.
public final class Displacement {
    private static final Source SOURCE =
            new Source("CDM AR-TOOL15 v2.0", "农业活动转移泄漏", Confidence.FOUND);
    private static final Source PLACE =
            new Source("CDM AR-TOOL15 v2.0", "农业活动转移泄漏；土壤项中面积的位置不可读", Confidence.RECALLED_MEDIUM);
    private static final String ALL = "通则";

    static final Symbol<Ratio> F_LK =
            new Symbol<>("f_LK", Unit.RATIO, Ratio::new, "泄漏调整系数", "adjustment of leakage")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesBiomassPerHectare> B_DISP =
            new Symbol<>(
                            "b_DISP",
                            Unit.TONNE_BIOMASS_PER_HECTARE,
                            TonnesBiomassPerHectare::new,
                            "接收地生物量密度（地上与地下）",
                            "biomass where the farming goes, above and below ground")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<Hectares> AREA =
            new Symbol<>(
                    "A_DISP",
                    Unit.HECTARE,
                    Hectares::new,
                    "接收转移活动的面积",
                    "area that receives the farming");
    static final Symbol<TonnesCarbonPerHectare> SOIL =
            new Symbol<>(
                            "ΔSOC_LUC",
                            Unit.TONNE_CARBON_PER_HECTARE,
                            TonnesCarbonPerHectare::new,
                            "土地利用变化的土壤碳损失",
                            "soil carbon lost by the change of use")
                    .within(0, Double.POSITIVE_INFINITY);
    static final Symbol<TonnesCO2e> LK =
            new Symbol<>("LK", Unit.TONNE_CO2E, TonnesCO2e::new, "泄漏", "leakage");

    /// Biomass of trees and shrubs that may be cleared where the farming goes.
    ///
    ///     b_DISP = f_LK · b_TREE · (1 + R) + b_SHRUB · (1 + R_S)
    public static final Equation5<
                    Ratio,
                    TonnesBiomassPerHectare,
                    Ratio,
                    TonnesBiomassPerHectare,
                    Ratio,
                    TonnesBiomassPerHectare>
            BIOMASS =
                    new Equation5<>(
                            Formula.of(
                                    "displacement-biomass",
                                    "接收地生物量密度",
                                    "biomass where the farming goes",
                                    "b_DISP = f_LK · b_TREE · (1 + R) + b_SHRUB · (1 + R_S)",
                                    SOURCE),
                            B_DISP,
                            F_LK,
                            Letters.B_TREE,
                            Letters.R,
                            Letters.B_SHRUB,
                            Letters.R_S,
                            (f, tree, R, shrub, R_S) -> f * tree * (1 + R) + shrub * (1 + R_S));

    /// Leakage by farming that goes elsewhere.
    ///
    ///     LK = A_DISP · (b_DISP · CF + ΔSOC_LUC) · 44/12
    public static final Equation4<
                    Hectares, TonnesBiomassPerHectare, Ratio, TonnesCarbonPerHectare, TonnesCO2e>
            LEAKAGE =
                    new Equation4<>(
                            Formula.of(
                                    "displacement-leakage",
                                    "农业活动转移泄漏",
                                    "leakage by displaced farming",
                                    "LK = A_DISP · (b_DISP · CF + ΔSOC_LUC) · 44/12",
                                    PLACE),
                            LK,
                            AREA,
                            B_DISP,
                            Letters.CF,
                            SOIL,
                            (A, b, CF, SOC) -> A * (b * CF + SOC) * TonnesCO2e.PER_TONNE_OF_CARBON);

    private final ParameterSet set;

    /// @param set an edition of `leakage-displacement`
    public Displacement(ParameterSet set) {
        this.set = set;
    }

    /// What the project drives elsewhere, and where it goes (转移去向).
    public enum Destination {
        /// Grazing that the receiving land can bear.
        GRAZING_WITHIN_CAPACITY,
        /// Fields abandoned within five years.
        ABANDONED_CROPLAND,
        /// Forest that is not cleared for it.
        FOREST_WITHOUT_CLEARING,
        /// Animals fed in stalls.
        STALL_FEEDING,
        /// Grazing that clears land: no soil term.
        GRAZING_ON_CLEARED_LAND,
        /// Fields on cleared land: with the soil term.
        CROPS_ON_CLEARED_LAND
    }

    /// The land that receives the farming (接收地).
    ///
    /// @param soil carbon that the soil loses for good; below zero counts as zero
    public record Receiving(
            Hectares area,
            TonnesBiomassPerHectare trees,
            TonnesBiomassPerHectare shrubs,
            TonnesCarbonPerHectare soil,
            String origin) {}

    /// The leakage of one displacement.
    public Explained<TonnesCO2e> leakage(Destination destination, Receiving land) {
        return switch (destination) {
            case GRAZING_WITHIN_CAPACITY,
                    ABANDONED_CROPLAND,
                    FOREST_WITHOUT_CLEARING,
                    STALL_FEEDING ->
                    Letters.zero(LK, land.origin())
                            .insteadOf(LK.name(), Phrase.NOTHING_CLEARED.tell());
            case GRAZING_ON_CLEARED_LAND ->
                    cleared(
                            land,
                            Letters.zero(SOIL, land.origin())
                                    .insteadOf(SOIL.name(), Phrase.NO_SOIL_TERM_OF_GRAZING.tell()));
            case CROPS_ON_CLEARED_LAND -> cleared(land, soil(land));
        };
    }

    private static Explained<TonnesCarbonPerHectare> soil(Receiving land) {
        if (land.soil().value() < 0) {
            return Letters.zero(SOIL, land.origin())
                    .insteadOf(
                            SOIL.name(),
                            Phrase.SOIL_GAIN_NOT_COUNTED.tell(
                                    Double.toString(land.soil().value())));
        }
        return Explained.given(SOIL, land.soil(), land.origin());
    }

    private Explained<TonnesCO2e> cleared(Receiving land, Explained<TonnesCarbonPerHectare> soil) {
        return LEAKAGE.of(
                Explained.given(AREA, land.area(), land.origin()),
                BIOMASS.of(
                        set.get(ALL, F_LK),
                        Explained.given(Letters.B_TREE, land.trees(), land.origin()),
                        set.get(ALL, Letters.R),
                        Explained.given(Letters.B_SHRUB, land.shrubs(), land.origin()),
                        set.get(ALL, Letters.R_S)),
                set.get(ALL, Letters.CF),
                soil);
    }

    /// For the catalogue.
    static List<Equation<?>> list() {
        return List.of(BIOMASS, LEAKAGE);
    }
}

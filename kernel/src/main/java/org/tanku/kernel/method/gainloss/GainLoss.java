package org.tanku.kernel.method.gainloss;

import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesBiomassPerHectareYear;
import org.tanku.kernel.quantity.TonnesCO2ePerYear;
import org.tanku.kernel.quantity.TonnesCarbonPerYear;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Explained;
import org.tanku.kernel.trace.Symbol;

import java.util.List;

/// Change of biomass carbon of a region's forest in a year (增减法), tier 1 with the defaults of the
/// zone.
public final class GainLoss {
    private static final String CARBON = "热带与亚热带";
    private static final String ROOTS = "亚热带湿润森林";

    static final Symbol<TonnesBiomassPerHectare> EDGE =
            new Symbol<>(
                    "b_EDGE",
                    Unit.TONNE_BIOMASS_PER_HECTARE,
                    TonnesBiomassPerHectare::new,
                    "根茎比分级界限",
                    "limit between the classes of the root ratio");

    private final ParameterSet set;
    private final String zone;

    /// @param set an edition of `ipcc-forest`
    /// @param zone a row of growth, [LinearGrowth#FUJIAN]
    public GainLoss(ParameterSet set, String zone) {
        this.set = set;
        this.zone = zone;
    }

    /// Gain of all land less what was lost, in tonnes of carbon a year.
    ///
    /// @param roots which class of root ratio holds for the lost trees
    public Explained<TonnesCarbonPerYear> change(
            List<ForestLand> land, Losses losses, TonnesBiomassPerHectare roots) {
        return GainEquations.NET.of(gain(land).as(GainEquations.GAIN), loss(losses, roots));
    }

    /// The same as carbon dioxide.
    public static Explained<TonnesCO2ePerYear> asCarbonDioxide(
            Explained<TonnesCarbonPerYear> change) {
        return GainEquations.AS_CO2.of(change.as(GainEquations.CHANGE));
    }

    /// Gain of all land.
    public Explained<TonnesCarbonPerYear> gain(List<ForestLand> land) {
        return GainEquations.ALL_GAINS.of(land.stream().map(this::gain).toList());
    }

    private Explained<TonnesCarbonPerYear> gain(ForestLand land) {
        Explained<TonnesBiomassPerHectareYear> above =
                set.get(zone + (land.young() ? " 20 年以内" : " 20 年以上"), GainEquations.GROWTH);
        return GainEquations.GAIN_OF_LAND.of(
                Explained.given(GainEquations.AREA, land.area(), land.origin()),
                GainEquations.GROWTH_TIER_1.of(above, rootRatio(land.biomass())),
                set.get(CARBON, GainEquations.CF));
    }

    /// Everything that was lost.
    public Explained<TonnesCarbonPerYear> loss(Losses losses, TonnesBiomassPerHectare roots) {
        String origin = losses.origin();
        Explained<Ratio> R = rootRatio(roots);
        Explained<Ratio> CF = set.get(CARBON, GainEquations.CF);
        Explained<TonnesPerCubicMetre> expansion =
                Explained.given(LossEquations.BCEF_R, losses.expansion(), origin);
        return LossEquations.ALL_LOSSES.of(
                LossEquations.WOOD.of(
                        Explained.given(LossEquations.HARVEST, losses.removals(), origin),
                        expansion,
                        R,
                        CF),
                LossEquations.FUEL.of(
                        Explained.given(LossEquations.FUEL_TREES, losses.fuelTrees(), origin),
                        expansion,
                        R,
                        Explained.given(LossEquations.FUEL_PARTS, losses.fuelParts(), origin),
                        Explained.given(LossEquations.DENSITY, losses.density(), origin),
                        CF),
                LossEquations.DISTURBANCE.of(
                        Explained.given(LossEquations.DISTURBED, losses.disturbed(), origin),
                        Explained.given(LossEquations.BIOMASS, losses.standing(), origin),
                        R,
                        CF,
                        Explained.given(LossEquations.FRACTION, losses.fraction(), origin)));
    }

    /// The root ratio of the class in which the biomass lies.
    public Explained<Ratio> rootRatio(TonnesBiomassPerHectare biomass) {
        boolean small = biomass.value() < set.get(ROOTS, EDGE).value().value();
        return set.get(ROOTS + (small ? " 低于界限" : " 达到界限"), GainEquations.R);
    }
}

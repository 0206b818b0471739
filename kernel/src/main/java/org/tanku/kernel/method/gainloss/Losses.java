package org.tanku.kernel.method.gainloss;

import org.tanku.kernel.quantity.CubicMetresPerYear;
import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;
import org.tanku.kernel.quantity.TonnesPerCubicMetre;

/// What a region of forest lost in a year (年损失): wood, fuelwood, disturbance. Nothing taken is told
/// as zero by whoever says so.
///
/// @param removals merchantable volume
/// @param expansion conversion and expansion factor of removals: no public figure is taken for it
/// @param fuelTrees fuelwood as whole trees
/// @param fuelParts fuelwood as branches
/// @param density basic wood density of those branches
/// @param disturbed area hit by fire, storm or pests
/// @param standing biomass above ground on that area
/// @param fraction of it that was lost
public record Losses(
        CubicMetresPerYear removals,
        TonnesPerCubicMetre expansion,
        CubicMetresPerYear fuelTrees,
        CubicMetresPerYear fuelParts,
        TonnesPerCubicMetre density,
        Hectares disturbed,
        TonnesBiomassPerHectare standing,
        Ratio fraction,
        String origin) {}

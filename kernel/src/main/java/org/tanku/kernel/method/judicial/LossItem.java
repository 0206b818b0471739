package org.tanku.kernel.method.judicial;

import org.tanku.kernel.forest.Reading;
import org.tanku.kernel.quantity.Centimetres;
import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Kilograms;
import org.tanku.kernel.quantity.Metres;
import org.tanku.kernel.quantity.Mu;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;

/// One line of the sheet of a loss (损失清单项).
public sealed interface LossItem {
    /// Unique within the sheet.
    String number();

    /// The species, or the type of forest whose layer was destroyed.
    String species();

    /// The document the line was read from: a survey of the scene, an expert opinion.
    String origin();

    /// Trees of a known volume (立木蓄积).
    record FelledVolume(String number, String species, CubicMetres volume, String origin)
            implements LossItem {}

    /// A tree whose diameter at breast height could be measured (被伐木).
    record FelledTree(
            String number,
            String species,
            Centimetres diameter,
            Reading<Metres> height,
            String origin)
            implements LossItem {}

    /// A tree of which the stump is left (伐桩).
    record Stump(
            String number,
            String species,
            Centimetres diameter,
            Reading<Metres> height,
            String origin)
            implements LossItem {}

    /// Cut bamboo (被伐竹).
    ///
    /// @param each biomass of one culm, from a measured mean or an equation of the region
    /// @param includesRoots whether that is the culm with its roots, so that none are added
    record Culms(
            String number,
            String species,
            Ratio culms,
            Kilograms each,
            boolean includesRoots,
            String origin)
            implements LossItem {}

    /// A layer of forest by area (毁坏林分层次).
    ///
    /// @param density where an expert measured it; missing: that of the neighbour province
    record Layer(
            String number,
            String species,
            ForestLayer layer,
            Destruction destruction,
            Mu area,
            Reading<TonnesCarbonPerHectare> density,
            String origin)
            implements LossItem {}
}

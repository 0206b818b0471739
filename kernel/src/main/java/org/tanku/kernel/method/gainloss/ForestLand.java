package org.tanku.kernel.method.gainloss;

import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.TonnesBiomassPerHectare;

/// One kind of forest land in an inventory (林地类型): its area, age and biomass, and where they were
/// read.
///
/// @param young whether it is still in the years of fast growth
/// @param biomass above ground, which decides the class of the root ratio
public record ForestLand(
        Hectares area, boolean young, TonnesBiomassPerHectare biomass, String origin) {}

package org.tanku.platform.land;

import org.tanku.kernel.quantity.CubicMetres;
import org.tanku.kernel.quantity.Mu;

/// What one species has of an edition (树种构成).
///
/// @param unmeasured stands whose stock was not measured; they are not in `stock`
public record SpeciesShare(
        String species, int stands, Mu area, CubicMetres stock, int unmeasured) {}

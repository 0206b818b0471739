package org.tanku.kernel.method.projection;

import org.tanku.kernel.quantity.Hectares;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.TonnesCarbonPerHectare;
import org.tanku.kernel.quantity.Years;
import org.tanku.kernel.trace.Explained;

/// A fixed span of years of a region's forest (龄级), or an age group with its span: its area, how
/// much of it is felled a year, and what a hectare holds.
///
/// @param width how many years it spans; of the last class it is not used
public record AgeClass(
        String name,
        Hectares area,
        Explained<Ratio> felling,
        Explained<Years> width,
        Explained<TonnesCarbonPerHectare> density) {
    public AgeClass {
        if (!(felling.value().value() >= 0 && felling.value().value() <= 1)) {
            throw new IllegalArgumentException(
                    name + ": a share from 0 to 1 is felled, not " + felling.value().value());
        }
        if (!(width.value().value() >= 1)) {
            throw new IllegalArgumentException(
                    name + " spans a year at least, not " + width.value().value());
        }
    }
}

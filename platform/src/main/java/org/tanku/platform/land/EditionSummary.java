package org.tanku.platform.land;

import org.tanku.kernel.quantity.CubicMetres;

import java.util.List;

/// An edition in a few numbers (版本汇总): its species, the largest area first.
public record EditionSummary(List<SpeciesShare> species) {
    public EditionSummary {
        species = List.copyOf(species);
    }

    /// The stock of all stands where it was measured.
    public CubicMetres stock() {
        return new CubicMetres(species.stream().mapToDouble(each -> each.stock().value()).sum());
    }

    /// How many stands are not in the stock.
    public int unmeasured() {
        return species.stream().mapToInt(SpeciesShare::unmeasured).sum();
    }
}

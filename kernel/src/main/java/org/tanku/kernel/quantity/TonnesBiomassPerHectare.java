package org.tanku.kernel.quantity;

/// Dry matter of plants on a hectare (单位面积生物量).
public record TonnesBiomassPerHectare(double value) implements Quantity {
    public TonnesBiomassPerHectare {
        Unit.TONNE_BIOMASS_PER_HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_BIOMASS_PER_HECTARE;
    }
}

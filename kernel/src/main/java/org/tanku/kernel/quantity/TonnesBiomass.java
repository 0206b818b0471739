package org.tanku.kernel.quantity;

/// Dry matter of plants in tonnes (生物量).
public record TonnesBiomass(double value) implements Quantity {
    public TonnesBiomass {
        Unit.TONNE_BIOMASS.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_BIOMASS;
    }
}

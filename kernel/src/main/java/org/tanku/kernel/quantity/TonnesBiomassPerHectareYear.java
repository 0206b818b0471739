package org.tanku.kernel.quantity;

/// Growth of biomass per hectare and year (年生物量增量).
public record TonnesBiomassPerHectareYear(double value) implements Quantity {
    public TonnesBiomassPerHectareYear {
        Unit.TONNE_BIOMASS_PER_HECTARE_YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_BIOMASS_PER_HECTARE_YEAR;
    }
}

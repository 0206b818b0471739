package org.tanku.kernel.quantity;

/// Change of carbon per hectare and year (碳密度年变化量).
public record TonnesCarbonPerHectareYear(double value) implements Quantity {
    public TonnesCarbonPerHectareYear {
        Unit.TONNE_CARBON_PER_HECTARE_YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CARBON_PER_HECTARE_YEAR;
    }
}

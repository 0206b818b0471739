package org.tanku.kernel.quantity;

/// Change of carbon a year (年碳变化量).
public record TonnesCarbonPerYear(double value) implements Quantity {
    public TonnesCarbonPerYear {
        Unit.TONNE_CARBON_PER_YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CARBON_PER_YEAR;
    }
}

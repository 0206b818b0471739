package org.tanku.kernel.quantity;

/// Carbon per hectare (碳密度).
public record TonnesCarbonPerHectare(double value) implements Quantity {
    public TonnesCarbonPerHectare {
        Unit.TONNE_CARBON_PER_HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CARBON_PER_HECTARE;
    }
}

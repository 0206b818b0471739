package org.tanku.kernel.quantity;

/// Carbon dioxide equivalent per hectare (单位面积二氧化碳当量).
public record TonnesCO2ePerHectare(double value) implements Quantity {
    public TonnesCO2ePerHectare {
        Unit.TONNE_CO2E_PER_HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CO2E_PER_HECTARE;
    }
}

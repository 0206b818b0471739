package org.tanku.kernel.quantity;

/// Carbon dioxide equivalent per hectare in kilograms (单位面积碳当量).
public record KilogramsCO2ePerHectare(double value) implements Quantity {
    public KilogramsCO2ePerHectare {
        Unit.KILOGRAM_CO2E_PER_HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_HECTARE;
    }
}

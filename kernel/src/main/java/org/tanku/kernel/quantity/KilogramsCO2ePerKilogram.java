package org.tanku.kernel.quantity;

/// Emission factor of a mass (单位质量排放因子).
public record KilogramsCO2ePerKilogram(double value) implements Quantity {
    public KilogramsCO2ePerKilogram {
        Unit.KILOGRAM_CO2E_PER_KILOGRAM.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_KILOGRAM;
    }
}

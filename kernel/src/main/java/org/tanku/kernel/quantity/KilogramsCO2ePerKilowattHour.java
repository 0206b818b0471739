package org.tanku.kernel.quantity;

/// Emission factor of electricity (电力排放因子).
public record KilogramsCO2ePerKilowattHour(double value) implements Quantity {
    public KilogramsCO2ePerKilowattHour {
        Unit.KILOGRAM_CO2E_PER_KILOWATT_HOUR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_KILOWATT_HOUR;
    }
}

package org.tanku.kernel.quantity;

/// Emission factor of a vehicle (车公里排放因子).
public record KilogramsCO2ePerVehicleKilometre(double value) implements Quantity {
    public KilogramsCO2ePerVehicleKilometre {
        Unit.KILOGRAM_CO2E_PER_VEHICLE_KILOMETRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_VEHICLE_KILOMETRE;
    }
}

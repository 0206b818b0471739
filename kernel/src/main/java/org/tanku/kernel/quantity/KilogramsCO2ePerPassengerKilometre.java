package org.tanku.kernel.quantity;

/// Emission factor of a traveller (人公里排放因子).
public record KilogramsCO2ePerPassengerKilometre(double value) implements Quantity {
    public KilogramsCO2ePerPassengerKilometre {
        Unit.KILOGRAM_CO2E_PER_PASSENGER_KILOMETRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_PASSENGER_KILOMETRE;
    }
}

package org.tanku.kernel.quantity;

/// Emission factor of freight (吨公里排放因子).
public record KilogramsCO2ePerTonneKilometre(double value) implements Quantity {
    public KilogramsCO2ePerTonneKilometre {
        Unit.KILOGRAM_CO2E_PER_TONNE_KILOMETRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_TONNE_KILOMETRE;
    }
}

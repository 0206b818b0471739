package org.tanku.kernel.quantity;

/// Emission factor of a volume (单位体积排放因子).
public record KilogramsCO2ePerCubicMetre(double value) implements Quantity {
    public KilogramsCO2ePerCubicMetre {
        Unit.KILOGRAM_CO2E_PER_CUBIC_METRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_CUBIC_METRE;
    }
}

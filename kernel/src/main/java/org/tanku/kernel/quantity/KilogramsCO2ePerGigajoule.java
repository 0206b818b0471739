package org.tanku.kernel.quantity;

/// Emission factor of heat (热力排放因子).
public record KilogramsCO2ePerGigajoule(double value) implements Quantity {
    public KilogramsCO2ePerGigajoule {
        Unit.KILOGRAM_CO2E_PER_GIGAJOULE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_GIGAJOULE;
    }
}

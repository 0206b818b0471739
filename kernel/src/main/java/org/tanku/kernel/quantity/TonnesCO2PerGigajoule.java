package org.tanku.kernel.quantity;

/// Emission per heat of a fuel (单位热值排放因子).
public record TonnesCO2PerGigajoule(double value) implements Quantity {
    public TonnesCO2PerGigajoule {
        Unit.TONNE_CO2_PER_GIGAJOULE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CO2_PER_GIGAJOULE;
    }
}

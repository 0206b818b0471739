package org.tanku.kernel.quantity;

/// Emission factor of tonnes (每吨排放因子): tap water.
public record KilogramsCO2ePerTonne(double value) implements Quantity {
    public KilogramsCO2ePerTonne {
        Unit.KILOGRAM_CO2E_PER_TONNE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_TONNE;
    }
}

package org.tanku.kernel.quantity;

/// Carbon dioxide equivalent per mu (每亩二氧化碳当量).
public record TonnesCO2ePerMu(double value) implements Quantity {
    public TonnesCO2ePerMu {
        Unit.TONNE_CO2E_PER_MU.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CO2E_PER_MU;
    }
}

package org.tanku.kernel.quantity;

/// Carbon dioxide equivalent per cubic metre of stock (单位蓄积碳当量).
public record TonnesCO2ePerCubicMetre(double value) implements Quantity {
    public TonnesCO2ePerCubicMetre {
        Unit.TONNE_CO2E_PER_CUBIC_METRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CO2E_PER_CUBIC_METRE;
    }
}

package org.tanku.kernel.quantity;

/// A mean removal or emission a year (年均碳汇量).
public record TonnesCO2ePerYear(double value) implements Quantity {
    public TonnesCO2ePerYear {
        Unit.TONNE_CO2E_PER_YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CO2E_PER_YEAR;
    }
}

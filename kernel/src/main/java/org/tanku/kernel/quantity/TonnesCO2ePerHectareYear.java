package org.tanku.kernel.quantity;

/// Carbon dioxide equivalent per hectare and year (单位面积年碳汇量).
public record TonnesCO2ePerHectareYear(double value) implements Quantity {
    public TonnesCO2ePerHectareYear {
        Unit.TONNE_CO2E_PER_HECTARE_YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CO2E_PER_HECTARE_YEAR;
    }
}

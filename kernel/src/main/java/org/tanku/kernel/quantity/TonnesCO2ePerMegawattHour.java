package org.tanku.kernel.quantity;

/// Emission per electricity (电网排放因子).
public record TonnesCO2ePerMegawattHour(double value) implements Quantity {
    public TonnesCO2ePerMegawattHour {
        Unit.TONNE_CO2E_PER_MEGAWATT_HOUR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CO2E_PER_MEGAWATT_HOUR;
    }
}

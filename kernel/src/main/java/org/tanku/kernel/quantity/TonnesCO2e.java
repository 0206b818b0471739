package org.tanku.kernel.quantity;

/// A mass of carbon dioxide equivalent in tonnes (二氧化碳当量); below zero where carbon was lost.
public record TonnesCO2e(double value) implements Quantity {
    public TonnesCO2e {
        Unit.TONNE_CO2E.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CO2E;
    }

    /// 44/12, the ratio of the molar masses of carbon dioxide and carbon; never the rounded 3.67.
    public static final double PER_TONNE_OF_CARBON = 44.0 / 12.0;
}

package org.tanku.kernel.quantity;

/// A mass of carbon dioxide equivalent in kilograms (二氧化碳当量); the one-yuan programme sells in it.
public record KilogramsCO2e(double value) implements Quantity {
    public KilogramsCO2e {
        Unit.KILOGRAM_CO2E.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E;
    }

    /// How many kilograms are a tonne.
    public static final double PER_TONNE = 1000;

    public TonnesCO2e toTonnes() {
        return new TonnesCO2e(value / PER_TONNE);
    }
}

package org.tanku.kernel.quantity;

/// Emission factor of a liquid (液体燃料排放因子).
public record KilogramsCO2ePerLitre(double value) implements Quantity {
    public KilogramsCO2ePerLitre {
        Unit.KILOGRAM_CO2E_PER_LITRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_LITRE;
    }
}

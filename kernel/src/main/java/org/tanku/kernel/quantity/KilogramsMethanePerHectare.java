package org.tanku.kernel.quantity;

/// Methane of a season per hectare (季节甲烷排放因子).
public record KilogramsMethanePerHectare(double value) implements Quantity {
    public KilogramsMethanePerHectare {
        Unit.KILOGRAM_METHANE_PER_HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_METHANE_PER_HECTARE;
    }
}

package org.tanku.kernel.quantity;

/// Methane per hectare and day (日甲烷排放因子).
public record KilogramsMethanePerHectareDay(double value) implements Quantity {
    public KilogramsMethanePerHectareDay {
        Unit.KILOGRAM_METHANE_PER_HECTARE_DAY.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_METHANE_PER_HECTARE_DAY;
    }
}

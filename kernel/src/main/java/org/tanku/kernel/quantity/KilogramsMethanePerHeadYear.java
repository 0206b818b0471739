package org.tanku.kernel.quantity;

/// Methane of one animal a year (每头年甲烷排放因子).
public record KilogramsMethanePerHeadYear(double value) implements Quantity {
    public KilogramsMethanePerHeadYear {
        Unit.KILOGRAM_METHANE_PER_HEAD_YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_METHANE_PER_HEAD_YEAR;
    }
}

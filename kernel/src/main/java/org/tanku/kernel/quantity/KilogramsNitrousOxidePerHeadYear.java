package org.tanku.kernel.quantity;

/// Nitrous oxide of one animal a year (每头年氧化亚氮排放因子).
public record KilogramsNitrousOxidePerHeadYear(double value) implements Quantity {
    public KilogramsNitrousOxidePerHeadYear {
        Unit.KILOGRAM_NITROUS_OXIDE_PER_HEAD_YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_NITROUS_OXIDE_PER_HEAD_YEAR;
    }
}

package org.tanku.kernel.quantity;

/// Volatile solids of one animal a day (每头日挥发性固体排泄量).
public record KilogramsSolidsPerHeadDay(double value) implements Quantity {
    public KilogramsSolidsPerHeadDay {
        Unit.KILOGRAM_SOLIDS_PER_HEAD_DAY.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_SOLIDS_PER_HEAD_DAY;
    }
}

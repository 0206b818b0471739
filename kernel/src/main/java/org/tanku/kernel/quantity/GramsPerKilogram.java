package org.tanku.kernel.quantity;

/// A content or an emission factor in grams per kilogram (克每千克).
public record GramsPerKilogram(double value) implements Quantity {
    public GramsPerKilogram {
        Unit.GRAM_PER_KILOGRAM.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.GRAM_PER_KILOGRAM;
    }
}

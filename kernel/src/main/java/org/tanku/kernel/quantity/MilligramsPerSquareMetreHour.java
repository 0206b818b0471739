package org.tanku.kernel.quantity;

/// A flux of gas from the ground (排放通量).
public record MilligramsPerSquareMetreHour(double value) implements Quantity {
    public MilligramsPerSquareMetreHour {
        Unit.MILLIGRAM_PER_SQUARE_METRE_HOUR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIGRAM_PER_SQUARE_METRE_HOUR;
    }
}

package org.tanku.kernel.quantity;

/// A cumulated flux (累积排放通量).
public record MilligramsPerSquareMetre(double value) implements Quantity {
    public MilligramsPerSquareMetre {
        Unit.MILLIGRAM_PER_SQUARE_METRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIGRAM_PER_SQUARE_METRE;
    }
}

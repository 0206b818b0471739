package org.tanku.kernel.quantity;

/// A span in days (天).
public record Days(double value) implements Quantity {
    public Days {
        Unit.DAY.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.DAY;
    }

    /// How many hours a day has.
    public static final double HOURS_PER_DAY = 24;
}

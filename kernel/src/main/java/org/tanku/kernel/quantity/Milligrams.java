package org.tanku.kernel.quantity;

/// A mass in milligrams (毫克).
public record Milligrams(double value) implements Quantity {
    public Milligrams {
        Unit.MILLIGRAM.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIGRAM;
    }

    /// How many milligrams a gram has.
    public static final double PER_GRAM = 1000;

    /// How many milligrams a kilogram has.
    public static final double PER_KILOGRAM = 1_000_000;
}

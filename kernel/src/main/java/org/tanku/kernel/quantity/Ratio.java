package org.tanku.kernel.quantity;

/// A number without a unit: a factor, a fraction, a ratio (无量纲).
public record Ratio(double value) implements Quantity {
    public Ratio {
        Unit.RATIO.check(value);
    }

    /// How many percent are the whole.
    public static final double PERCENT = 100;

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }
}

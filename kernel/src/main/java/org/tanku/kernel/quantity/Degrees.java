package org.tanku.kernel.quantity;

/// An angle in degrees (度): the slope of a plot.
public record Degrees(double value) implements Quantity {
    public Degrees {
        Unit.DEGREE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.DEGREE;
    }
}

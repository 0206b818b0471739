package org.tanku.kernel.quantity;

/// A span of time in years; fractions are allowed (年).
public record Years(double value) implements Quantity {
    public Years {
        Unit.YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.YEAR;
    }
}

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
}

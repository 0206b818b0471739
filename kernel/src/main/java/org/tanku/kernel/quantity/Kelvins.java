package org.tanku.kernel.quantity;

/// A temperature in kelvins (开尔文).
public record Kelvins(double value) implements Quantity {
    public Kelvins {
        Unit.KELVIN.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KELVIN;
    }
}

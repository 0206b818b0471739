package org.tanku.kernel.quantity;

/// A mass of carbon in kilograms (碳质量).
public record KilogramsCarbon(double value) implements Quantity {
    public KilogramsCarbon {
        Unit.KILOGRAM_CARBON.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CARBON;
    }
}

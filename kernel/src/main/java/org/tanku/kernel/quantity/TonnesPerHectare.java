package org.tanku.kernel.quantity;

/// A mass per hectare (单位面积质量): yield, straw.
public record TonnesPerHectare(double value) implements Quantity {
    public TonnesPerHectare {
        Unit.TONNE_PER_HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_PER_HECTARE;
    }
}

package org.tanku.kernel.quantity;

/// Net calorific value (低位发热量).
public record GigajoulesPerTonne(double value) implements Quantity {
    public GigajoulesPerTonne {
        Unit.GIGAJOULE_PER_TONNE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.GIGAJOULE_PER_TONNE;
    }
}

package org.tanku.kernel.quantity;

/// A pressure in standard atmospheres (标准大气压).
public record Atmospheres(double value) implements Quantity {
    public Atmospheres {
        Unit.ATMOSPHERE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.ATMOSPHERE;
    }
}

package org.tanku.kernel.quantity;

/// A volume of wood on a hectare (每公顷蓄积).
public record CubicMetresPerHectare(double value) implements Quantity {
    public CubicMetresPerHectare {
        Unit.CUBIC_METRE_PER_HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.CUBIC_METRE_PER_HECTARE;
    }
}

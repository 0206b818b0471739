package org.tanku.kernel.quantity;

/// Basal area of a stand per hectare (每公顷断面积).
public record SquareMetresPerHectare(double value) implements Quantity {
    public SquareMetresPerHectare {
        Unit.SQUARE_METRE_PER_HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.SQUARE_METRE_PER_HECTARE;
    }
}

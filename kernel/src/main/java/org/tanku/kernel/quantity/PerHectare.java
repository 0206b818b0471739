package org.tanku.kernel.quantity;

/// A number per hectare (每公顷株数): trees, culms.
public record PerHectare(double value) implements Quantity {
    public PerHectare {
        Unit.PER_HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.PER_HECTARE;
    }

    /// Indices of stand density count in thousands of trees.
    public static final double THOUSAND = 1000;
}

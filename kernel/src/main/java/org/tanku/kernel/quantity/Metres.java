package org.tanku.kernel.quantity;

/// A tree height in metres (树高).
public record Metres(double value) implements Quantity {
    public Metres {
        Unit.METRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.METRE;
    }

    /// The height at which diameters of trees are measured (胸高), by definition.
    public static final double BREAST_HEIGHT = 1.3;
}

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
}

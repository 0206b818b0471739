package org.tanku.kernel.quantity;

/// A mass of volatile solids (挥发性固体).
public record KilogramsSolids(double value) implements Quantity {
    public KilogramsSolids {
        Unit.KILOGRAM_SOLIDS.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_SOLIDS;
    }
}

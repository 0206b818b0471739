package org.tanku.kernel.quantity;

/// A volume of standing wood over bark in cubic metres (立方米).
public record CubicMetres(double value) implements Quantity {
    public CubicMetres {
        Unit.CUBIC_METRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.CUBIC_METRE;
    }
}

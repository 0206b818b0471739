package org.tanku.kernel.quantity;

/// A volume of wood a year (年采伐量).
public record CubicMetresPerYear(double value) implements Quantity {
    public CubicMetresPerYear {
        Unit.CUBIC_METRE_PER_YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.CUBIC_METRE_PER_YEAR;
    }
}

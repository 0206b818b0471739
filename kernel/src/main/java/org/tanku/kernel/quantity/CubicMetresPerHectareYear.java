package org.tanku.kernel.quantity;

/// Increment of stock per hectare and year (年生长量).
public record CubicMetresPerHectareYear(double value) implements Quantity {
    public CubicMetresPerHectareYear {
        Unit.CUBIC_METRE_PER_HECTARE_YEAR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.CUBIC_METRE_PER_HECTARE_YEAR;
    }
}

package org.tanku.kernel.quantity;

/// The most methane that manure can give (最大甲烷生产潜力).
public record CubicMetresMethanePerKilogramSolids(double value) implements Quantity {
    public CubicMetresMethanePerKilogramSolids {
        Unit.CUBIC_METRE_METHANE_PER_KILOGRAM_SOLIDS.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.CUBIC_METRE_METHANE_PER_KILOGRAM_SOLIDS;
    }
}

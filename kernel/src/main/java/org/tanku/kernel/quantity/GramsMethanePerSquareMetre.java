package org.tanku.kernel.quantity;

/// Methane of a season from a square metre (单位面积甲烷排放量).
public record GramsMethanePerSquareMetre(double value) implements Quantity {
    public GramsMethanePerSquareMetre {
        Unit.GRAM_METHANE_PER_SQUARE_METRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.GRAM_METHANE_PER_SQUARE_METRE;
    }
}

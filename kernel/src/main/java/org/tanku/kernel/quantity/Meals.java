package org.tanku.kernel.quantity;

/// A meal (餐次).
public record Meals(double value) implements Quantity {
    public Meals {
        Unit.MEAL.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.MEAL;
    }
}

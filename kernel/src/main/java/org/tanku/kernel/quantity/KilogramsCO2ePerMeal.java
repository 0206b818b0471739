package org.tanku.kernel.quantity;

/// Emission factor of a meal (餐次排放因子).
public record KilogramsCO2ePerMeal(double value) implements Quantity {
    public KilogramsCO2ePerMeal {
        Unit.KILOGRAM_CO2E_PER_MEAL.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOGRAM_CO2E_PER_MEAL;
    }
}

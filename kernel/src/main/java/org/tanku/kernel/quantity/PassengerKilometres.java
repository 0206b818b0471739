package org.tanku.kernel.quantity;

/// Travel of persons (人公里).
public record PassengerKilometres(double value) implements Quantity {
    public PassengerKilometres {
        Unit.PASSENGER_KILOMETRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.PASSENGER_KILOMETRE;
    }
}

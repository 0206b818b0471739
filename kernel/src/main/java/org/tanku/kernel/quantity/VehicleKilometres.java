package org.tanku.kernel.quantity;

/// Travel of vehicles (车公里).
public record VehicleKilometres(double value) implements Quantity {
    public VehicleKilometres {
        Unit.VEHICLE_KILOMETRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.VEHICLE_KILOMETRE;
    }
}

package org.tanku.kernel.quantity;

/// Electricity in kilowatt-hours (千瓦时).
public record KilowattHours(double value) implements Quantity {
    public KilowattHours {
        Unit.KILOWATT_HOUR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.KILOWATT_HOUR;
    }
}

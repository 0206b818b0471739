package org.tanku.kernel.quantity;

/// Electricity in megawatt-hours (兆瓦时).
public record MegawattHours(double value) implements Quantity {
    public MegawattHours {
        Unit.MEGAWATT_HOUR.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.MEGAWATT_HOUR;
    }
}

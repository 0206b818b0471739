package org.tanku.kernel.quantity;

/// Electricity for a tonne of what is treated (单位处理量耗电).
public record MegawattHoursPerTonne(double value) implements Quantity {
    public MegawattHoursPerTonne {
        Unit.MEGAWATT_HOUR_PER_TONNE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.MEGAWATT_HOUR_PER_TONNE;
    }
}

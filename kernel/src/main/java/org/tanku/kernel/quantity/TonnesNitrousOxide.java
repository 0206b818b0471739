package org.tanku.kernel.quantity;

/// A mass of nitrous oxide (氧化亚氮).
public record TonnesNitrousOxide(double value) implements Quantity {
    public TonnesNitrousOxide {
        Unit.TONNE_NITROUS_OXIDE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_NITROUS_OXIDE;
    }
}

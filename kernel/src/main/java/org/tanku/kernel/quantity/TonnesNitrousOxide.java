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

    /// 44/28, the ratio of the molar masses of nitrous oxide and of the nitrogen in it.
    public static final double PER_TONNE_OF_NITROGEN = 44.0 / 28.0;
}

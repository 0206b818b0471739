package org.tanku.kernel.quantity;

/// A mass of nitrogen (氮).
public record TonnesNitrogen(double value) implements Quantity {
    public TonnesNitrogen {
        Unit.TONNE_NITROGEN.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_NITROGEN;
    }
}

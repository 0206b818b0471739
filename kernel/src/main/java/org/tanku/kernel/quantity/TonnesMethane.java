package org.tanku.kernel.quantity;

/// A mass of methane (甲烷).
public record TonnesMethane(double value) implements Quantity {
    public TonnesMethane {
        Unit.TONNE_METHANE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_METHANE;
    }
}

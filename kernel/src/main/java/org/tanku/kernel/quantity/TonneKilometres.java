package org.tanku.kernel.quantity;

/// Carriage of goods (吨公里).
public record TonneKilometres(double value) implements Quantity {
    public TonneKilometres {
        Unit.TONNE_KILOMETRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_KILOMETRE;
    }
}

package org.tanku.kernel.quantity;

/// A basic wood density (木材基本密度), tonnes of dry matter in a cubic metre.
public record TonnesPerCubicMetre(double value) implements Quantity {
    public TonnesPerCubicMetre {
        Unit.TONNE_PER_CUBIC_METRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_PER_CUBIC_METRE;
    }
}

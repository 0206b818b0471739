package org.tanku.kernel.quantity;

/// A mass of carbon in tonnes (碳储量); provincial statistics count in it.
public record TonnesCarbon(double value) implements Quantity {
    public TonnesCarbon {
        Unit.TONNE_CARBON.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE_CARBON;
    }

    public TonnesCO2e toCO2e() {
        return new TonnesCO2e(value * TonnesCO2e.PER_TONNE_OF_CARBON);
    }
}

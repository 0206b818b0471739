package org.tanku.kernel.quantity;

/// A mass in tonnes (吨): fresh manure, yield, fuel; never carbon, which has types of its own.
public record Tonnes(double value) implements Quantity {
    public Tonnes {
        Unit.TONNE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.TONNE;
    }
}

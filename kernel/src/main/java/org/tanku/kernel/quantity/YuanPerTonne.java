package org.tanku.kernel.quantity;

/// A price of a tonne of carbon dioxide equivalent in yuan (元/吨).
public record YuanPerTonne(double value) implements Quantity {
    public YuanPerTonne {
        Unit.YUAN_PER_TONNE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.YUAN_PER_TONNE;
    }
}

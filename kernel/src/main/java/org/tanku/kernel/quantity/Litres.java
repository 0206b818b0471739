package org.tanku.kernel.quantity;

/// A volume in litres (升).
public record Litres(double value) implements Quantity {
    public Litres {
        Unit.LITRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.LITRE;
    }
}

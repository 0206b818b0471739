package org.tanku.kernel.quantity;

/// A length in millimetres (毫米).
public record Millimetres(double value) implements Quantity {
    public Millimetres {
        Unit.MILLIMETRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIMETRE;
    }
}

package org.tanku.kernel.quantity;

/// A stem diameter in centimetres (胸径).
public record Centimetres(double value) implements Quantity {
    public Centimetres {
        Unit.CENTIMETRE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.CENTIMETRE;
    }

    public static final double PER_METRE = 100;
}

package org.tanku.kernel.quantity;

/// A molar mass (摩尔质量).
public record GramsPerMole(double value) implements Quantity {
    public GramsPerMole {
        Unit.GRAM_PER_MOLE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.GRAM_PER_MOLE;
    }
}

package org.tanku.kernel.quantity;

/// An area of land in mu (亩), as right certificates and village notices write it.
public record Mu(double value) implements Quantity {
    public Mu {
        Unit.MU.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.MU;
    }

    /// 1 hm² = 15 mu exactly; regulations that print 667 m² for one mu have rounded.
    public static final double PER_HECTARE = 15;

    public Hectares toHectares() {
        return new Hectares(value / PER_HECTARE);
    }
}

package org.tanku.kernel.quantity;

/// An area of land in hectares (公顷).
public record Hectares(double value) implements Quantity {
    public Hectares {
        Unit.HECTARE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.HECTARE;
    }

    /// The same area as registered in China (亩): 15 mu are a hectare.
    public Mu toMu() {
        return new Mu(value * Mu.PER_HECTARE);
    }
}

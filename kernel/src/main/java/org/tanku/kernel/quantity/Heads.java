package org.tanku.kernel.quantity;

/// A number of animals (头数).
public record Heads(double value) implements Quantity {
    public Heads {
        Unit.HEAD.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.HEAD;
    }
}

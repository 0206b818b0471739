package org.tanku.kernel.quantity;

/// Heat in gigajoules (吉焦).
public record Gigajoules(double value) implements Quantity {
    public Gigajoules {
        Unit.GIGAJOULE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.GIGAJOULE;
    }
}

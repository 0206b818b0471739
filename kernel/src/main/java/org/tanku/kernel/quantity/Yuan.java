package org.tanku.kernel.quantity;

/// Money in an estimate (元); the books count whole fen, in the ledger.
public record Yuan(double value) implements Quantity {
    public Yuan {
        Unit.YUAN.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.YUAN;
    }
}

package org.tanku.kernel.quantity;

/// A mixing ratio by volume in parts per million (体积百万分比).
public record PartsPerMillion(double value) implements Quantity {
    public PartsPerMillion {
        Unit.PART_PER_MILLION.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.PART_PER_MILLION;
    }

    /// How many parts the whole has.
    public static final double PER_WHOLE = 1_000_000;
}

package org.tanku.kernel.quantity;

/// The rate at which gas gathers in a chamber (气体累积速率).
public record MilligramsPerMinute(double value) implements Quantity {
    public MilligramsPerMinute {
        Unit.MILLIGRAM_PER_MINUTE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.MILLIGRAM_PER_MINUTE;
    }
}

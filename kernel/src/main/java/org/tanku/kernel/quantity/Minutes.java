package org.tanku.kernel.quantity;

/// A span in minutes (分钟).
public record Minutes(double value) implements Quantity {
    public Minutes {
        Unit.MINUTE.check(value);
    }

    @Override
    public Unit unit() {
        return Unit.MINUTE;
    }

    /// How many minutes an hour has.
    public static final double PER_HOUR = 60;
}

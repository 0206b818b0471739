package org.tanku.platform.sampling;

/// A figure that a person gives, with what it rests on (有出处的数值).
public record Sourced(double value, String source) {
    public Sourced {
        source = source.strip();
    }

    boolean hasSource() {
        return !source.isEmpty();
    }

    boolean isPositive() {
        return value > 0 && Double.isFinite(value);
    }
}

package org.tanku.kernel.forest;

/// How much of the ground the crowns cover, 0 to 1 (郁闭度).
public record CanopyDensity(double value) {
    public CanopyDensity {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("canopy density lies between 0 and 1, not " + value);
        }
    }
}

package org.tanku.platform.verification;

import org.tanku.kernel.quantity.TonnesCO2e;

/// Tonnes of CO₂e as the books count them (整吨): whole and never negative.
public record WholeTonnes(long value) {
    public WholeTonnes {
        if (value < 0) {
            throw new IllegalArgumentException("whole tonnes must not be negative: " + value);
        }
    }

    /// Rounded down: a part of a tonne is never issued (向下取整).
    public static WholeTonnes floorOf(TonnesCO2e verified) {
        return new WholeTonnes((long) Math.floor(verified.value()));
    }
}

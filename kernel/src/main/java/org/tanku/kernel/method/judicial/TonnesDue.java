package org.tanku.kernel.method.judicial;

import org.tanku.kernel.quantity.TonnesCO2e;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Whole tonnes to be bought and retired (应认购碳汇吨数). Here a loss is rounded, up for what is owed,
/// down for what a sum of money buys.
public record TonnesDue(long value) {
    /// A loss that is above a whole tonne by less than a gram is only the binary form of that
    /// tonne, and nobody pays for it.
    private static final int DECIMALS_OF_A_GRAM = 6;

    public TonnesDue {
        if (value < 0) {
            throw new IllegalArgumentException("tonnes due are not below zero: " + value);
        }
    }

    public static TonnesDue ceilOf(TonnesCO2e loss) {
        return rounded(loss, RoundingMode.CEILING);
    }

    public static TonnesDue floorOf(TonnesCO2e bought) {
        return rounded(bought, RoundingMode.FLOOR);
    }

    private static TonnesDue rounded(TonnesCO2e tonnes, RoundingMode rounding) {
        return new TonnesDue(
                BigDecimal.valueOf(tonnes.value())
                        .setScale(DECIMALS_OF_A_GRAM, RoundingMode.HALF_EVEN)
                        .setScale(0, rounding)
                        .longValueExact());
    }

    /// As many again as a court orders, rounded up.
    ///
    /// @param multiplier 1 where no source states another
    public TonnesDue timesCeil(BigDecimal multiplier) {
        if (multiplier.signum() <= 0) {
            throw new IllegalArgumentException("a multiplier is above zero, not " + multiplier);
        }
        return new TonnesDue(
                multiplier
                        .multiply(BigDecimal.valueOf(value))
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact());
    }
}

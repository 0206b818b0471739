package org.tanku.kernel.method.judicial;

import org.tanku.kernel.quantity.Yuan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Money to be paid in whole fen (应付赔偿金额), half a fen upwards.
public record MoneyDue(long fen) {
    private static final int DECIMALS_OF_A_FEN = 2;

    public MoneyDue {
        if (fen < 0) {
            throw new IllegalArgumentException("money due is not below zero: " + fen + " fen");
        }
    }

    /// Whole tonnes at a price.
    public static MoneyDue halfUpOf(TonnesDue tonnes, LossPrice price) {
        return halfUp(
                BigDecimal.valueOf(price.value().value())
                        .multiply(BigDecimal.valueOf(tonnes.value())));
    }

    /// A sum that an equation gave.
    public static MoneyDue halfUpOf(Yuan sum) {
        return halfUp(BigDecimal.valueOf(sum.value()));
    }

    private static MoneyDue halfUp(BigDecimal yuan) {
        return new MoneyDue(
                yuan.setScale(DECIMALS_OF_A_FEN, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValueExact());
    }

    /// `23373.00`.
    @Override
    public String toString() {
        return BigDecimal.valueOf(fen, DECIMALS_OF_A_FEN).toPlainString();
    }
}

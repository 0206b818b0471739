package org.tanku.kernel.method.oneyuan;

import org.tanku.kernel.quantity.KilogramsCO2e;

/// What became of an order of the one-yuan programme (认购结果).
public sealed interface Sale {
    /// @param left what the seller may still sell
    record Filled(KilogramsCO2e left) implements Sale {}

    /// @param left what the seller may still sell
    record Refused(SaleRefusal because, KilogramsCO2e left) implements Sale {}

    /// Whether an order fits into what is left: all that was ever sold stays within what was
    /// credited.
    ///
    /// @param credited all that the seller was credited, below zero where the forest lost carbon
    /// @param sold all that was sold before
    static Sale of(KilogramsCO2e credited, KilogramsCO2e sold, KilogramsCO2e asked) {
        if (!(sold.value() >= 0)) {
            throw new IllegalArgumentException("what was sold is not below zero: " + sold);
        }
        KilogramsCO2e left = new KilogramsCO2e(credited.value() - sold.value());
        if (asked.value() <= 0) {
            return new Refused(SaleRefusal.AMOUNT_IS_ZERO, left);
        }
        if (asked.value() % OneYuan.unit().value().value() != 0) {
            return new Refused(SaleRefusal.NOT_IN_WHOLE_UNITS, left);
        }
        if (asked.value() > left.value()) {
            return new Refused(SaleRefusal.MORE_THAN_CREDITED, left);
        }
        return new Filled(new KilogramsCO2e(left.value() - asked.value()));
    }
}

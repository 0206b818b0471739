package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;

import java.util.function.DoubleFunction;

/// A letter of a standard with its unit and its meaning in both languages (符号).
public record Symbol<Q extends Quantity>(
        String name, Unit unit, DoubleFunction<Q> quantity, String chinese, String english) {
    public Symbol {
        if (quantity.apply(1).unit() != unit) {
            throw new IllegalArgumentException(
                    name
                            + " is declared in "
                            + unit.symbol()
                            + " but makes "
                            + quantity.apply(1).unit().symbol());
        }
    }

    public Q of(double value) {
        return quantity.apply(value);
    }
}

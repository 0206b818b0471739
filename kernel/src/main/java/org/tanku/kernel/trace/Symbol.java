package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Unit;

import java.util.function.DoubleFunction;

/// A letter of a standard with its unit, its meaning in both languages and the values it can take
/// (符号).
public record Symbol<Q extends Quantity>(
        String name,
        Unit unit,
        DoubleFunction<Q> quantity,
        String chinese,
        String english,
        double least,
        double most) {
    public Symbol {
        if (quantity.apply(1).unit() != unit) {
            throw new IllegalArgumentException(
                    name
                            + " is declared in "
                            + unit.symbol()
                            + " but makes "
                            + quantity.apply(1).unit().symbol());
        }
        if (!(least <= most)) {
            throw new IllegalArgumentException(name + " lies from " + least + " to " + most);
        }
    }

    /// A letter for any value that its unit allows.
    public Symbol(
            String name, Unit unit, DoubleFunction<Q> quantity, String chinese, String english) {
        this(
                name,
                unit,
                quantity,
                chinese,
                english,
                unit.isSigned() ? Double.NEGATIVE_INFINITY : 0,
                Double.POSITIVE_INFINITY);
    }

    /// The same letter where only values from `least` to `most` make sense, both inside.
    public Symbol<Q> within(double least, double most) {
        return new Symbol<>(name, unit, quantity, chinese, english, least, most);
    }

    public Q of(double value) {
        return quantity.apply(value);
    }

    /// Whether the value is one the letter can take.
    public boolean allows(double value) {
        return value >= least && value <= most;
    }
}

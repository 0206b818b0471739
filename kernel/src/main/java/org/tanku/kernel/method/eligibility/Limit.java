package org.tanku.kernel.method.eligibility;

import org.tanku.kernel.parameter.Parameter;
import org.tanku.kernel.parameter.ParameterSet;
import org.tanku.kernel.quantity.Quantity;

/// The figure that a rule allows at most or asks for at least (界限值), a row of the set of limits.
public record Limit(Parameter figure, Side side) {
    private static final int WORDS = 3;

    /// On which side of the figure the rule holds. The figure itself is inside, but for `BELOW`.
    public enum Side {
        AT_LEAST("at-least", "≥"),
        AT_MOST("at-most", "≤"),
        BELOW("below", "<");

        private final String written;
        private final String sign;

        Side(String written, String sign) {
            this.written = written;
            this.sign = sign;
        }

        static Side parse(String text) {
            for (Side side : values()) {
                if (side.written.equals(text)) {
                    return side;
                }
            }
            throw new IllegalArgumentException("a limit has no side '" + text + "'");
        }
    }

    /// Reads `cleared_most at-most CCER-14-001`.
    static Limit parse(String text, ParameterSet limits) {
        String[] words = text.split(" ");
        if (words.length != WORDS) {
            throw new IllegalArgumentException("a limit is 'symbol side row', not '" + text + "'");
        }
        Parameter figure =
                limits.find(words[2], words[0])
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        limits.id() + " gives no " + words[0] + " of " + words[2]));
        return new Limit(figure, Side.parse(words[1]));
    }

    /// @throws IllegalArgumentException when the value is in another unit
    public boolean allows(Quantity value) {
        if (value.unit() != figure.value().unit()) {
            throw new IllegalArgumentException(
                    figure.symbol()
                            + " is in "
                            + figure.value().unit().symbol()
                            + ", not in "
                            + value.unit().symbol());
        }
        double most = figure.value().value();
        return switch (side) {
            case AT_LEAST -> value.value() >= most;
            case AT_MOST -> value.value() <= most;
            case BELOW -> value.value() < most;
        };
    }

    /// `0.25 ≤ 0.2` with the unit: what was found against what the rule allows.
    String told(Quantity value) {
        String unit = figure.value().unit().symbol();
        return value.value()
                + " "
                + side.sign
                + " "
                + figure.value().value()
                + (unit.equals("1") ? "" : " " + unit);
    }
}

package org.tanku.survey;

import java.math.BigDecimal;

/// Numbers as a table shows them (数值书写): the shortest digits that read back as the same value, and
/// never an exponent.
final class Decimals {
    private Decimals() {}

    static String text(double value) {
        BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return digits.signum() == 0 ? "0" : digits.toPlainString();
    }
}

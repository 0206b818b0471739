package org.tanku.ledger;

/// Writes a number with leading noughts (补零): every serial does it, so it is done by hand.
final class Padding {
    private Padding() {}

    static String digits(long number, int width) {
        String digits = Long.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }
}

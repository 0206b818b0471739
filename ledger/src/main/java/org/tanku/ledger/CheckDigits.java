package org.tanku.ledger;

/// Two check digits after ISO/IEC 7064, MOD 97-10 (校验码). Letters count A = 10 … Z = 35, hyphens
/// count nothing.
///
/// Every single wrong character and every swap of two digits is caught; of all other slips 96 in
/// 97.
public final class CheckDigits {
    private static final int MODULUS = 97;

    private CheckDigits() {}

    /// The two digits to put behind `text`.
    public static String of(String text) {
        int rest = remainder(text + "00");
        return Padding.digits(MODULUS + 1L - rest, 2);
    }

    /// Whether a text that ends in its check digits is in order.
    public static boolean match(String textWithDigits) {
        return remainder(textWithDigits) == 1;
    }

    private static int remainder(String text) {
        int rest = 0;
        for (char c : text.toCharArray()) {
            if (c >= '0' && c <= '9') {
                rest = (rest * 10 + (c - '0')) % MODULUS;
            } else if (c >= 'A' && c <= 'Z') {
                rest = (rest * 100 + (c - 'A' + 10)) % MODULUS;
            } else if (c != '-') {
                throw new IllegalArgumentException(
                        "check digits stand behind capital letters, digits and hyphens, not '"
                                + text
                                + "'");
            }
        }
        return rest;
    }
}

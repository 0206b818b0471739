package org.tanku.ledger;

import java.util.regex.Pattern;

/// What may stand between two spaces in an entry: no blank, no line end, no control character.
final class Word {
    private static final Pattern SHAPE = Pattern.compile("[^\\s\\p{C}\\p{Z}]{1,120}");

    private Word() {}

    static void check(String what, String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    what
                            + " is one word of 1 to 120 characters without blanks, not '"
                            + text
                            + "'");
        }
    }
}

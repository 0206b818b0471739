package org.tanku.ledger;

import java.text.Normalizer;
import java.util.Locale;

/// How a person's typing is read before it is judged: blanks off the ends, full-width characters
/// and the dashes of text programs become plain ones, small letters become capitals.
final class Typing {
    private Typing() {}

    static String plain(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}", "-")
                .toUpperCase(Locale.ROOT);
    }
}

package org.tanku.platform.instruction;

import org.tanku.ledger.Pick;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody typed to say which units and how many (选取的单位).
///
/// @param from a programme's code or a block's number, chosen from a list
/// @param units a whole number as people type it: `2723`, `2,723`, `２７２３`
public record UnitsField(String from, String units) {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,10}");

    public static final UnitsField BLANK = new UnitsField("", "");

    /// Empty where the number is no whole number above zero, or nothing was chosen.
    public Optional<Pick> pick() {
        String digits = Normalizer.normalize(units, Normalizer.Form.NFKC).replaceAll("[,_\\s]", "");
        if (!WHOLE.matcher(digits).matches() || Long.parseLong(digits) == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pick.parse(from, digits));
        } catch (IllegalArgumentException notFromTheList) {
            return Optional.empty();
        }
    }
}

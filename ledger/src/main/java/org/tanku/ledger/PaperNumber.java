package org.tanku.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a printed paper (凭证编号): `TKP-2026-00000001-47`, with the check of a serial. Each
/// edition of a ticket or certificate has its own.
public record PaperNumber(int year, int number) {
    private static final int LAST = 99_999_999;
    private static final Pattern SHAPE = Pattern.compile("TKP-([0-9]{4})-([0-9]{8})-([0-9]{2})");

    public PaperNumber {
        if (year < 1000 || year > 9999 || number < 1 || number > LAST) {
            throw new IllegalArgumentException(
                    "a paper has a year of four digits and a number up to "
                            + LAST
                            + ", not "
                            + year
                            + " and "
                            + number);
        }
    }

    /// Tells a typing error apart from a paper that may exist.
    public static Serial.Spelling spelling(String typed) {
        String text = Typing.plain(typed);
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Serial.Spelling.NOT_A_SERIAL;
        }
        if (!CheckDigits.match(text)) {
            return Serial.Spelling.CHECK_DIGITS_DIFFER;
        }
        boolean counted = !shape.group(1).startsWith("0") && Integer.parseInt(shape.group(2)) > 0;
        return counted ? Serial.Spelling.RIGHT : Serial.Spelling.NOT_A_SERIAL;
    }

    /// Reads a well spelt number; see [#spelling(String)] for text from outside.
    public static PaperNumber parse(String typed) {
        Serial.Spelling spelling = spelling(typed);
        Matcher shape = SHAPE.matcher(Typing.plain(typed));
        if (spelling != Serial.Spelling.RIGHT || !shape.matches()) {
            throw new IllegalArgumentException(
                    "not the number of a paper, " + spelling + ": '" + typed + "'");
        }
        return new PaperNumber(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2)));
    }

    @Override
    public String toString() {
        String text = "TKP-%04d-%08d".formatted(year, number);
        return text + "-" + CheckDigits.of(text);
    }
}

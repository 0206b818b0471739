package org.tanku.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers that count anew each year (按年编号), behind letters of their own and with the check of a
/// serial: `TKC-2026-00000001-57`.
final class NumbersOfYears {
    /// A year and the number in it (年份与序号).
    record InYear(int year, int number) {}

    private static final int LAST = 99_999_999;

    private final String letters;
    private final Pattern shape;

    NumbersOfYears(String letters) {
        this.letters = letters;
        this.shape = Pattern.compile(letters + "-([0-9]{4})-([0-9]{8})-([0-9]{2})");
    }

    /// @throws IllegalArgumentException when the year has not four digits, or the number is none
    void require(int year, int number) {
        if (year < 1000 || year > 9999 || number < 1 || number > LAST) {
            throw new IllegalArgumentException(
                    "behind %s are a year of four digits and a number up to %d, not %d and %d"
                            .formatted(letters, LAST, year, number));
        }
    }

    Serial.Spelling spelling(String typed) {
        String text = Typing.plain(typed);
        Matcher parts = shape.matcher(text);
        if (!parts.matches()) {
            return Serial.Spelling.NOT_A_SERIAL;
        }
        if (!CheckDigits.match(text)) {
            return Serial.Spelling.CHECK_DIGITS_DIFFER;
        }
        boolean counted = !parts.group(1).startsWith("0") && Integer.parseInt(parts.group(2)) > 0;
        return counted ? Serial.Spelling.RIGHT : Serial.Spelling.NOT_A_SERIAL;
    }

    /// @throws IllegalArgumentException when it is not well spelt
    InYear parse(String typed) {
        Serial.Spelling spelling = spelling(typed);
        Matcher parts = shape.matcher(Typing.plain(typed));
        if (spelling != Serial.Spelling.RIGHT || !parts.matches()) {
            throw new IllegalArgumentException(
                    "not a number behind " + letters + ", " + spelling + ": '" + typed + "'");
        }
        return new InYear(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    String text(int year, int number) {
        String text = letters + "-" + Padding.digits(year, 4) + "-" + Padding.digits(number, 8);
        return text + "-" + CheckDigits.of(text);
    }
}

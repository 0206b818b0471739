package org.tanku.ledger;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of one unit, for ever (单位序列号): `SMCER-000001-0000012723-62`. The format is fixed in
/// `docs/serial-format.md`.
public record Serial(BlockNumber block, long number) implements Comparable<Serial> {
    /// The highest number within a block: ten digits.
    public static final long LAST = 9_999_999_999L;

    private static final Pattern SHAPE =
            Pattern.compile("([A-Z]{2,8}-[0-9]{6})-([0-9]{10})-([0-9]{2})");
    private static final Comparator<Serial> ORDER =
            Comparator.comparing(Serial::block).thenComparingLong(Serial::number);

    /// What is to be said about a typed serial before anyone looks it up.
    public enum Spelling {
        RIGHT,
        NOT_A_SERIAL,
        CHECK_DIGITS_DIFFER
    }

    public Serial {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException(
                    "a unit's number lies between 1 and " + LAST + ", not " + number);
        }
    }

    /// Tells a typing error apart from a serial that may exist.
    public static Spelling spelling(String typed) {
        String text = Typing.plain(typed);
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Spelling.NOT_A_SERIAL;
        }
        if (!CheckDigits.match(text)) {
            return Spelling.CHECK_DIGITS_DIFFER;
        }
        boolean counted = !shape.group(1).endsWith("-000000") && Long.parseLong(shape.group(2)) > 0;
        return counted ? Spelling.RIGHT : Spelling.NOT_A_SERIAL;
    }

    /// Reads a well spelt serial; see [#spelling(String)] for text from outside.
    public static Serial parse(String typed) {
        Spelling spelling = spelling(typed);
        Matcher shape = SHAPE.matcher(Typing.plain(typed));
        if (spelling != Spelling.RIGHT || !shape.matches()) {
            throw new IllegalArgumentException("not a serial, " + spelling + ": '" + typed + "'");
        }
        return new Serial(BlockNumber.parse(shape.group(1)), Long.parseLong(shape.group(2)));
    }

    public ProgrammeCode programme() {
        return block.programme();
    }

    @Override
    public int compareTo(Serial other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String text = block + "-" + Padding.digits(number, 10);
        return text + "-" + CheckDigits.of(text);
    }
}

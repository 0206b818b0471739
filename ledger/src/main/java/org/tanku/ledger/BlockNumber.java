package org.tanku.ledger;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a block of units within its programme, such as `SMCER-000001` (批次号).
public record BlockNumber(ProgrammeCode programme, int number) implements Comparable<BlockNumber> {
    private static final int LAST = 999_999;
    private static final Pattern SHAPE = Pattern.compile("([A-Z]{2,8})-([0-9]{6})");
    private static final Comparator<BlockNumber> ORDER =
            Comparator.comparing(BlockNumber::programme).thenComparingInt(BlockNumber::number);

    public BlockNumber {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException(
                    "a block number lies between 1 and " + LAST + ", not " + number);
        }
    }

    /// Reads `SMCER-000001`.
    public static BlockNumber parse(String text) {
        Matcher shape = SHAPE.matcher(Typing.plain(text));
        if (!shape.matches()) {
            throw new IllegalArgumentException(
                    "a block number looks like SMCER-000001, not '" + text + "'");
        }
        return new BlockNumber(new ProgrammeCode(shape.group(1)), Integer.parseInt(shape.group(2)));
    }

    @Override
    public int compareTo(BlockNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return programme + "-" + Padding.digits(number, 6);
    }
}

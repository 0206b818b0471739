package org.tanku.ledger;

import java.util.Comparator;
import java.util.Optional;

/// Neighbouring serials of one block, first and last both inside (序列号区间). Cutting it never changes
/// a serial.
public record SerialRange(BlockNumber block, long first, long last)
        implements Comparable<SerialRange> {
    private static final Comparator<SerialRange> ORDER =
            Comparator.comparing(SerialRange::block)
                    .thenComparingLong(SerialRange::first)
                    .thenComparingLong(SerialRange::last);

    public SerialRange {
        if (!(first >= 1 && first <= last && last <= Serial.LAST)) {
            throw new IllegalArgumentException(
                    "a range of serials runs upwards within 1 and "
                            + Serial.LAST
                            + ", not "
                            + first
                            + " to "
                            + last);
        }
    }

    /// Reads the two words `SMCER-000001` and `1-100`.
    public static SerialRange parse(String block, String numbers) {
        String[] ends = numbers.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("a range looks like 1-100, not '" + numbers + "'");
        }
        return new SerialRange(
                BlockNumber.parse(block), Long.parseLong(ends[0]), Long.parseLong(ends[1]));
    }

    public long units() {
        return last - first + 1;
    }

    public Serial firstSerial() {
        return new Serial(block, first);
    }

    public Serial lastSerial() {
        return new Serial(block, last);
    }

    public boolean contains(SerialRange other) {
        return block.equals(other.block) && first <= other.first && other.last <= last;
    }

    public boolean contains(BlockNumber of, long number) {
        return block.equals(of) && first <= number && number <= last;
    }

    public boolean overlaps(SerialRange other) {
        return block.equals(other.block) && first <= other.last && other.first <= last;
    }

    /// The lowest `units` of the range.
    public SerialRange lowest(long units) {
        return new SerialRange(block, first, first + units - 1);
    }

    /// The part of this range that lies in `other`: they must overlap.
    SerialRange within(SerialRange other) {
        return new SerialRange(block, Math.max(first, other.first), Math.min(last, other.last));
    }

    /// What lies below `part`.
    Optional<SerialRange> below(SerialRange part) {
        return first < part.first
                ? Optional.of(new SerialRange(block, first, part.first - 1))
                : Optional.empty();
    }

    /// What lies above `part`.
    Optional<SerialRange> above(SerialRange part) {
        return part.last < last
                ? Optional.of(new SerialRange(block, part.last + 1, last))
                : Optional.empty();
    }

    /// Both as one: they must touch.
    SerialRange joinedTo(SerialRange other) {
        return new SerialRange(block, Math.min(first, other.first), Math.max(last, other.last));
    }

    @Override
    public int compareTo(SerialRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return block + " " + first + "-" + last;
    }
}

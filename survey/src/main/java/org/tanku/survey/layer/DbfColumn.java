package org.tanku.survey.layer;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A column of an attribute table (字段): where its bytes stand in a record, and what they mean.
///
/// @param type the letter of dBASE
record DbfColumn(String name, char type, int at, int length) {
    /// A number with an exponent beyond it stays as it is written.
    private static final int LARGEST_EXPONENT = 40;

    /// Whether the bytes are text of the coding of the table.
    boolean isText() {
        return type == 'C';
    }

    /// Whether it holds what a survey holds; memos and pictures lie in files that come with no map.
    boolean isRead() {
        return "CNFLD".indexOf(type) >= 0 || isWhole();
    }

    boolean isNumber() {
        return type == 'N' || type == 'F' || isWhole();
    }

    private boolean isWhole() {
        return (type == 'I' || type == '+') && length == Integer.BYTES;
    }

    /// The value as text, "" for none; empty when the bytes are no text of the coding.
    Optional<String> value(byte[] record, FieldText coding) {
        if (isText()) {
            return coding.decode(record, at, length);
        }
        if (isWhole()) {
            return Optional.of(
                    Integer.toString(
                            ByteBuffer.wrap(record, at, length)
                                    .order(ByteOrder.LITTLE_ENDIAN)
                                    .getInt()));
        }
        String written =
                new String(record, at, length, StandardCharsets.ISO_8859_1)
                        .replace('\0', ' ')
                        .strip();
        return Optional.of(
                switch (type) {
                    case 'D' -> day(written);
                    case 'L' -> written.equals("?") ? "" : written;
                    default -> number(written);
                });
    }

    private static String day(String written) {
        if (written.matches("0*")) {
            return "";
        }
        return written.matches("[0-9]{8}")
                ? written.substring(0, 4)
                        + "-"
                        + written.substring(4, 6)
                        + "-"
                        + written.substring(6)
                : written;
    }

    /// Stars are what a GIS writes for no value, or for one that found no room.
    private static String number(String written) {
        if (written.matches("\\**")) {
            return "";
        }
        if (written.indexOf('e') < 0 && written.indexOf('E') < 0) {
            return written;
        }
        try {
            BigDecimal number = new BigDecimal(written);
            long exponent = (long) number.precision() - number.scale();
            return Math.abs(exponent) <= LARGEST_EXPONENT
                    ? number.stripTrailingZeros().toPlainString()
                    : written;
        } catch (NumberFormatException another) {
            return written;
        }
    }
}

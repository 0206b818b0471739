package org.tanku.survey.layer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number that is to be written (待写数字). It comes back in one form from every format: without an
/// exponent and without zeros at its end, so that 3197.0 becomes 3197.
record WrittenNumber(BigDecimal value) {
    /// What GDAL gives a number in a dbf; dBASE itself gives 20.
    static final int WIDEST_IN_DBF = 24;

    /// No zeros before the number: 0034 is a code.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "-?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");

    private static final int LONGEST = 400;

    /// The readers write out numbers up to here.
    private static final int LARGEST_EXPONENT = 40;

    /// Empty when the text is no number.
    static Optional<WrittenNumber> find(String text) {
        String number = text.strip();
        if (number.length() > LONGEST || !NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number);
        return Optional.of(
                new WrittenNumber(
                        value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()));
    }

    /// Whether it comes back with every digit.
    boolean fits(MapFormat format) {
        return Math.abs(value.precision() - value.scale()) <= LARGEST_EXPONENT
                && switch (format) {
                    case GEOJSON -> true;
                    case GEOPACKAGE ->
                            new BigDecimal(Double.toString(value.doubleValue())).compareTo(value)
                                    == 0;
                    case SHAPEFILE -> inDbf().length() <= WIDEST_IN_DBF;
                };
    }

    String plain() {
        return value.toPlainString();
    }

    /// With an exponent where it is too wide without.
    String inDbf() {
        String plain = plain();
        return plain.length() <= WIDEST_IN_DBF ? plain : withExponent();
    }

    private String withExponent() {
        String digits = value.unscaledValue().abs().toString();
        return (value.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + "E"
                + (value.precision() - value.scale() - 1);
    }
}

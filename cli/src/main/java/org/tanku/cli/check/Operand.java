package org.tanku.cli.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the values of a letter come from (取值来源).
public sealed interface Operand {
    Pattern INPUT =
            Pattern.compile(
                    "(?:(?<case>[A-Z]{2}-\\d+)\\.)?"
                            + "(?<name>[\\p{L}_][\\p{L}\\p{N}_]*(?: & [\\p{L}_][\\p{L}\\p{N}_]*)*)"
                            + "(?:\\[(?<rows>[^\\]]*)\\])?(?: \\* (?<scale>[0-9.eE+/-]+))?"
                            + "(?: (?<unit>[^*\\s].*))?");
    Pattern NUMBER = Pattern.compile("(?<number>[-+]?[0-9.]+(?:[eE][-+]?\\d+)?)(?: (?<unit>.+))?");

    String AND = " & ";

    /// The name under which the published result of a row is found.
    String PUBLISHED = "published";

    /// A number that stands in the guide itself, because the case tells it in words.
    record Stated(String number, String unit) implements Operand {}

    /// The result of an earlier step of the guide.
    record OfStep(String step) implements Operand {}

    /// Inputs of the row one after the other, often one alone, times a scale, in a unit.
    record OfRow(List<String> names, BigDecimal scale, String unit) implements Operand {
        public OfRow {
            names = List.copyOf(names);
        }
    }

    /// An input of many rows: those of a case whose names fit a pattern, in their order.
    ///
    /// @param inCase empty for the case of the row itself
    record OfRows(String inCase, Pattern rows, String name, BigDecimal scale, String unit)
            implements Operand {}

    /// Empty when the text names no source.
    static Optional<Operand> parse(String text) {
        if (text.startsWith("@")) {
            return Optional.of(new OfStep(text.substring(1)));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Optional.of(new Stated(number.group("number"), orEmpty(number.group("unit"))));
        }
        Matcher input = INPUT.matcher(text);
        if (!input.matches()) {
            return Optional.empty();
        }
        try {
            BigDecimal scale = scale(orEmpty(input.group("scale")));
            String unit = orEmpty(input.group("unit"));
            String name = input.group("name");
            boolean many = input.group("case") != null || input.group("rows") != null;
            String rows = orEmpty(input.group("rows"));
            return Optional.of(
                    many
                            ? new OfRows(
                                    orEmpty(input.group("case")),
                                    Pattern.compile(rows.isEmpty() ? ".*" : rows),
                                    name,
                                    scale,
                                    unit)
                            : new OfRow(List.of(name.split(AND)), scale, unit));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            return Optional.empty();
        }
    }

    /// `100`, `1e6` or `1/1000`; one when nothing is written.
    ///
    /// @throws NumberFormatException when it is none of these
    static BigDecimal scale(String text) {
        if (text.isEmpty()) {
            return BigDecimal.ONE;
        }
        int over = text.indexOf('/');
        return over < 0
                ? new BigDecimal(text)
                : new BigDecimal(text.substring(0, over))
                        .divide(new BigDecimal(text.substring(over + 1)), MathContext.DECIMAL128);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}

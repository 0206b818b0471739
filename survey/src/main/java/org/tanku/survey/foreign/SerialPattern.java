package org.tanku.survey.foreign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a serial one behind another (序列号样式). A pattern would say only that a text does not
/// fit; a walk says where it stops to fit, and what belongs there.
record SerialPattern(List<Part> parts) {
    private static final Pattern GROUP = Pattern.compile("\\{(\\w+)(?::([^}]+))?}|([^{]+)");

    /// So many digits are a `long` in any case.
    private static final int MOST_DIGITS = 18;

    sealed interface Part {
        record Literal(String text) implements Part {}

        record Digits(String name) implements Part {}

        record Letters(String name, int count) implements Part {}

        record Day(String name) implements Part {}

        record Year(String name) implements Part {}

        record OneOf(String name, List<String> words) implements Part {}
    }

    /// What came of the walk.
    sealed interface Scan {
        /// @param texts of the groups by name; positions are counted from 1
        record Fits(Map<String, String> texts, Map<String, Integer> positions) implements Scan {
            boolean has(String name) {
                return texts.containsKey(name);
            }

            String text(String name) {
                return Objects.requireNonNull(texts.get(name), name);
            }

            int position(String name) {
                return Objects.requireNonNull(positions.get(name), name);
            }

            long number(String name) {
                return Long.parseLong(text(name));
            }

            LocalDate day(String name) {
                return SerialPattern.day(text(name));
            }
        }

        record Breaks(int position, String wanted) implements Scan {}

        record TooLarge(int position) implements Scan {}

        record NoSuchDay(int position) implements Scan {}
    }

    SerialPattern {
        parts = List.copyOf(parts);
    }

    static SerialPattern of(String pattern) {
        List<Part> parts = new ArrayList<>();
        Matcher groups = GROUP.matcher(pattern);
        while (groups.find()) {
            parts.add(
                    groups.group(3) != null
                            ? new Part.Literal(groups.group(3))
                            : part(groups.group(1), Objects.toString(groups.group(2), "")));
        }
        return new SerialPattern(parts);
    }

    private static Part part(String name, String kind) {
        return switch (kind) {
            case "" -> new Part.Digits(name);
            case "day" -> new Part.Day(name);
            case "year" -> new Part.Year(name);
            case "AA" -> new Part.Letters(name, kind.length());
            default -> new Part.OneOf(name, List.of(kind.split("\\|")));
        };
    }

    Scan scan(String text) {
        Map<String, String> texts = new HashMap<>();
        Map<String, Integer> positions = new HashMap<>();
        int at = 0;
        for (Part part : parts) {
            int end = end(part, text, at);
            if (end < 0) {
                return new Scan.Breaks(-end, wanted(part));
            }
            String found = text.substring(at, end);
            String name = name(part);
            texts.put(name, found);
            positions.put(name, at + 1);
            if (part instanceof Part.Digits && found.length() > MOST_DIGITS) {
                return new Scan.TooLarge(at + 1);
            }
            if (part instanceof Part.Day && !isDay(found)) {
                return new Scan.NoSuchDay(at + 1);
            }
            at = end;
        }
        return at == text.length() ? new Scan.Fits(texts, positions) : new Scan.Breaks(at + 1, "∎");
    }

    /// Where the part ends, or, negative and counted from 1, the character that does not fit.
    private static int end(Part part, String text, int at) {
        return switch (part) {
            case Part.Literal(var literal) -> literal(literal, text, at);
            case Part.Digits _ -> {
                int end = run(text, at, Integer.MAX_VALUE, '0', '9');
                yield end > at ? end : -(at + 1);
            }
            case Part.Letters(_, var count) -> exactly(text, at, count, 'A', 'Z');
            case Part.Day _ -> exactly(text, at, "ddMMyyyy".length(), '0', '9');
            case Part.Year _ -> exactly(text, at, "yyyy".length(), '0', '9');
            case Part.OneOf(_, var words) ->
                    words.stream()
                            .filter(word -> text.startsWith(word, at))
                            .findFirst()
                            .map(word -> at + word.length())
                            .orElse(-(at + 1));
        };
    }

    private static int literal(String literal, String text, int at) {
        for (int i = 0; i < literal.length(); i++) {
            if (at + i >= text.length() || text.charAt(at + i) != literal.charAt(i)) {
                return -(at + i + 1);
            }
        }
        return at + literal.length();
    }

    private static int exactly(String text, int at, int count, char low, char high) {
        int end = run(text, at, count, low, high);
        return end == at + count ? end : -(end + 1);
    }

    private static int run(String text, int at, int most, char low, char high) {
        int end = at;
        while (end < text.length()
                && end - at < most
                && text.charAt(end) >= low
                && text.charAt(end) <= high) {
            end++;
        }
        return end;
    }

    private static String wanted(Part part) {
        return switch (part) {
            case Part.Literal(var literal) -> literal;
            case Part.Digits _ -> "0–9";
            case Part.Letters(_, var count) -> "A–Z × " + count;
            case Part.Day _ -> "ddMMyyyy";
            case Part.Year _ -> "yyyy";
            case Part.OneOf(_, var words) -> String.join(" / ", words);
        };
    }

    private static String name(Part part) {
        return switch (part) {
            case Part.Literal _ -> "";
            case Part.Digits(var name) -> name;
            case Part.Letters(var name, _) -> name;
            case Part.Day(var name) -> name;
            case Part.Year(var name) -> name;
            case Part.OneOf(var name, _) -> name;
        };
    }

    private static boolean isDay(String text) {
        try {
            day(text);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text.substring(4)),
                Integer.parseInt(text.substring(2, 4)),
                Integer.parseInt(text.substring(0, 2)));
    }
}

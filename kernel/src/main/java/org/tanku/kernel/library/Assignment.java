package org.tanku.kernel.library;

import org.tanku.kernel.quantity.Unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A letter with the text of its values (赋值): `V=95 m³/hm²`, or for a letter that repeats `x=52 61
/// 70 t d.m./hm²`.
///
/// @param numbers as they were typed
/// @param unit as it was typed; empty where none was
public record Assignment(String letter, List<String> numbers, String unit) {
    private static final String NUMBER = "[-+−]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?";

    public Assignment {
        numbers = List.copyOf(numbers);
    }

    /// Reads one assignment. What is no number is kept as it was typed, to be named in a refusal.
    ///
    /// @throws IllegalArgumentException when there is no `=`
    public static Assignment parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new IllegalArgumentException(text);
        }
        String letter = text.substring(0, equals).strip();
        String[] words = text.substring(equals + 1).strip().split("\\s+");
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].matches(NUMBER)) {
                numbers.add(words[i].replace('−', '-'));
            } else {
                return withUnit(letter, numbers, words, i);
            }
        }
        return new Assignment(letter, numbers, "");
    }

    /// The first word that is no number begins the unit, which may cling to the last number:
    /// `95m³`. Behind a number a unit such as `1/hm²` is taken whole.
    private static Assignment withUnit(
            String letter, List<String> numbers, String[] words, int from) {
        String rest = String.join(" ", Arrays.asList(words).subList(from, words.length));
        if (!numbers.isEmpty() && isUnit(rest)) {
            return new Assignment(letter, numbers, rest);
        }
        String clinging = rest.replaceFirst("^(" + NUMBER + ")(?=[^\\d.]).*", "$1");
        if (!clinging.equals(rest) && rest.length() > clinging.length()) {
            numbers.add(clinging.replace('−', '-'));
            rest = rest.substring(clinging.length()).strip();
        }
        if (numbers.isEmpty()) {
            return new Assignment(letter, List.of(rest), "");
        }
        return new Assignment(letter, numbers, rest);
    }

    private static boolean isUnit(String text) {
        return Arrays.stream(Unit.values()).anyMatch(unit -> unit.isSpelled(text));
    }

    /// Reads `V=95 m³/hm²; A=12 hm²`.
    ///
    /// @throws IllegalArgumentException when a part has no `=`
    public static List<Assignment> parseAll(String text) {
        return Arrays.stream(text.split("[;；]"))
                .filter(part -> !part.isBlank())
                .map(Assignment::parse)
                .toList();
    }
}

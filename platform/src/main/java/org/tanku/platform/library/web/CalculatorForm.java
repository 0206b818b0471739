package org.tanku.platform.library.web;

import org.tanku.kernel.library.Assignment;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What was typed for the letters of an equation (计算表单), kept as it was typed.
///
/// @param typed by letter, in the order of the address; a letter may come more than once
record CalculatorForm(Map<String, List<String>> typed) {
    private static final Pattern GROUPED =
            Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+)(?![\\d,])");
    private static final Pattern BETWEEN = Pattern.compile("[，、；;\\s]+|,\\s+");
    private static final char WIDE_FIRST = '！';
    private static final char WIDE_LAST = '～';
    private static final int WIDER_BY = '！' - '!';

    CalculatorForm {
        typed = Map.copyOf(typed);
    }

    /// Whether anything was asked: an address without values shows the empty form.
    boolean asked() {
        return !typed.isEmpty();
    }

    /// What stands in the field of a letter.
    String of(String letter) {
        return String.join(" ", typed.getOrDefault(letter, List.of()));
    }

    /// What the kernel is asked. A field left empty says nothing.
    List<Assignment> assignments(Equation<?> equation) {
        List<Assignment> all = new ArrayList<>();
        for (Symbol<?> symbol : equation.arguments()) {
            List<String> values = typed.getOrDefault(symbol.name(), List.of());
            (equation.repeats() ? List.of(String.join(" ", values)) : values)
                    .stream()
                            .filter(each -> !each.isBlank())
                            .map(each -> assignment(symbol, each, equation.repeats()))
                            .forEach(all::add);
        }
        typed.keySet().stream()
                .filter(each -> equation.arguments().stream().noneMatch(s -> s.name().equals(each)))
                .sorted()
                .map(each -> new Assignment(each, typed.getOrDefault(each, List.of()), ""))
                .forEach(all::add);
        return all;
    }

    private static Assignment assignment(Symbol<?> symbol, String text, boolean many) {
        String narrow = narrow(text);
        String values =
                many
                        ? BETWEEN.matcher(narrow).replaceAll(" ")
                        : GROUPED.matcher(narrow)
                                .replaceAll(found -> found.group(1).replace(",", ""));
        return Assignment.parse(symbol.name() + "=" + values.strip());
    }

    /// Digits and signs as wide as Chinese letters mean the same as the usual ones.
    private static String narrow(String text) {
        return text.chars()
                .map(each ->
                        each >= WIDE_FIRST && each <= WIDE_LAST && each != '，' && each != '；'
                                ? each - WIDER_BY
                                : each)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

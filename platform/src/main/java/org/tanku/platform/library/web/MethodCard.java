package org.tanku.platform.library.web;

import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.method.Standing;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Formula;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A methodology in the list (方法学条目).
///
/// @param found the equations a search is about; none without a search
record MethodCard(
        String id,
        String name,
        String summary,
        StandingLine standing,
        List<Entry> equations,
        List<Entry> found,
        int cases) {
    /// An equation by its name.
    record Entry(String id, String title, String text) {}

    /// @param look how the badge is coloured
    record StandingLine(String name, String words, String look) {
        static StandingLine of(Standing standing, Tongue tongue) {
            String look =
                    switch (standing) {
                        case IN_FORCE -> "good";
                        case LEGACY, TOOL -> "";
                        case SUBSTITUTE, INDICATIVE_NOT_CREDITABLE -> "warn";
                        case ACCOUNTING -> "published";
                    };
            return new StandingLine(standing.name(), tongue.say(standing.words()), look);
        }
    }

    MethodCard {
        equations = List.copyOf(equations);
        found = List.copyOf(found);
    }

    static MethodCard of(Methodology methodology, int cases, List<String> words, Tongue tongue) {
        return new MethodCard(
                methodology.id(),
                tongue.say(methodology.name()),
                tongue.say(methodology.summary()),
                StandingLine.of(methodology.standing(), tongue),
                methodology.equations().stream().map(each -> entry(each, tongue)).toList(),
                words.isEmpty()
                        ? List.of()
                        : methodology.equations().stream()
                                .filter(each -> hasAll(text(each), words))
                                .map(each -> entry(each, tongue))
                                .toList(),
                cases);
    }

    /// Whether each word stands in the methodology or in one and the same equation of it.
    static boolean isAbout(Methodology methodology, List<String> words) {
        return hasAll(text(methodology), words)
                || methodology.equations().stream().anyMatch(each -> hasAll(text(each), words));
    }

    /// The words of a search, small.
    static List<String> words(String typed) {
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("[\\s\\u3000]+"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Entry entry(Equation<?> equation, Tongue tongue) {
        Formula formula = equation.formula();
        return new Entry(
                formula.id(), tongue.say(formula.chinese(), formula.english()), formula.text());
    }

    private static boolean hasAll(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    private static String text(Methodology methodology) {
        return Stream.of(
                        methodology.id(),
                        methodology.name().chinese(),
                        methodology.name().english(),
                        methodology.summary().chinese(),
                        methodology.summary().english(),
                        methodology.standing().words().chinese(),
                        methodology.standing().words().english(),
                        methodology.source().toString())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    private static String text(Equation<?> equation) {
        Formula formula = equation.formula();
        return Stream.concat(
                        Stream.of(
                                formula.id(),
                                formula.chinese(),
                                formula.english(),
                                formula.text(),
                                formula.source().toString()),
                        equation.arguments().stream()
                                .map(each -> each.chinese() + "\n" + each.english()))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}

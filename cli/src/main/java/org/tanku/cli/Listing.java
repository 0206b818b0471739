package org.tanku.cli;

import org.tanku.kernel.Equations;
import org.tanku.kernel.Methodologies;
import org.tanku.kernel.method.Methodology;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The command `methods` (方法学列表): all methodologies with the ids of their equations, those a word
/// is found in, or one of them whole.
final class Listing {
    private final Terminal terminal;

    Listing(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Methods options) {
        String word = options.word() == null ? "" : options.word().strip();
        Optional<Methodology> methodology = Methodologies.find(word);
        Optional<Equation<?>> equation = Equations.find(word);
        MethodTelling telling = new MethodTelling(terminal);
        if (methodology.isPresent()) {
            telling.whole(methodology.get());
        } else if (equation.isPresent()) {
            telling.equation(equation.get());
            terminal.out().println(terminal.say("cli.methods.used-by", users(equation.get())));
        } else {
            list(word);
        }
        return ExitCode.OK;
    }

    private static String users(Equation<?> equation) {
        return String.join(
                ", ",
                Methodologies.list().stream()
                        .filter(each -> each.equations().contains(equation))
                        .map(Methodology::id)
                        .toList());
    }

    private void list(String word) {
        List<Methodology> found =
                Methodologies.list().stream().filter(each -> matches(each, word)).toList();
        if (found.isEmpty()) {
            throw new Stop(ExitCode.USAGE, "cli.methods.none", word);
        }
        for (Methodology each : found) {
            terminal.out()
                    .println(
                            terminal.say(
                                    "cli.methods.line",
                                    each.id(),
                                    words(each.name()),
                                    words(each.standing().words())));
            boolean whole = matchesItself(each, word);
            each.equations().stream()
                    .filter(equation -> whole || matches(equation, word))
                    .forEach(this::line);
        }
        terminal.out()
                .println(
                        terminal.say(
                                "cli.methods.counts",
                                Integer.toString(found.size()),
                                Integer.toString(Equations.byId().size())));
    }

    private void line(Equation<?> equation) {
        terminal.out()
                .println(
                        terminal.say(
                                "cli.methods.equation",
                                equation.formula().id(),
                                words(
                                        new Words(
                                                equation.formula().chinese(),
                                                equation.formula().english())),
                                equation.formula().text()));
    }

    private String words(Words of) {
        return terminal.inChinese() ? of.chinese() : of.english();
    }

    private static boolean matches(Methodology methodology, String word) {
        return matchesItself(methodology, word)
                || methodology.equations().stream().anyMatch(each -> matches(each, word));
    }

    private static boolean matchesItself(Methodology of, String word) {
        return holds(word, of.id(), of.name().chinese(), of.name().english())
                || !word.isEmpty() && holds(word, of.summary().chinese(), of.summary().english());
    }

    private static boolean matches(Equation<?> of, String word) {
        return holds(word, of.formula().id(), of.formula().chinese(), of.formula().english());
    }

    private static boolean holds(String word, String... texts) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (String text : texts) {
            if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }
}

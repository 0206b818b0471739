package org.tanku.cli;

import org.tanku.kernel.Equations;
import org.tanku.kernel.library.Assignment;
import org.tanku.kernel.library.Calculation;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Symbol;
import org.tanku.kernel.trace.Telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The command `calc` (单式计算): one equation asked with values, told like every other calculation.
final class Calculating {
    private final Terminal terminal;
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Step.Looked> figures = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> notFound = new HashSet<>();

    Calculating(Terminal terminal) {
        this.terminal = terminal;
    }

    ExitCode run(Options.Calc options) {
        Equation<?> equation =
                Equations.find(options.equation())
                        .orElseThrow(() -> noEquation(options.equation()));
        List<String> values = options.values();
        if (values != null) {
            values.forEach(each -> read(each, equation));
        }
        return switch (Calculation.of(equation, assignments, figures)) {
            case Calculation.Done(var step) when faults.isEmpty() -> {
                tell(step, options.format().orElse(Choices.Telling.TEXT));
                yield ExitCode.OK;
            }
            case Calculation.Done _ -> refuse(List.of());
            case Calculation.Refused(var found) -> refuse(found);
        };
    }

    private static Stop noEquation(String typed) {
        String near =
                Equations.byId().keySet().stream()
                        .filter(id -> id.contains(typed) || typed.contains(id))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return near.isEmpty()
                ? new Stop(ExitCode.USAGE, "cli.calc.no-equation", typed)
                : new Stop(ExitCode.USAGE, "cli.calc.no-equation-near", typed, near);
    }

    private void read(String typed, Equation<?> equation) {
        int equals = typed.indexOf('=');
        if (equals <= 0) {
            faults.add(terminal.say("cli.calc.no-assignment", typed));
            return;
        }
        String letter = typed.substring(0, equals).strip();
        String value = typed.substring(equals + 1).strip();
        Optional<Symbol<?>> symbol =
                equation.arguments().stream()
                        .filter(each -> each.name().equals(letter))
                        .findFirst();
        if (LookUp.isAsked(value) && symbol.isPresent()) {
            look(symbol.get(), value);
        } else {
            assignments.add(Assignment.parse(typed));
        }
    }

    private void look(Symbol<?> letter, String value) {
        switch (LookUp.find(letter, value)) {
            case LookUp.Found(var step) -> figures.add(step);
            case LookUp.Wrong(var key, var arguments) -> {
                faults.add(terminal.say(key, arguments));
                notFound.add(letter.name());
            }
        }
    }

    /// Every fault in one line, those of the look-ups first; a letter that a look-up was asked for
    /// is not called missing as well.
    private ExitCode refuse(List<Calculation.Fault> found) {
        List<String> lines = new ArrayList<>(faults);
        found.stream()
                .filter(fault ->
                        fault.kind() != Calculation.Kind.LETTER_MISSING
                                || !notFound.contains(fault.letter()))
                .map(fault -> FaultTelling.tell(fault, terminal))
                .forEach(lines::add);
        lines.forEach(terminal.err()::println);
        terminal.err().println(terminal.say("cli.calc.refused", Integer.toString(lines.size())));
        return ExitCode.INPUT_HAS_PROBLEMS;
    }

    private void tell(Step.Computed step, Choices.Telling format) {
        switch (format) {
            case TEXT -> {
                terminal.out()
                        .println(
                                terminal.say(
                                        "cli.calc.result",
                                        step.symbol(),
                                        Telling.reading(step.value(), terminal.locale())));
                terminal.out().print(Wording.plain(Telling.text(step, terminal.locale())));
                notice(step);
            }
            case MARKDOWN ->
                    terminal.out().print(Wording.plain(Telling.markdown(step, terminal.locale())));
            case JSON -> terminal.out().println(Telling.json(step));
        }
    }

    private void notice(Step step) {
        Set<LowConfidence> low = LowConfidence.in(List.of(step));
        if (!low.isEmpty()) {
            String names =
                    low.stream()
                            .map(LowConfidence::name)
                            .collect(Collectors.joining(terminal.say("cli.summary.comma")));
            terminal.out()
                    .println(
                            terminal.say(
                                    "cli.summary.notice", names, Integer.toString(low.size())));
        }
    }
}

package org.tanku.cli.check;

import org.tanku.kernel.library.Assignment;
import org.tanku.kernel.library.Calculation;
import org.tanku.kernel.trace.Equation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The steps of a guide worked through for one row (逐步计算): values by letter, and the results of the
/// steps before.
final class Chain {
    private final PublishedRow row;
    private final List<PublishedRow> all;
    private final Map<String, Values> steps = new HashMap<>();

    /// @param all the rows of the file, for operands that look beyond their own row
    Chain(PublishedRow row, List<PublishedRow> all) {
        this.row = row;
        this.all = all;
    }

    /// Numbers in one unit.
    private record Values(List<String> numbers, String unit) {}

    /// The values of each letter; what cannot be found is named in `missing`.
    List<Assignment> assign(Map<String, Operand> inputs, List<String> missing) {
        List<Assignment> assignments = new ArrayList<>();
        inputs.forEach((letter, operand) -> {
            Values values = values(operand);
            if (values.numbers().isEmpty()) {
                missing.add(letter + "=" + told(operand));
            } else {
                assignments.add(new Assignment(letter, values.numbers(), values.unit()));
            }
        });
        return assignments;
    }

    private static String told(Operand operand) {
        return switch (operand) {
            case Operand.Stated(var number, _) -> number;
            case Operand.OfStep(var step) -> "@" + step;
            case Operand.OfRow(var names, _, _) -> String.join(Operand.AND, names);
            case Operand.OfRows(var inCase, var rows, var name, _, _) ->
                    inCase + "." + name + "[" + rows + "]";
        };
    }

    private Values values(Operand operand) {
        return switch (operand) {
            case Operand.Stated(var number, var unit) -> new Values(List.of(number), unit);
            case Operand.OfStep(var step) -> steps.getOrDefault(step, new Values(List.of(), ""));
            case Operand.OfRow(var names, var scale, var unit) ->
                    new Values(
                            scaled(
                                    names.stream().flatMap(name -> row.numbers(name).stream()),
                                    scale),
                            unit);
            case Operand.OfRows(var inCase, var rows, var name, var scale, var unit) ->
                    new Values(
                            scaled(
                                    all.stream()
                                            .filter(each ->
                                                    each.inCase()
                                                            .equals(
                                                                    inCase.isEmpty()
                                                                            ? row.inCase()
                                                                            : inCase))
                                            .filter(each -> rows.matcher(each.name()).matches())
                                            .flatMap(each -> each.numbers(name).stream()),
                                    scale),
                            unit);
        };
    }

    private static List<String> scaled(Stream<BigDecimal> numbers, BigDecimal scale) {
        return numbers.map(each -> each.multiply(scale).toString()).toList();
    }

    /// Works one step, value by value where its equation takes one of each and a list was found;
    /// answers what is wrong with it, if anything.
    Optional<String> work(String step, Equation<?> equation, List<Assignment> assignments) {
        int length = equation.repeats() ? 1 : longest(assignments);
        List<String> sizes =
                assignments.stream()
                        .map(each -> each.numbers().size())
                        .filter(size -> size > 1)
                        .distinct()
                        .map(String::valueOf)
                        .toList();
        if (!equation.repeats() && sizes.size() > 1) {
            return Optional.of(equation.formula().id() + " " + String.join(" ≠ ", sizes));
        }
        List<String> results = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            switch (Calculation.of(equation, pick(assignments, i, equation.repeats()))) {
                case Calculation.Refused(var faults) -> {
                    return Optional.of(told(equation, faults.getFirst()));
                }
                case Calculation.Done(var done) ->
                        results.add(Double.toString(done.value().value()));
            }
        }
        steps.put(step, new Values(results, equation.result().unit().symbol()));
        return Optional.empty();
    }

    /// `carbon-by-density A=mu (hm²)`: what was found and, in brackets, what the letter takes.
    private static String told(Equation<?> equation, Calculation.Fault fault) {
        return equation.formula().id()
                + " "
                + fault.letter()
                + "="
                + fault.found()
                + " ("
                + fault.expected()
                + ")";
    }

    private static int longest(List<Assignment> assignments) {
        return assignments.stream().mapToInt(each -> each.numbers().size()).max().orElse(1);
    }

    /// The values at one place of the lists; a single value serves every place.
    private static List<Assignment> pick(List<Assignment> all, int place, boolean whole) {
        if (whole) {
            return all;
        }
        return all.stream()
                .map(each ->
                        each.numbers().size() == 1
                                ? each
                                : new Assignment(
                                        each.letter(),
                                        List.of(each.numbers().get(place)),
                                        each.unit()))
                .toList();
    }
}

package org.tanku.kernel.library;

import org.tanku.kernel.quantity.Quantity;
import org.tanku.kernel.quantity.Ratio;
import org.tanku.kernel.quantity.Unit;
import org.tanku.kernel.trace.Equation;
import org.tanku.kernel.trace.Phrase;
import org.tanku.kernel.trace.Step;
import org.tanku.kernel.trace.Symbol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One equation asked with values (单式计算): the told step, or everything that is wrong with the
/// values.
public sealed interface Calculation {
    record Done(Step.Computed step) implements Calculation {}

    /// The faults by the order of the letters; never empty.
    record Refused(List<Fault> faults) implements Calculation {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// What can be wrong with a value, in the order of checks.
    enum Kind {
        UNKNOWN_LETTER,
        LETTER_TWICE,
        LETTER_MISSING,
        ONE_VALUE_EXPECTED,
        NOT_A_NUMBER,
        WRONG_UNIT,
        OUT_OF_RANGE,
        NO_RESULT
    }

    /// @param letter the letter in question; the result's for [Kind#NO_RESULT]
    /// @param found what was typed
    /// @param expected what may stand there
    record Fault(Kind kind, String letter, String found, String expected) {}

    /// Reads the values against the letters of the equation and computes.
    static Calculation of(Equation<?> equation, List<Assignment> assignments) {
        return of(equation, assignments, List.of());
    }

    /// The same, with letters whose values were looked up in a parameter set.
    static Calculation of(
            Equation<?> equation, List<Assignment> assignments, List<Step.Looked> figures) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Assignment> byLetter = new LinkedHashMap<>();
        for (Assignment each : assignments) {
            if (equation.arguments().stream().noneMatch(s -> s.name().equals(each.letter()))) {
                faults.add(
                        new Fault(
                                Kind.UNKNOWN_LETTER,
                                each.letter(),
                                each.letter(),
                                letters(equation)));
            } else if (byLetter.put(each.letter(), each) != null) {
                faults.add(new Fault(Kind.LETTER_TWICE, each.letter(), each.letter(), ""));
            }
        }
        Map<String, Step.Looked> looked = new LinkedHashMap<>();
        for (Step.Looked each : figures) {
            if (byLetter.containsKey(each.symbol()) || looked.put(each.symbol(), each) != null) {
                faults.add(new Fault(Kind.LETTER_TWICE, each.symbol(), each.symbol(), ""));
            }
        }
        List<Step> from = new ArrayList<>();
        for (Symbol<?> symbol : equation.arguments()) {
            Assignment assignment = byLetter.get(symbol.name());
            Step.Looked figure = looked.get(symbol.name());
            if (assignment != null) {
                from.addAll(values(symbol, assignment, equation.repeats(), faults));
            } else if (figure != null) {
                from.addAll(figure(symbol, figure, faults));
            } else {
                faults.add(
                        new Fault(Kind.LETTER_MISSING, symbol.name(), "", symbol.unit().symbol()));
            }
        }
        return faults.isEmpty() ? compute(equation, from) : new Refused(faults);
    }

    private static List<Step> figure(Symbol<?> symbol, Step.Looked figure, List<Fault> faults) {
        if (figure.value().unit() != symbol.unit()) {
            faults.add(
                    new Fault(
                            Kind.WRONG_UNIT,
                            symbol.name(),
                            figure.value().unit().symbol(),
                            symbol.unit().symbol()));
            return List.of();
        }
        if (!symbol.allows(figure.value().value())) {
            String found = Double.toString(figure.value().value());
            faults.add(new Fault(Kind.OUT_OF_RANGE, symbol.name(), found, range(symbol)));
            return List.of();
        }
        return List.of(figure);
    }

    private static List<Step> values(
            Symbol<?> symbol, Assignment assignment, boolean repeats, List<Fault> faults) {
        if (!repeats && assignment.numbers().size() > 1) {
            faults.add(
                    new Fault(
                            Kind.ONE_VALUE_EXPECTED,
                            symbol.name(),
                            String.join(" ", assignment.numbers()),
                            symbol.unit().symbol()));
            return List.of();
        }
        List<Step> values = new ArrayList<>();
        for (String number : assignment.numbers()) {
            value(symbol, number, assignment.unit(), faults, values);
        }
        return values;
    }

    private static void value(
            Symbol<?> symbol, String number, String unit, List<Fault> faults, List<Step> values) {
        double plain;
        try {
            plain = Double.parseDouble(number);
        } catch (NumberFormatException notANumber) {
            faults.add(new Fault(Kind.NOT_A_NUMBER, symbol.name(), number, symbol.unit().symbol()));
            return;
        }
        boolean percent = unit.equals("%") && symbol.unit() == Unit.RATIO;
        if (!percent && !unit.isEmpty() && !isSpelled(symbol.unit(), unit)) {
            faults.add(new Fault(Kind.WRONG_UNIT, symbol.name(), unit, symbol.unit().symbol()));
            return;
        }
        double value = percent && Double.isFinite(plain) ? share(number) : plain;
        if (!Double.isFinite(value) || !symbol.allows(value)) {
            faults.add(new Fault(Kind.OUT_OF_RANGE, symbol.name(), number + unit, range(symbol)));
            return;
        }
        values.add(new Step.Given(symbol.name(), symbol.of(value), Phrase.SUPPLIED_BY_USER.tell()));
    }

    /// Exactly the decimal that 24.6% is, which a division of doubles would miss.
    private static double share(String percent) {
        return new BigDecimal(percent).divide(BigDecimal.valueOf(Ratio.PERCENT)).doubleValue();
    }

    private static boolean isSpelled(Unit unit, String typed) {
        try {
            return Unit.parse(typed) == unit;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /// `0 … 1`, with an open end where there is none.
    static String range(Symbol<?> symbol) {
        return end(symbol.least()) + " … " + end(symbol.most());
    }

    private static String end(double value) {
        if (Double.isInfinite(value)) {
            return value < 0 ? "−∞" : "+∞";
        }
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static Calculation compute(Equation<?> equation, List<Step> from) {
        double value = valueOf(equation, from);
        boolean possible =
                Double.isFinite(value) && (value >= 0 || equation.result().unit().isSigned());
        if (!possible) {
            return new Refused(
                    List.of(
                            new Fault(
                                    Kind.NO_RESULT,
                                    equation.result().name(),
                                    Double.toString(value),
                                    equation.formula().text())));
        }
        return new Done((Step.Computed) equation.told(value, from).step());
    }

    /// Values that each letter allows may still not go together, a t of no degrees of freedom: an
    /// equation that throws then has no result, like one that gives no number.
    private static double valueOf(Equation<?> equation, List<Step> from) {
        try {
            return equation.compute(
                    from.stream().map(Step::value).mapToDouble(Quantity::value).toArray());
        } catch (RuntimeException valuesDoNotGoTogether) {
            return Double.NaN;
        }
    }

    private static String letters(Equation<?> equation) {
        return equation.arguments().stream().map(Symbol::name).collect(Collectors.joining(", "));
    }
}

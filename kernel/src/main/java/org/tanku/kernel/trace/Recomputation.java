package org.tanku.kernel.trace;

import org.tanku.kernel.quantity.Quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Computes a stored explanation once more (复算): every computed step from the values below it, with
/// the equation of the same id, so that a step that was altered or spoiled is found.
public final class Recomputation {
    private final Map<String, Equation<?>> catalogue;
    private final List<Difference> differences = new ArrayList<>();

    private Recomputation(Map<String, Equation<?>> catalogue) {
        this.catalogue = catalogue;
    }

    /// What can be wrong with a computed step, in the order of checks.
    public enum Kind {
        FORMULA_UNKNOWN,
        FORMULA_ALTERED,
        WRONG_NUMBER_OF_VALUES,
        WRONG_UNIT,
        VALUE_DIFFERS
    }

    /// A step that does not follow from the steps below it.
    public sealed interface Difference {
        Step.Computed step();

        Kind kind();

        /// The value that does follow; empty when it cannot be computed.
        Optional<Double> recomputed();
    }

    /// A step that cannot be computed again.
    private record Unsound(Step.Computed step, Kind kind) implements Difference {
        @Override
        public Optional<Double> recomputed() {
            return Optional.empty();
        }
    }

    /// A step whose equation gives another value.
    private record OtherValue(Step.Computed step, double value) implements Difference {
        @Override
        public Kind kind() {
            return Kind.VALUE_DIFFERS;
        }

        @Override
        public Optional<Double> recomputed() {
            return Optional.of(value);
        }
    }

    /// All steps that do not hold, from the top down; empty when the explanation is sound. Values
    /// are compared to the last bit.
    public static List<Difference> differences(Step step, Map<String, Equation<?>> catalogue) {
        Recomputation recomputation = new Recomputation(catalogue);
        recomputation.walk(step);
        return List.copyOf(recomputation.differences);
    }

    private void walk(Step step) {
        if (step instanceof Step.Computed computed) {
            check(computed);
        }
        step.from().forEach(this::walk);
    }

    private void check(Step.Computed step) {
        Equation<?> equation = catalogue.get(step.formula().id());
        if (equation == null) {
            differences.add(new Unsound(step, Kind.FORMULA_UNKNOWN));
        } else if (!equation.formula().equals(step.formula())) {
            differences.add(new Unsound(step, Kind.FORMULA_ALTERED));
        } else if (!equation.repeats() && equation.arguments().size() != step.from().size()) {
            differences.add(new Unsound(step, Kind.WRONG_NUMBER_OF_VALUES));
        } else if (!unitsAgree(step, equation)) {
            differences.add(new Unsound(step, Kind.WRONG_UNIT));
        } else {
            compare(step, equation);
        }
    }

    private static boolean unitsAgree(Step.Computed step, Equation<?> equation) {
        List<Symbol<?>> arguments = equation.arguments();
        for (int i = 0; i < step.from().size(); i++) {
            Symbol<?> argument = arguments.get(equation.repeats() ? 0 : i);
            if (step.from().get(i).value().unit() != argument.unit()) {
                return false;
            }
        }
        return step.value().unit() == equation.result().unit();
    }

    private void compare(Step.Computed step, Equation<?> equation) {
        double recomputed =
                equation.compute(
                        step.from().stream()
                                .map(Step::value)
                                .mapToDouble(Quantity::value)
                                .toArray());
        if (Double.doubleToLongBits(recomputed) != Double.doubleToLongBits(step.value().value())) {
            differences.add(new OtherValue(step, recomputed));
        }
    }
}
